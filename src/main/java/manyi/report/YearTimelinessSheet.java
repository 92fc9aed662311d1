package manyi.report;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.ComplaintFigures;
import manyi.figures.ComplaintFigures.Timeliness;
import manyi.figures.NamedCount;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.record.SeverityLevel;
import manyi.report.MonthCharts.Line;

/** 及时与超时: what was done within its limit, month by month (D22, C07-C10), and how severe it was. */
final class YearTimelinessSheet implements ReportSheet<YearFigures> {
  private static final List<MonthColumn> COLUMNS =
      List.of(
          count("onTime", Timeliness::onTime),
          count("late", Timeliness::late),
          count("approved", Timeliness::approved),
          count("judged", Timeliness::judged).from(MonthRule.SUM, "onTime", "late"),
          MonthColumn.rate(
              "timelinessRate",
              "onTime",
              "judged",
              s -> s.complaints().timeliness().flatMap(Timeliness::rate)),
          count("timeUndetermined", Timeliness::undetermined),
          MonthColumn.figure(
              "meanDaysToComplete", Format.DECIMAL, s -> s.complaints().meanDaysToComplete()),
          MonthColumn.count("escalated", s -> s.complaints().escalated().map(List::size)),
          MonthColumn.count(
              "suspectedEscalations", s -> s.complaints().suspectedEscalations().map(List::size)));

  private static final int[] WIDTHS = {14, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};

  private static MonthColumn count(String key, Function<Timeliness, Long> value) {
    return MonthColumn.count(key, s -> s.complaints().timeliness().map(value));
  }

  @Override
  public String key() {
    return "timeliness";
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.widths(WIDTHS).landscape();
    TitleBlock.write(report, draft);
    draft.line(wording.text("timeliness.months"), Role.SECTION);
    MonthTable table = new MonthTable(draft, report.figures(), COLUMNS);
    draft.line(wording.text("complaints.timeliness.note"), Role.NOTE);
    YearNotes.write(draft, table);
    new MonthCharts(draft, table)
        .add(
            "timeliness.chart",
            false,
            Line.column("onTime", Tint.PRIMARY),
            Line.column("late", Tint.SECONDARY),
            Line.line("timelinessRate", Tint.TERTIARY).onTheRight())
        .write();
    draft.newPage();
    draft.section(wording.text("timeliness.severity"));
    CountsByMonth severities =
        new CountsByMonth(
            draft, report.figures(), span -> severities(span.complaints()));
    severities.chart(
        severities.write(
            wording.text("timeliness.severity.head"), name -> wording.term("severity", name)),
        wording.text("timeliness.severity.chart"));
  }

  /** How many of each severity were received, the gravest first. */
  private static Optional<List<NamedCount>> severities(ComplaintFigures figures) {
    if (figures.table().isEmpty()) {
      return Optional.empty();
    }
    List<NamedCount> counts = new ArrayList<>();
    Arrays.stream(SeverityLevel.values())
        .map(Optional::of)
        .forEach(level -> counts.add(severity(figures, level)));
    counts.add(severity(figures, Optional.empty()));
    return Optional.of(counts);
  }

  private static NamedCount severity(ComplaintFigures figures, Optional<SeverityLevel> level) {
    return new NamedCount(
        level.map(SeverityLevel::code).orElse(NamedCount.UNCLASSIFIED),
        figures.receivedOf(level).orElseThrow());
  }
}
