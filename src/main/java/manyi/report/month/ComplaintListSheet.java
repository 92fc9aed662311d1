package manyi.report.month;

import java.util.List;
import manyi.figures.complaint.ComplaintFigures.Case;
import manyi.grid.CellPlan;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.report.block.Cells;
import manyi.report.block.ListBlock;
import manyi.report.block.ListColumn;
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
    CaseList<Case> list = new CaseList<>(wording, unmasked, Case::complaint);
    return list.source(12)
        .field(ListColumn.RECEIVED_AT, 12)
        .show(
            ListColumn.ORIGIN,
            9,
            c -> Cells.text(wording.text(c.receivedInPeriod() ? "case.received" : "case.carried")))
        .field(ListColumn.ROOM, 11)
        .field(ListColumn.COMPLAINANT, 8)
        .field(ListColumn.PHONE, 13)
        .field(ListColumn.CHANNEL, 9)
        .field(ListColumn.CATEGORY, 11)
        .field(ListColumn.CONTENT, 34)
        .field(ListColumn.VALIDITY, 10)
        .field(ListColumn.SEVERITY, 8)
        .field(ListColumn.RESPONDENT, 11)
        .field(ListColumn.HANDLER, 9)
        .date(ListColumn.DUE_ON, 12, Case::dueOn)
        .date(ListColumn.COMPLETED_ON, 12, Case::completedOn)
        .show(ListColumn.JUDGEMENT, 11, c -> judgement(c, wording))
        .date(ListColumn.REVISITED_ON, 12, Case::revisitedOn)
        .field(ListColumn.SATISFACTION, 10)
        .list();
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
