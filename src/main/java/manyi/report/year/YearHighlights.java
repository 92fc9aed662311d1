package manyi.report.year;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.visit.VisitFigures;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.report.block.ComplaintHighlights;
import manyi.report.block.Highlight;
import manyi.report.block.HighlightList;
import manyi.report.block.Remark;
import manyi.report.block.Report;
import manyi.report.block.Shown;
import manyi.report.block.Span;
import manyi.report.block.Wording;
import manyi.report.survey.SurveyHighlights;

/** What stands out in a year, in sentences. */
final class YearHighlights {
  private static final ComplaintHighlights.Sentences SENTENCES =
      new ComplaintHighlights.Sentences(
          Remark.YEAR_NO_COMPLAINT_DATA,
          Remark.YEAR_NO_COMPLAINTS,
          Remark.YEAR_RECEIVED,
          Remark.YEAR_RECEIVED_MORE,
          Remark.YEAR_RECEIVED_FEWER,
          Remark.YEAR_RECEIVED_SAME,
          Remark.MAIN_CATEGORIES);

  private final Report<? extends YearFigures> report;
  private final Wording wording;
  private final YearFigures figures;
  private final VisitFigures visits;
  private final HighlightList list;

  private YearHighlights(Report<? extends YearFigures> report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.list = new HighlightList(wording);
    this.figures = report.figures();
    this.visits = figures.year().visits();
  }

  /** The sentences of an annual report, in their order. */
  static List<Highlight> of(Report<? extends YearFigures> report, Wording wording) {
    YearHighlights year = new YearHighlights(report, wording);
    ComplaintHighlights complaints =
        new ComplaintHighlights(
            year.list, wording, SENTENCES, report.figures().year().complaints());
    complaints.received(report.figures().yearBefore().complaints());
    year.peak();
    complaints.handling();
    complaints.revisits();
    complaints.mainCategories();
    year.coverage();
    year.quotas();
    year.rounds();
    year.data();
    return year.list.list();
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
      list.add(Remark.YEAR_PEAK, wording.month(peak.firstMonth()), receivedIn(peak));
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
      list.add(Remark.YEAR_NO_VISIT_DATA);
    } else if (covered.isEmpty()) {
      list.add(Remark.YEAR_NO_COVERAGE, visited.get());
    } else {
      Fraction coverage = covered.get();
      boolean reached = coverage.compareTo(target) >= 0;
      list.add(
          reached ? Remark.YEAR_COVERED : Remark.YEAR_NOT_COVERED,
          visited.get(),
          Shown.percent(coverage),
          Shown.percent(target));
    }
  }

  private void quotas() {
    List<String> missed =
        figures.months().stream()
            .filter(month -> month.visits().met().filter(met -> !met).isPresent())
            .map(month -> wording.month(month.firstMonth()))
            .toList();
    if (!missed.isEmpty()) {
      list.add(Remark.YEAR_QUOTA_MISSED, missed.size(), wording.list(missed));
    }
  }

  private void rounds() {
    for (SurveyFigures round : figures.rounds()) {
      String name = wording.span(round.round().toString());
      list.addAll(
          Remark.Subject.SURVEY, name, SurveyHighlights.inShort(wording, report.policy(), round));
    }
    if (figures.rounds().size() < 2) {
      list.add(Remark.YEAR_ROUNDS_MISSING, figures.rounds().size());
    }
  }

  private void data() {
    List<String> empty =
        figures.months().stream()
            .filter(month -> month.complaints().count(Indicator.RECEIVED).isEmpty())
            .map(month -> wording.month(month.firstMonth()))
            .toList();
    if (!empty.isEmpty() && empty.size() < figures.months().size()) {
      list.add(Remark.YEAR_MONTHS_WITHOUT_DATA, wording.list(empty));
    }
    list.data(report.quality());
  }
}
