package manyi.report.month;

import java.util.List;
import java.util.Optional;
import manyi.figures.ComplaintFigures;
import manyi.figures.ComplaintFigures.Revisits;
import manyi.figures.ComplaintFigures.Timeliness;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Indicator;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.NotesBlock;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SatisfactionBlock;
import manyi.report.block.SheetDraft;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 投诉月报: the five numbers, validity by severity, category, channel and department with their shares,
 * timeliness, return visits (D16, D20-D22).
 */
public final class ComplaintSummarySheet implements ReportSheet<MonthFigures> {
  private static final int CHART_COLUMN = 5;
  private static final int LAST_COLUMN = 8;

  @Override
  public String key() {
    return "complaints";
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    ComplaintFigures figures = report.figures().current().complaints();
    draft.widths(20, 11, 11, 11, 11, 11, 11, 11).upright();
    TitleBlock.write(report, draft);
    numbers(figures, draft);
    ValidityBlock.write(draft, figures);
    timeliness(figures.timeliness(), draft);
    revisits(figures.revisits(), draft);
    draft.skip(1);
    SatisfactionBlock.write(draft, "revisitSatisfactionRate", figures.revisitSatisfaction());
    draft.newPage();
    shares(figures, draft);
    NotesBlock.write(draft, figures.notes());
  }

  private static void numbers(ComplaintFigures figures, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.line(wording.text("complaints.numbers"), Role.SECTION);
    FigureRow row =
        new FigureRow(
            draft,
            List.of(
                "carriedOver",
                "received",
                "toFollow",
                "completed",
                "open",
                "completionRate",
                "meanDaysToComplete"));
    row.put("carriedOver", Cells.count(figures.count(Indicator.CARRIED_OVER)))
        .put("received", Cells.count(figures.count(Indicator.RECEIVED)))
        .put(
            "toFollow",
            sum(row.at("carriedOver"), row.at("received"), figures.count(Indicator.TO_FOLLOW)))
        .put("completed", Cells.count(figures.count(Indicator.COMPLETED)))
        .put("open", open(figures, row.at("toFollow"), row.at("completed")))
        .put("completionRate", completionRate(figures, row.at("completed"), row.at("toFollow")))
        .put(
            "meanDaysToComplete",
            Cells.figure(figures.number(Indicator.MEAN_DAYS_TO_COMPLETE), Format.DECIMAL))
        .end();
    draft.line(
        wording.text(
            "complaints.apart",
            shown(figures.count(Indicator.CANCELLED)),
            shown(figures.count(Indicator.COLLAPSED_REPEATS)),
            shown(figures.otherKinds().map(ComplaintSummarySheet::total))),
        Role.NOTE);
  }

  /** Where it is not known how some complaints stand there is no rate of all (D34). */
  private static CellPlan completionRate(
      ComplaintFigures figures, CellRef completed, CellRef toFollow) {
    boolean follows =
        figures
            .count(Indicator.TO_FOLLOW)
            .flatMap(
                all ->
                    figures.count(Indicator.COMPLETED).flatMap(done -> Fraction.share(done, all)))
            .equals(figures.number(Indicator.COMPLETION_RATE));
    return follows
        ? Cells.rate(Formula.ratio(completed, toFollow), figures.number(Indicator.COMPLETION_RATE))
        : Cells.figure(figures.number(Indicator.COMPLETION_RATE), Format.RATE);
  }

  /**
   * Open is what is left to follow; without the month before, or where it is not known how some
   * complaints stand, it is only counted (D34).
   */
  private static CellPlan open(ComplaintFigures figures, CellRef toFollow, CellRef completed) {
    boolean follows =
        figures
            .count(Indicator.TO_FOLLOW)
            .flatMap(all -> figures.count(Indicator.COMPLETED).map(done -> all - done))
            .equals(figures.count(Indicator.OPEN));
    return follows
        ? Cells.derived(
            Formula.change(toFollow, completed),
            Cells.value(figures.count(Indicator.OPEN)),
            Format.COUNT)
        : Cells.count(figures.count(Indicator.OPEN));
  }

  private static CellPlan sum(CellRef one, CellRef other, Optional<Long> stored) {
    return Cells.derived(
        Formula.ifKnown(one, other, one + "+" + other), Cells.value(stored), Format.COUNT);
  }

  private static void shares(ComplaintFigures figures, SheetDraft draft) {
    Wording wording = draft.wording();
    ShareBlock block = new ShareBlock(draft, CHART_COLUMN, LAST_COLUMN);
    block.write("byCategory", figures.byCategory(), n -> wording.term("category", n), Tint.PRIMARY);
    block.write("byChannel", figures.byChannel(), n -> wording.term("channel", n), Tint.SECONDARY);
    block.write(
        "byDepartment", figures.byDepartment(), n -> wording.term("department", n), Tint.TERTIARY);
    if (figures.otherKinds().map(ComplaintSummarySheet::total).orElse(0L) > 0) {
      block.write("otherKinds", figures.otherKinds(), n -> wording.term("kind", n), Tint.QUIET);
    }
  }

  private static void timeliness(Optional<Timeliness> times, SheetDraft draft) {
    draft.section(draft.wording().text("complaints.timeliness"));
    FigureRow row =
        new FigureRow(
            draft,
            List.of("judged", "onTime", "late", "approved", "timeUndetermined", "timelinessRate"));
    row.put("judged", sum(row.at("onTime"), row.at("late"), times.map(Timeliness::judged)))
        .put("onTime", Cells.count(times.map(Timeliness::onTime)))
        .put("late", Cells.count(times.map(Timeliness::late)))
        .put("approved", Cells.count(times.map(Timeliness::approved)))
        .put("timeUndetermined", Cells.count(times.map(Timeliness::undetermined)))
        .put(
            "timelinessRate",
            Cells.rate(
                Formula.ratio(row.at("onTime"), row.at("judged")), times.flatMap(Timeliness::rate)))
        .end();
    draft.line(draft.wording().text("complaints.timeliness.note"), Role.NOTE);
  }

  private static void revisits(Optional<Revisits> visits, SheetDraft draft) {
    draft.section(draft.wording().text("complaints.revisits"));
    FigureRow row =
        new FigureRow(
            draft,
            List.of(
                "revisitRequired",
                "revisitDone",
                "revisitInTime",
                "revisitExempt",
                "revisitUndetermined",
                "revisitRate",
                "revisitInTimeRate"));
    CellRef required = row.at("revisitRequired");
    row.put("revisitRequired", Cells.count(visits.map(Revisits::required)))
        .put("revisitDone", Cells.count(visits.flatMap(Revisits::done)))
        .put("revisitInTime", Cells.count(visits.flatMap(Revisits::inTime)))
        .put("revisitExempt", Cells.count(visits.map(Revisits::exempt)))
        .put("revisitUndetermined", Cells.count(visits.flatMap(Revisits::undetermined)))
        .put(
            "revisitRate",
            Cells.rate(
                Formula.ratio(row.at("revisitDone"), required), visits.flatMap(Revisits::rate)))
        .put(
            "revisitInTimeRate",
            Cells.rate(
                Formula.ratioOfRest(
                    row.at("revisitInTime"), required, row.at("revisitUndetermined")),
                visits.flatMap(Revisits::inTimeRate)))
        .end();
  }

  private static long total(List<NamedCount> counts) {
    return counts.stream().mapToLong(NamedCount::count).sum();
  }

  private static String shown(Optional<Long> number) {
    return number.map(String::valueOf).orElse(Cells.DASH);
  }
}
