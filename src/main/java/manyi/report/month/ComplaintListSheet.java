package manyi.report.month;

import java.util.List;
import manyi.figures.complaint.ComplaintFigures.Case;
import manyi.grid.CellPlan;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.record.Complaint;
import manyi.report.block.Cells;
import manyi.report.block.ListBlock;
import manyi.report.block.RecordCells;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/** 投诉明细: every complaint that the month's numbers are made of, with filters. */
public final class ComplaintListSheet implements ReportSheet<MonthFigures> {
  private static final int FROZEN_COLUMNS = 2;

  @Override
  public SheetId id() {
    return SheetId.COMPLAINT_LIST;
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    TitleBlock.write(report, draft);
    ListBlock<Case> list = list(draft.wording(), report.cover().unmasked());
    list.setWidths(draft);
    List<Case> cases = report.figures().current().complaints().cases();
    boolean known = report.figures().current().complaints().count(Indicator.RECEIVED).isPresent();
    Table table =
        list.write(draft, cases, draft.wording().text(known ? "none.month" : "none.unknown"));
    draft.list(table, true, FROZEN_COLUMNS);
  }

  private static ListBlock<Case> list(Wording wording, boolean unmasked) {
    RecordCells cells = new RecordCells(wording, unmasked);
    return new ListBlock<Case>()
        .column("record", 12, c -> Cells.text(c.complaint().source().label()))
        .column("receivedAt", 12, c -> cells.cell(c.complaint(), Complaint.RECEIVED_AT))
        .column(
            "origin",
            9,
            c -> Cells.text(wording.text(c.receivedInPeriod() ? "case.received" : "case.carried")))
        .column("room", 11, c -> cells.cell(c.complaint(), Complaint.ROOM))
        .column("complainant", 8, c -> cells.cell(c.complaint(), Complaint.COMPLAINANT))
        .column("phone", 13, c -> cells.cell(c.complaint(), Complaint.PHONE))
        .column("channel", 9, c -> cells.cell(c.complaint(), Complaint.CHANNEL))
        .column("category", 11, c -> cells.cell(c.complaint(), Complaint.CATEGORY))
        .column("content", 34, c -> cells.prose(c.complaint(), Complaint.CONTENT))
        .column("validity", 10, c -> cells.cell(c.complaint(), Complaint.VALIDITY))
        .column("severity", 8, c -> cells.cell(c.complaint(), Complaint.SEVERITY))
        .column("respondent", 11, c -> cells.cell(c.complaint(), Complaint.RESPONDENT))
        .column("handler", 9, c -> cells.cell(c.complaint(), Complaint.HANDLER))
        .column("dueOn", 12, c -> Cells.date(c.dueOn()))
        .column("completedOn", 12, c -> Cells.date(c.completedOn()))
        .column("judgement", 11, c -> judgement(c, wording))
        .column("revisitedOn", 12, c -> Cells.date(c.revisitedOn()))
        .column("satisfaction", 10, c -> cells.cell(c.complaint(), Complaint.REVISIT_SATISFACTION));
  }

  /** How the timeliness of a case stands, in its colour. */
  static CellPlan judgement(Case c, Wording wording) {
    Role role =
        switch (c.judgement()) {
          case ON_TIME -> Role.GOOD;
          case LATE -> Role.BAD;
          case LATE_APPROVED -> Role.WARNING;
          case RUNNING, UNDETERMINED, NOT_JUDGED -> Role.BODY;
        };
    return CellPlan.text(wording.text("judgement." + c.judgement().name()), role);
  }
}
