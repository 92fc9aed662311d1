package manyi.report.month;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.ComplaintFigures.Case;
import manyi.figures.complaint.ComplaintFigures.Judgement;
import manyi.figures.complaint.CountedComplaints;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.report.block.Cells;
import manyi.report.block.Cover;
import manyi.report.block.KeyValueBlock;
import manyi.report.block.ListBlock;
import manyi.report.block.ListColumn;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 超时与升级: what was late, what is still running, what took more than a month (C01(c), D25), and whose
 * timeliness nobody can tell.
 */
public final class OverdueSheet implements ReportSheet<MonthFigures> {
  private static final Comparator<Case> BY_LIMIT =
      Comparator.comparing(c -> c.dueOn().orElse(LocalDate.MAX));

  @Override
  public SheetId id() {
    return SheetId.OVERDUE;
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    ComplaintFigures figures = report.figures().current().complaints();
    Wording wording = draft.wording();
    draft.landscape();
    TitleBlock.write(report, draft);
    CellRef asOf =
        new KeyValueBlock(draft, 1)
            .add(wording.text("overdue.asOf"), Cells.date(report.cover().asOf()), "");
    ListBlock<Case> list = list(report.cover(), wording, asOf);
    list.setWidths(draft);
    boolean known = figures.count(Indicator.RECEIVED).isPresent();
    block(
        draft,
        list,
        "overdue.late",
        known,
        cases(figures, Judgement.LATE, Judgement.LATE_APPROVED));
    draft.line(wording.text("overdue.late.note"), Role.NOTE);
    block(
        draft,
        list,
        "overdue.escalated",
        known,
        figures.counted(CountedComplaints::escalated).orElse(List.of()));
    block(
        draft,
        list,
        "overdue.suspected",
        known,
        figures.counted(CountedComplaints::suspectedEscalations).orElse(List.of()));
    block(draft, list, "overdue.running", known, cases(figures, Judgement.RUNNING));
    block(draft, list, "overdue.undetermined", known, cases(figures, Judgement.UNDETERMINED));
  }

  private static void block(
      SheetDraft draft, ListBlock<Case> list, String key, boolean known, List<Case> cases) {
    draft.section(draft.wording().text(key, cases.size()));
    list.write(draft, cases, draft.wording().text(known ? "none.month" : "none.unknown"));
  }

  private static List<Case> cases(ComplaintFigures figures, Judgement... judgements) {
    List<Judgement> wanted = List.of(judgements);
    return figures.cases().stream()
        .filter(c -> wanted.contains(c.judgement()))
        .sorted(BY_LIMIT)
        .toList();
  }

  private static ListBlock<Case> list(Cover cover, Wording wording, CellRef asOf) {
    CaseList<Case> list = new CaseList<>(wording, cover.unmasked(), Case::complaint);
    return list.source(14)
        .field(ListColumn.RECEIVED_AT, 12)
        .field(ListColumn.ROOM, 11)
        .field(ListColumn.CATEGORY, 11)
        .field(ListColumn.CONTENT, 36)
        .field(ListColumn.SEVERITY, 8)
        .field(ListColumn.RESPONDENT, 11)
        .field(ListColumn.HANDLER, 9)
        .date(ListColumn.DUE_ON, 12, Case::dueOn)
        .date(ListColumn.COMPLETED_ON, 12, Case::completedOn)
        .derived(
            ListColumn.DAYS_OVER,
            9,
            (c, row) ->
                daysOver(
                    c,
                    cover.asOf(),
                    asOf,
                    row.apply(ListColumn.DUE_ON),
                    row.apply(ListColumn.COMPLETED_ON)))
        .field(ListColumn.APPROVER, 10)
        .show(ListColumn.JUDGEMENT, 11, c -> ComplaintListSheet.judgement(c, wording))
        .show(ListColumn.COUNTED_NOW, 9, c -> Cells.text(countedNow(c, cover, wording)))
        .list();
  }

  /**
   * Days beyond the limit, up to completion or as-of; a dash before the limit or without one, and
   * where it was done on a day that nobody tells.
   */
  private static CellPlan daysOver(
      Case c, LocalDate asOf, CellRef asOfCell, CellRef due, CellRef done) {
    if ((c.completed() || !c.told()) && c.completedOn().isEmpty()) {
      return Cells.figure(Optional.empty(), Format.COUNT);
    }
    LocalDate end = c.completedOn().orElse(asOf);
    Optional<Long> over =
        c.dueOn().map(limit -> ChronoUnit.DAYS.between(limit, end)).filter(days -> days > 0);
    String to = "IF(COUNT(" + done + ")=0," + asOfCell.absolute() + "," + done + ")";
    String days = "IF(" + to + ">" + due + "," + to + "-" + due + ",\"" + Cells.DASH + "\")";
    return Cells.derived(
        "IF(COUNT(" + due + ")=0,\"" + Cells.DASH + "\"," + days + ")",
        Cells.value(over),
        Format.COUNT);
  }

  /** Whether a late case is one of this period's late ones: when it became certain (D22). */
  private static String countedNow(Case c, Cover cover, Wording wording) {
    if (c.judgement() != Judgement.LATE && c.judgement() != Judgement.LATE_APPROVED) {
      return "";
    }
    boolean now =
        c.judgedOn()
            .filter(day -> !day.isBefore(cover.first()) && !day.isAfter(cover.last()))
            .isPresent();
    return wording.term("yesNo", now ? "yes" : "no");
  }
}
