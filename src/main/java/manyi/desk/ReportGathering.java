package manyi.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import manyi.diagnostic.Refusal;
import manyi.figures.Measured;
import manyi.figures.survey.SurveyFigures;
import manyi.grid.BookPlan;
import manyi.language.Language;
import manyi.policy.Policy;
import manyi.project.Imports;
import manyi.project.imports.ImportNote;
import manyi.record.Complaint;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.RecordKind;
import manyi.record.Round;
import manyi.record.SurveyReturn;
import manyi.record.Visit;
import manyi.record.word.Outcome;
import manyi.report.SheetBook;
import manyi.report.block.Cover;
import manyi.report.block.DataQuality;
import manyi.report.block.Report;
import manyi.report.block.Span;
import manyi.report.month.MonthFigures;
import manyi.report.survey.RoundFigures;
import manyi.report.year.YearFigures;

/** Gathers what a report shows: the figures, those they are compared with, the imports behind. */
final class ReportGathering {
  private final OpenWorkspace workspace;
  private final OpenProject project;
  private final WritingWishes wishes;
  private final ProjectFigures figures;
  private final ProjectRecords records;
  private final Policy policy;
  private final int closingDay;

  /**
   * What was gathered.
   *
   * @param figures those that the workbook is about, by their month, year or round
   */
  record Gathered(BookPlan book, Map<String, Measured> figures) {}

  /** Gathers for one project; reads its records. */
  ReportGathering(OpenWorkspace workspace, OpenProject project, WritingWishes wishes) {
    this.workspace = workspace;
    this.project = project;
    this.wishes = wishes;
    this.figures = ProjectFigures.of(project);
    this.records = figures.records();
    this.policy = figures.policy();
    this.closingDay = project.closingDay();
  }

  /**
   * The workbook that was ordered, or the refusal of one in which every figure would be missing.
   */
  Gathered of(ReportOrder order) {
    if (order instanceof ReportOrder.Monthly monthly) {
      return monthly(monthly.month(), monthly.asOf());
    }
    if (order instanceof ReportOrder.Annual annual) {
      return annual(annual.year(), annual.asOf());
    }
    ReportOrder.Survey survey = (ReportOrder.Survey) order;
    return survey(survey.round().orElseGet(figures::latestRound));
  }

  private Gathered monthly(Period period, Optional<LocalDate> asOf) {
    mustHaveData(period, false);
    YearMonth month = period.firstMonth();
    MonthFigures shown =
        new MonthFigures(
            month(month, asOf),
            month(month.minusMonths(1), Optional.empty()),
            month(month.minusYears(1), Optional.empty()),
            figures.requests(period, asOf));
    Cover cover = cover(period, asOf.orElse(period.last()));
    DataQuality quality = quality(note -> reportsOn(note, period.months()), List.of());
    return new Gathered(
        SheetBook.MONTHLY.plan(new Report<>(cover, policy, quality, shown)),
        Map.of(period.toString(), shown.current()));
  }

  private Gathered annual(Period year, Optional<LocalDate> asOf) {
    int number = year.firstMonth().getYear();
    List<SurveyFigures> rounds = figures.surveysOf(number);
    mustHaveData(year, !rounds.isEmpty());
    List<Span> months = year.months().stream().map(month -> month(month, asOf)).toList();
    YearFigures shown =
        new YearFigures(
            months,
            span(year, asOf),
            span(Period.year(number - 1, closingDay), Optional.empty()),
            rounds,
            figures.surveysOf(number - 1),
            figures.requests(year, asOf));
    Cover cover = cover(year, asOf.orElse(year.last()));
    DataQuality quality =
        quality(
            note -> reportsOn(note, year.months()),
            shown.rounds().stream().map(SurveyFigures::round).toList());
    Map<String, Measured> told = new LinkedHashMap<>();
    told.put(year.toString(), shown.year());
    rounds.forEach(one -> told.put(one.round().toString(), one));
    return new Gathered(SheetBook.ANNUAL.plan(new Report<>(cover, policy, quality, shown)), told);
  }

  private Gathered survey(Round round) {
    if (!records.rounds().containsKey(round)) {
      throw nothing(round, SurveyReturn.KIND);
    }
    RoundFigures shown =
        new RoundFigures(
            figures.survey(round),
            figures.surveyIfHeld(round.previous()),
            figures.surveyIfHeld(round.previous().previous()));
    Cover cover = Cover.of(company(), records.name(), round, language(), wishes.unmasked());
    DataQuality quality = quality(note -> isOf(note, round), List.of(round));
    return new Gathered(
        SheetBook.SURVEY.plan(new Report<>(cover, policy, quality, shown)),
        Map.of(round.toString(), shown.current()));
  }

  /** A report in which every figure would be missing is not written. */
  private void mustHaveData(Period period, boolean otherwise) {
    boolean covered =
        period.months().stream()
            .anyMatch(
                month ->
                    records.covers(Complaint.KIND, month) || records.covers(Visit.KIND, month));
    if (!covered && !otherwise) {
      throw nothing(period, Complaint.KIND);
    }
  }

  private Refusal nothing(Object span, RecordKind<?> missing) {
    return NothingToReport.of(records.name() + " " + span, missing);
  }

  private Span span(Period period, Optional<LocalDate> asOf) {
    return new Span(figures.complaints(period, asOf), figures.visits(period, asOf));
  }

  private Span month(YearMonth month, Optional<LocalDate> asOf) {
    return span(Period.month(month, closingDay), asOf);
  }

  private Cover cover(Period period, LocalDate asOf) {
    return Cover.of(company(), records.name(), period, asOf, language(), wishes.unmasked());
  }

  private String company() {
    return workspace.workspace().settings().name();
  }

  private Language language() {
    return workspace.bookLanguage(wishes.language());
  }

  /** The imports that count and that the report rests on. */
  private DataQuality quality(Predicate<ImportNote> isBehind, List<Round> rounds) {
    Imports imports = project.imports();
    return new DataQuality(
        imports.history().active().stream()
            .filter(isBehind)
            .map(note -> imported(imports, note))
            .toList(),
        rounds.stream().map(figures::quality).toList());
  }

  private static boolean reportsOn(ImportNote note, List<YearMonth> months) {
    return note.covers().stream().anyMatch(months::contains)
        || note.round()
            .round()
            .filter(round -> months.contains(round.lastMonth()) && months.size() > 1)
            .isPresent();
  }

  private static boolean isOf(ImportNote note, Round round) {
    return note.round().round().equals(Optional.of(round));
  }

  private static DataQuality.Imported imported(Imports imports, ImportNote note) {
    return new DataQuality.Imported(
        note.id(),
        note.file(),
        note.kind().orElseThrow().name(),
        note.count(Outcome.KEPT),
        note.count(Outcome.SKIPPED),
        note.count(Outcome.REJECTED),
        note.count(Outcome.COLLAPSED),
        imports.leftOut(note).stream()
            .map(
                row -> new DataQuality.LeftOut(row.sheet(), row.row(), row.outcome(), row.reason()))
            .toList(),
        note.problems());
  }
}
