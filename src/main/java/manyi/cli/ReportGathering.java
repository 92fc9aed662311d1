package manyi.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.figures.complaint.ComplaintPeriod;
import manyi.figures.survey.ResponseQuality;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyRound;
import manyi.figures.visit.VisitPeriod;
import manyi.grid.BookPlan;
import manyi.language.Language;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.project.ImportNote;
import manyi.project.Imports;
import manyi.project.ProjectFolder;
import manyi.record.Complaint;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.RequestKind;
import manyi.record.Round;
import manyi.record.Visit;
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
  private final Session session;
  private final WorkspaceAccess access;
  private final ProjectFolder folder;
  private final ProjectRecords records;
  private final Policy policy;
  private final boolean unmasked;
  private final int closingDay;

  ReportGathering(
      Session session,
      WorkspaceAccess access,
      ProjectFolder folder,
      ProjectRecords records,
      Policy policy,
      boolean unmasked) {
    this.session = session;
    this.access = access;
    this.folder = folder;
    this.records = records;
    this.policy = policy;
    this.unmasked = unmasked;
    this.closingDay = policy.whole(Setting.CLOSING_DAY);
  }

  BookPlan monthly(PeriodOptions options) {
    Period period = options.period(Period.Kind.MONTH, session.today(), closingDay);
    mustHaveData(period, false);
    YearMonth month = period.firstMonth();
    MonthFigures figures =
        new MonthFigures(
            month(month, options.asOf()),
            month(month.minusMonths(1), Optional.empty()),
            month(month.minusYears(1), Optional.empty()),
            requests(period, options.asOf()));
    Cover cover = cover(period, options.asOf().orElse(period.last()));
    return SheetBook.MONTHLY.plan(
        new Report<>(
            cover, policy, quality(note -> reportsOn(note, period.months()), List.of()), figures));
  }

  BookPlan annual(PeriodOptions options) {
    Period year = options.period(Period.Kind.YEAR, session.today(), closingDay);
    mustHaveData(year, !rounds(year.firstMonth().getYear()).isEmpty());
    List<Span> months = year.months().stream().map(month -> month(month, options.asOf())).toList();
    int number = year.firstMonth().getYear();
    YearFigures figures =
        new YearFigures(
            months,
            span(year, options.asOf()),
            span(Period.year(number - 1, closingDay), Optional.empty()),
            rounds(number),
            rounds(number - 1),
            requests(year, options.asOf()));
    Cover cover = cover(year, options.asOf().orElse(year.last()));
    DataQuality quality =
        quality(
            note -> reportsOn(note, year.months()),
            figures.rounds().stream().map(SurveyFigures::round).toList());
    return SheetBook.ANNUAL.plan(new Report<>(cover, policy, quality, figures));
  }

  BookPlan survey(PeriodOptions options) {
    Round round = options.round().orElseGet(() -> ShowCommand.latestRound(records));
    if (!records.rounds().containsKey(round)) {
      throw nothing(round, "import survey");
    }
    RoundFigures figures =
        new RoundFigures(
            SurveyRound.figures(records, round, policy),
            ifHeld(round.previous()),
            ifHeld(round.previous().previous()));
    Cover cover = Cover.of(company(), records.name(), round, language(), unmasked);
    return SheetBook.SURVEY.plan(
        new Report<>(cover, policy, quality(note -> isOf(note, round), List.of(round)), figures));
  }

  /** A report in which every figure would be missing is not written. */
  private void mustHaveData(Period period, boolean otherwise) {
    boolean covered =
        period.months().stream()
            .anyMatch(
                month ->
                    records.covers(Complaint.KIND, month) || records.covers(Visit.KIND, month));
    if (!covered && !otherwise) {
      throw nothing(period, "import complaints");
    }
  }

  private Refusal nothing(Object span, String command) {
    return new Refusal(
        Problem.of(Code.NOTHING_TO_REPORT, Place.NOWHERE, records.name() + " " + span, command));
  }

  private List<SurveyFigures> rounds(int year) {
    return records.rounds().keySet().stream()
        .filter(round -> round.year() == year)
        .map(round -> SurveyRound.figures(records, round, policy))
        .toList();
  }

  private Optional<SurveyFigures> ifHeld(Round round) {
    return Optional.of(round)
        .filter(records.rounds()::containsKey)
        .map(held -> SurveyRound.figures(records, held, policy));
  }

  private Span span(Period period, Optional<LocalDate> asOf) {
    return new Span(
        ComplaintPeriod.figures(records, period, asOf, policy),
        VisitPeriod.figures(records, period, asOf, policy));
  }

  private Span month(YearMonth month, Optional<LocalDate> asOf) {
    return span(Period.month(month, closingDay), asOf);
  }

  /** What came in during the period, as far as asOf lets see, and is no complaint. */
  private List<Complaint> requests(Period period, Optional<LocalDate> asOf) {
    LocalDate last = asOf.orElse(period.last());
    return records.complaints().stream()
        .filter(
            c ->
                c.value(Complaint.REQUEST_KIND)
                    .filter(kind -> !kind.is(RequestKind.COMPLAINT))
                    .isPresent())
        .filter(
            c ->
                c.value(Complaint.RECEIVED_AT)
                    .filter(w -> period.contains(w.date()) && !w.date().isAfter(last))
                    .isPresent())
        .toList();
  }

  private Cover cover(Period period, LocalDate asOf) {
    return Cover.of(company(), records.name(), period, asOf, language(), unmasked);
  }

  private String company() {
    return access.workspace().settings().name();
  }

  private Language language() {
    return access.bookLanguage();
  }

  /** The imports that count and that the report rests on. */
  private DataQuality quality(Predicate<ImportNote> isBehind, List<Round> rounds) {
    Imports imports = new Imports(folder, closingDay);
    return new DataQuality(
        imports.history().active().stream()
            .filter(isBehind)
            .map(note -> imported(imports, note))
            .toList(),
        rounds.stream().map(round -> ResponseQuality.of(records, round, policy)).toList());
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
        note.count(manyi.record.Outcome.KEPT),
        note.count(manyi.record.Outcome.SKIPPED),
        note.count(manyi.record.Outcome.REJECTED),
        note.count(manyi.record.Outcome.COLLAPSED),
        imports.leftOut(note).stream()
            .map(
                row -> new DataQuality.LeftOut(row.sheet(), row.row(), row.outcome(), row.reason()))
            .toList(),
        note.problems());
  }
}
