package manyi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.figures.ComplaintFigures;
import manyi.figures.ComplaintFigures.Revisits;
import manyi.figures.ComplaintFigures.Timeliness;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.figures.SurveyFigures;
import manyi.figures.VisitFigures;
import manyi.figures.VisitFigures.YearToDate;
import manyi.grid.Role;
import manyi.policy.Setting;
import manyi.report.Highlights.Highlight;
import manyi.report.YearFigures.Span;

/** What stands out in a year, in sentences. */
final class YearHighlights {
  private final Report<? extends YearFigures> report;
  private final Wording wording;
  private final YearFigures figures;
  private final ComplaintFigures complaints;
  private final VisitFigures visits;
  private final List<Highlight> list = new ArrayList<>();

  YearHighlights(Report<? extends YearFigures> report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.figures = report.figures();
    this.complaints = figures.year().complaints();
    this.visits = figures.year().visits();
    received();
    peak();
    complaints.timeliness().ifPresent(this::timeliness);
    open();
    escalation();
    complaints.revisits().ifPresent(this::revisits);
    complaints
        .pareto()
        .map(pareto -> pareto.main().stream().map(l -> wording.term("category", l.item())).toList())
        .filter(main -> !main.isEmpty())
        .ifPresent(main -> add(Role.WARNING, "improvements", "mainCategories", wording.list(main)));
    coverage();
    quotas();
    rounds();
    data();
  }

  List<Highlight> list() {
    return List.copyOf(list);
  }

  private void received() {
    if (complaints.received().isEmpty()) {
      add(Role.WARNING, "complaints", "year.noComplaintData");
      return;
    }
    long now = complaints.received().get();
    Optional<Long> before = figures.yearBefore().complaints().received();
    if (now == 0) {
      add(Role.GOOD, "complaints", "year.noComplaints");
    } else if (before.isEmpty()) {
      add(Role.GOOD, "complaints", "year.received", now, top(now));
    } else if (now > before.get()) {
      add(Role.WARNING, "complaints", "year.receivedMore", now, now - before.get(), top(now));
    } else if (now < before.get()) {
      add(Role.GOOD, "complaints", "year.receivedFewer", now, before.get() - now, top(now));
    } else {
      add(Role.GOOD, "complaints", "year.receivedSame", now, top(now));
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
      add(
          Role.WARNING,
          "complaints",
          "year.peak",
          wording.month(peak.firstMonth()),
          receivedIn(peak));
    }
  }

  private static long receivedIn(Span month) {
    return month.complaints().received().orElse(0L);
  }

  private void timeliness(Timeliness times) {
    if (times.late() > 0) {
      add(Role.BAD, "timeliness", "late", times.late(), times.approved());
    } else if (times.judged() > 0) {
      add(Role.GOOD, "timeliness", "allInTime", times.judged());
    }
    if (times.undetermined() > 0) {
      add(Role.WARNING, "timeliness", "timeUndetermined", times.undetermined());
    }
  }

  private void open() {
    complaints
        .open()
        .filter(open -> open > 0)
        .ifPresent(open -> add(Role.WARNING, "completion", "open", open));
  }

  private void escalation() {
    int escalated = complaints.escalated().map(List::size).orElse(0);
    if (escalated > 0) {
      add(Role.BAD, "escalation", "escalated", escalated);
    }
  }

  private void revisits(Revisits revisits) {
    if (revisits.done().isEmpty()) {
      add(Role.WARNING, "revisits", "noRevisitData");
      return;
    }
    long missing = revisits.required() - revisits.done().get();
    if (missing > 0) {
      add(Role.BAD, "revisits", "revisitsMissing", revisits.required(), missing);
    }
  }

  private void coverage() {
    Fraction target = Fraction.of(report.policy().share(Setting.YEARLY_COVERAGE));
    Optional<YearToDate> year = visits.yearToDate();
    if (visits.visited().isEmpty() || year.isEmpty()) {
      add(Role.WARNING, "visits", "year.noVisitData");
    } else if (year.get().coverage().isEmpty()) {
      add(Role.WARNING, "visits", "year.noCoverage", year.get().visited());
    } else {
      Fraction coverage = year.get().coverage().get();
      boolean reached = coverage.compareTo(target) >= 0;
      add(
          reached ? Role.GOOD : Role.BAD,
          "visits",
          reached ? "year.covered" : "year.notCovered",
          year.get().visited(),
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
      add(Role.BAD, "visits", "year.quotaMissed", missed.size(), wording.list(missed));
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
      add(Role.WARNING, "survey", "year.roundsMissing", figures.rounds().size());
    }
  }

  private void data() {
    List<String> empty =
        figures.months().stream()
            .filter(month -> month.complaints().received().isEmpty())
            .map(month -> wording.month(month.firstMonth()))
            .toList();
    if (!empty.isEmpty() && empty.size() < figures.months().size()) {
      add(Role.WARNING, "data", "year.monthsWithoutData", wording.list(empty));
    }
    long rejected = report.quality().rejected();
    if (report.quality().imports().isEmpty()) {
      add(Role.WARNING, "data", "nothingImported");
    } else if (rejected > 0) {
      add(Role.BAD, "data", "rejected", rejected, wording.sheet("quality"));
    } else {
      add(Role.GOOD, "data", "allCounted");
    }
  }

  private void add(Role role, String subject, String key, Object... arguments) {
    list.add(
        new Highlight(
            role,
            wording.text("highlight.subject." + subject),
            arguments.length == 0
                ? wording.text("highlight." + key)
                : wording.text("highlight." + key, arguments)));
  }
}
