package manyi.report.month;

import java.util.Optional;
import manyi.figures.ParetoFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.grid.CheckPlan;
import manyi.grid.Role;
import manyi.report.block.ParetoBlock;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 改进事项: which few categories make up most of the complaints, and columns for their causes and
 * measures (Q09, Q10).
 */
public final class ImprovementSheet implements ReportSheet<MonthFigures> {
  @Override
  public SheetId id() {
    return SheetId.IMPROVEMENTS;
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.widths(7, 20, 10, 10, 13, 11, 28, 28, 13, 13).landscape();
    TitleBlock.write(report, draft);
    draft.line(wording.text("improvements.note"), Role.NOTE);
    Optional<ParetoFigures> counted =
        report.figures().current().complaints().counted(CountedComplaints::pareto);
    if (counted.isEmpty()) {
      Table.start(draft, wording.texts("pareto.", ParetoBlock.HEADS), 0)
          .none(wording.text("none.unknown"));
      return;
    }
    ParetoFigures pareto = counted.get();
    ParetoBlock block = new ParetoBlock(draft, pareto, name -> wording.term("category", name));
    if (block.isShort()) {
      draft.onePage(true);
    }
    Table table = block.write();
    draft.plan().freeze(table.headRow(), 0);
    if (!pareto.items().isEmpty()) {
      draft.plan().check(new CheckPlan(table.body(table.columns() - 1), CheckPlan.Kind.DATE));
    }
  }
}
