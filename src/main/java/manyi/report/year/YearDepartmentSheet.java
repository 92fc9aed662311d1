package manyi.report.year;

import manyi.figures.complaint.CountedComplaints;
import manyi.grid.Role;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/** 责任部门: the departments that the year's complaints were about, by month. */
public final class YearDepartmentSheet implements ReportSheet<YearFigures> {
  private static final int NAMES_WIDTH = 20;

  @Override
  public SheetId id() {
    return SheetId.DEPARTMENTS;
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.widths(CountsByMonth.widths(NAMES_WIDTH)).landscape();
    TitleBlock.write(report, draft);
    draft.line(wording.text("departments.note"), Role.NOTE);
    CountsByMonth counts =
        new CountsByMonth(
            draft,
            report.figures(),
            span -> span.complaints().counted(CountedComplaints::byDepartment));
    Table table =
        counts.write(wording.text("byDepartment.head"), name -> wording.term("department", name));
    counts.chart(table, wording.text("departments.chart"));
  }
}
