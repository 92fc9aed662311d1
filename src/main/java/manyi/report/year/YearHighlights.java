package manyi.report.year;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.visit.VisitFigures;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.report.block.Highlight;
import manyi.report.block.HighlightList;
import manyi.report.block.ParetoReadings;
import manyi.report.block.Report;
import manyi.report.block.Span;
import manyi.report.block.Wording;
import manyi.report.survey.SurveyHighlights;

/** What stands out in a year, in sentences. */
final class YearHighlights {
  private final Report<? extends YearFigures> report;
  private final Wording wording;
  private final YearFigures figures;
  private final ComplaintFigures complaints;
  private final VisitFigures visits;
  private final HighlightList list;

  YearHighlights(Report<? extends YearFigures> report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.list = new HighlightList(wording);
    this.figures = report.figures();
    this.complaints = figures.year().complaints();
    this.visits = figures.year().visits();
    received();
    peak();
    list.handling(complaints);
    list.revisits(complaints);
    complaints
        .pareto()
        .map(pareto -> pareto.main().stream().map(l -> wording.term("category", l.item())).toList())
        .filter(main -> !main.isEmpty())
        .ifPresent(
            main -> list.add(Role.WARNING, "improvements", "mainCategories", wording.list(main)));
    coverage();
    quotas();
    rounds();
    data();
  }

  List<Highlight> list() {
    return list.list();
  }

  private void received() {
    if (complaints.count(Indicator.RECEIVED).isEmpty()) {
      list.add(Role.WARNING, "complaints", "year.noComplaintData");
      return;
    }
    long now = complaints.count(Indicator.RECEIVED).get();
    Optional<Long> before = figures.yearBefore().complaints().count(Indicator.RECEIVED);
    if (now == 0) {
      list.add(Role.GOOD, "complaints", "year.noComplaints");
    } else if (before.isEmpty()) {
      list.add(Role.GOOD, "complaints", "year.received", now, top(now));
    } else if (now > before.get()) {
      list.add(Role.WARNING, "complaints", "year.receivedMore", now, now - before.get(), top(now));
    } else if (now < before.get()) {
      list.add(Role.GOOD, "complaints", "year.receivedFewer", now, before.get() - now, top(now));
    } else {
      list.add(Role.GOOD, "complaints", "year.receivedSame", now, top(now));
    }
  }

  /** The greatest category with its share, in words. */
  private String top(long received) {
    NamedCount top = complaints.byCategory().orElseThrow().get(0);
    return wording.text(
        "highlight.top",
        wording.term("category", top.name()),
        top.count(),
        ParetoReadings.percent(Fraction.of(top.count(), received)));
  }

  /** The month with the most complaints, unless several share that place. */
  private void peak() {
    List<Span> known =
        figures.months().stream()
            .filter(month -> receivedIn(month) > 0)
            .sorted(Comparator.comparingLong(YearHighlights::receivedIn).reversed())
            .toList();
    if (known.size() > 1 && receivedIn(known.get(0)) > receivedIn(known.get(1))) {
      Span peak = known.get(0);
      list.add(
          Role.WARNING,
          "complaints",
          "year.peak",
          wording.month(peak.firstMonth()),
          receivedIn(peak));
    }
  }

  private static long receivedIn(Span month) {
    return month.complaints().count(Indicator.RECEIVED).orElse(0L);
  }

  private void coverage() {
    Fraction target = Fraction.of(report.policy().share(Setting.YEARLY_COVERAGE));
    Optional<Long> visited = visits.count(Indicator.VISITED_IN_YEAR);
    Optional<Fraction> covered = visits.number(Indicator.COVERAGE);
    if (visited.isEmpty()) {
      list.add(Role.WARNING, "visits", "year.noVisitData");
    } else if (covered.isEmpty()) {
      list.add(Role.WARNING, "visits", "year.noCoverage", visited.get());
    } else {
      Fraction coverage = covered.get();
      boolean reached = coverage.compareTo(target) >= 0;
      list.add(
          reached ? Role.GOOD : Role.BAD,
          "visits",
          reached ? "year.covered" : "year.notCovered",
          visited.get(),
          ParetoReadings.percent(coverage),
          ParetoReadings.percent(target));
    }
  }

  private void quotas() {
    List<String> missed =
        figures.months().stream()
            .filter(month -> month.visits().met().filter(met -> !met).isPresent())
            .map(month -> wording.month(month.firstMonth()))
            .toList();
    if (!missed.isEmpty()) {
      list.add(Role.BAD, "visits", "year.quotaMissed", missed.size(), wording.list(missed));
    }
  }

  private void rounds() {
    for (SurveyFigures round : figures.rounds()) {
      String name = wording.span(round.round().toString());
      for (Highlight highlight : SurveyHighlights.inShort(wording, report.policy(), round)) {
        list.add(
            new Highlight(
                highlight.role(),
                wording.text("highlight.subject.survey"),
                wording.text("highlight.year.round", name, highlight.sentence())));
      }
    }
    if (figures.rounds().size() < 2) {
      list.add(Role.WARNING, "survey", "year.roundsMissing", figures.rounds().size());
    }
  }

  private void data() {
    List<String> empty =
        figures.months().stream()
            .filter(month -> month.complaints().count(Indicator.RECEIVED).isEmpty())
            .map(month -> wording.month(month.firstMonth()))
            .toList();
    if (!empty.isEmpty() && empty.size() < figures.months().size()) {
      list.add(Role.WARNING, "data", "year.monthsWithoutData", wording.list(empty));
    }
    list.data(report.quality());
  }
}
