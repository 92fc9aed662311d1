package manyi.report.month;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.visit.CountedVisits;
import manyi.figures.visit.VisitFigures;
import manyi.grid.CellPlan;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Indicator;
import manyi.report.block.Cells;
import manyi.report.block.Cover;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SatisfactionBlock;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 走访: the quota step by step, the weeks of director and supervisor, methods, topics, owner classes,
 * satisfaction, and the director's summary to fill in (V01-V06, T04).
 */
public final class VisitSheet implements ReportSheet<MonthFigures> {
  private static final int CHART_COLUMN = 5;
  private static final int LAST_COLUMN = 8;

  @Override
  public SheetId id() {
    return SheetId.VISITS;
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    VisitFigures figures = report.figures().current().visits();
    draft.widths(22, 11, 11, 10, 10, 10, 10, 10).upright();
    TitleBlock.write(report, draft);
    new VisitQuotaBlock(draft, report.policy(), figures).write();
    weeks(figures, report.cover(), draft);
    draft.notes(figures.notes());
    draft.newPage();
    draft.section(draft.wording().text("visits.satisfaction"));
    SatisfactionBlock.write(
        draft, Indicator.VISIT_SATISFACTION_RATE, figures.counted(CountedVisits::satisfaction));
    shares(figures, draft);
    draft.newPage();
    VisitSummaryBlock.write(draft, figures);
  }

  private static void weeks(VisitFigures figures, Cover cover, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.section(wording.text("weeks.title"));
    List<VisitFigures.Week> weeks = figures.counted(CountedVisits::weeks).orElse(List.of());
    Table table =
        Table.start(
            draft,
            List.of(
                wording.text("weeks.week"),
                wording.text("weeks.from"),
                wording.text("weeks.to"),
                wording.figure(Indicator.VISITED),
                wording.text("weeks.director"),
                wording.text("weeks.supervisor")),
            weeks.size());
    if (weeks.isEmpty()) {
      table.none(wording.text("none.unknown"));
      return;
    }
    for (int i = 0; i < weeks.size(); i++) {
      VisitFigures.Week week = weeks.get(i);
      boolean over = !week.monday().plusDays(6).isAfter(cover.asOf());
      table.row(
          i,
          List.of(
              Cells.label(week.week()),
              Cells.date(week.monday()),
              Cells.date(week.monday().plusDays(6)),
              Cells.count(week.households()),
              visits(week.director(), over),
              visits(week.supervisor(), over)));
    }
    table.end();
    boolean noRoles = weeks.stream().allMatch(week -> week.director().isEmpty());
    draft.line(wording.text(noRoles ? "weeks.noRoles" : "weeks.note"), Role.NOTE);
  }

  /** A week without a visit needs a look, once it is over. */
  private static CellPlan visits(Optional<Long> number, boolean over) {
    boolean none = number.filter(n -> n == 0).isPresent();
    return none && over ? Cells.count(number).as(Role.WARNING) : Cells.count(number);
  }

  private static void shares(VisitFigures figures, SheetDraft draft) {
    Wording wording = draft.wording();
    ShareBlock block = new ShareBlock(draft, CHART_COLUMN, LAST_COLUMN);
    block.write(
        "byMethod",
        figures.counted(CountedVisits::byMethod),
        name(wording, "method"),
        Tint.PRIMARY);
    block.write(
        "byTopic", figures.counted(CountedVisits::byTopic), name(wording, "topic"), Tint.SECONDARY);
    block.write(
        "byOwnerClass",
        figures.counted(CountedVisits::byOwnerClass),
        name(wording, "ownerClass"),
        Tint.TERTIARY);
  }

  private static Function<String, String> name(Wording wording, String list) {
    return name -> wording.term(list, name);
  }
}
