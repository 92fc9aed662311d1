package manyi.report.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.figures.NamedCount;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Part;
import manyi.report.block.Cells;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SatisfactionBlock;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
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
  public SheetId id() {
    return SheetId.COMPLAINTS;
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    ComplaintFigures figures = report.figures().current().complaints();
    draft.widths(20, 11, 11, 11, 11, 11, 11, 11).upright();
    TitleBlock.write(report, draft);
    numbers(figures, draft);
    ValidityBlock.write(draft, figures);
    draft.section(draft.wording().text("complaints.timeliness"));
    FigureRow.write(draft, figures, Part.TIMELINESS.figures());
    draft.line(draft.wording().text("complaints.timeliness.note"), Role.NOTE);
    draft.section(draft.wording().text("complaints.revisits"));
    FigureRow.write(draft, figures, Part.REVISITS.figures());
    draft.skip(1);
    SatisfactionBlock.write(
        draft, Indicator.REVISIT_SATISFACTION_RATE, figures.revisitSatisfaction());
    draft.newPage();
    shares(figures, draft);
    draft.notes(figures.notes());
  }

  private static void numbers(ComplaintFigures figures, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.line(wording.text("complaints.numbers"), Role.SECTION);
    List<Indicator> row = new ArrayList<>(Part.COMPLAINTS.figures());
    row.addAll(Part.DAYS.figures());
    FigureRow.write(draft, figures, row);
    draft.line(
        wording.text(
            "complaints.apart",
            shown(figures.count(Indicator.CANCELLED)),
            shown(figures.count(Indicator.COLLAPSED_REPEATS)),
            shown(
                figures.counted(CountedComplaints::otherKinds).map(ComplaintSummarySheet::total))),
        Role.NOTE);
  }

  private static void shares(ComplaintFigures figures, SheetDraft draft) {
    Wording wording = draft.wording();
    ShareBlock block = new ShareBlock(draft, CHART_COLUMN, LAST_COLUMN);
    block.write(
        "byCategory",
        figures.counted(CountedComplaints::byCategory),
        n -> wording.term("category", n),
        Tint.PRIMARY);
    block.write(
        "byChannel",
        figures.counted(CountedComplaints::byChannel),
        n -> wording.term("channel", n),
        Tint.SECONDARY);
    block.write(
        "byDepartment",
        figures.counted(CountedComplaints::byDepartment),
        n -> wording.term("department", n),
        Tint.TERTIARY);
    if (figures.counted(CountedComplaints::otherKinds).map(ComplaintSummarySheet::total).orElse(0L)
        > 0) {
      block.write(
          "otherKinds",
          figures.counted(CountedComplaints::otherKinds),
          n -> wording.term("kind", n),
          Tint.QUIET);
    }
  }

  private static long total(List<NamedCount> counts) {
    return counts.stream().mapToLong(NamedCount::count).sum();
  }

  private static String shown(Optional<Long> number) {
    return number.map(String::valueOf).orElse(Cells.DASH);
  }
}
