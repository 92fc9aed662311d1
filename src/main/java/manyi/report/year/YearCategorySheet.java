package manyi.report.year;

import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.grid.Role;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/** 投诉分类: which few categories make up most of the year's complaints, and all of them by month. */
public final class YearCategorySheet implements ReportSheet<YearFigures> {
  private static final int NAMES_WIDTH = 28;

  @Override
  public SheetId id() {
    return SheetId.CATEGORIES;
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    YearFigures figures = report.figures();
    ComplaintFigures year = figures.year().complaints();
    draft.widths(CountsByMonth.widths(NAMES_WIDTH)).landscape();
    TitleBlock.write(report, draft);
    draft.line(wording.text("categories.note"), Role.NOTE);
    CountsByMonth counts =
        new CountsByMonth(
            draft, figures, span -> span.complaints().counted(CountedComplaints::byCategory));
    Table table =
        counts.write(wording.text("byCategory.head"), name -> wording.term("category", name));
    counts.chart(table, wording.text("categories.chart"));
    draft.newPage();
    draft.section(wording.text("categories.pareto"));
    draft.line(wording.text("categories.pareto.note"), Role.NOTE);
    if (year.counted().isEmpty()) {
      draft.line(wording.text("none.unknown"), Role.PLAIN);
      return;
    }
    new ParetoSummary(
            draft,
            year.counted().get().pareto(),
            name -> wording.term("category", name),
            CountsByMonth.columns(figures))
        .write();
  }
}
