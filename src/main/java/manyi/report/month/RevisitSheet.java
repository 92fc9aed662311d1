package manyi.report.month;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.figures.Dissatisfaction;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.ComplaintFigures.RevisitCase;
import manyi.figures.complaint.ComplaintFigures.RevisitJudgement;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.record.Complaint;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.ListBlock;
import manyi.report.block.ListColumn;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 回访: the complaints whose return visit was judged in the month, those that lack one first (R01,
 * R02, R07, R08).
 */
public final class RevisitSheet implements ReportSheet<MonthFigures> {
  private static final int FROZEN_COLUMNS = 1;

  private static final Comparator<RevisitCase> MISSING_FIRST =
      Comparator.<RevisitCase, Boolean>comparing(c -> c.judgement() != RevisitJudgement.MISSING)
          .thenComparing(c -> c.completedOn().orElse(LocalDate.MIN));

  @Override
  public SheetId id() {
    return SheetId.REVISITS;
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    ComplaintFigures figures = report.figures().current().complaints();
    Wording wording = draft.wording();
    TitleBlock.write(report, draft);
    draft.line(wording.text("revisits.note"), Role.NOTE);
    // Without a column for return visits in any log nobody knows whether they were made (D34).
    boolean isKept = figures.number(Indicator.REVISIT_DONE).isPresent();
    ListBlock<RevisitCase> list =
        list(wording, report.cover().unmasked(), isKept, new Dissatisfaction(report.policy()));
    list.setWidths(draft);
    List<RevisitCase> cases = figures.revisitCases().stream().sorted(MISSING_FIRST).toList();
    boolean known = figures.number(Indicator.REVISIT_REQUIRED).isPresent();
    Table table = list.write(draft, cases, wording.text(known ? "none.month" : "none.unknown"));
    draft.list(table, true, FROZEN_COLUMNS);
  }

  private static ListBlock<RevisitCase> list(
      Wording wording, boolean unmasked, boolean isKept, Dissatisfaction dissatisfaction) {
    CaseList<RevisitCase> list = new CaseList<>(wording, unmasked, RevisitCase::complaint);
    return list.source(14)
        .field(ListColumn.ROOM, 11)
        .field(ListColumn.COMPLAINANT, 9)
        .field(ListColumn.PHONE, 14)
        .field(ListColumn.CATEGORY, 12)
        .field(ListColumn.SEVERITY, 9)
        .date(ListColumn.COMPLETED_ON, 13, RevisitCase::completedOn)
        .date(ListColumn.REVISIT_DUE, 13, RevisitCase::dueOn)
        .date(ListColumn.REVISITED_ON, 13, RevisitCase::revisitedOn)
        .derived(
            ListColumn.DAYS_AFTER,
            9,
            (c, row) ->
                daysAfter(
                    c, row.apply(ListColumn.REVISITED_ON), row.apply(ListColumn.COMPLETED_ON)))
        .show(ListColumn.REVISIT_STATE, 12, c -> state(c, isKept, wording))
        .field(ListColumn.REVISITOR, 10)
        .field(ListColumn.REVISIT_METHOD, 10)
        .show(ListColumn.SATISFACTION, 11, c -> satisfaction(list, c, dissatisfaction))
        .field(ListColumn.REVISIT_RESULT, 26)
        .list();
  }

  private static CellPlan daysAfter(RevisitCase c, CellRef visited, CellRef done) {
    Optional<Long> days =
        c.revisitedOn()
            .flatMap(day -> c.completedOn().map(from -> ChronoUnit.DAYS.between(from, day)));
    return Cells.derived(Formula.change(visited, done), Cells.value(days), Format.COUNT);
  }

  private static CellPlan state(RevisitCase c, boolean isKept, Wording wording) {
    if (!isKept && c.judgement() == RevisitJudgement.MISSING) {
      return CellPlan.text(wording.text("revisits.UNKNOWN"), Role.BODY);
    }
    Role role =
        switch (c.judgement()) {
          case IN_TIME -> Role.GOOD;
          case MISSING -> Role.BAD;
          case LATE -> Role.WARNING;
          case UNDETERMINED, EXEMPT -> Role.BODY;
        };
    return CellPlan.text(wording.text("revisits." + c.judgement().name()), role);
  }

  private static CellPlan satisfaction(
      CaseList<RevisitCase> list, RevisitCase c, Dissatisfaction dissatisfaction) {
    CellPlan cell = list.cell(ListColumn.SATISFACTION, c);
    boolean bad = dissatisfaction.isIn(c.complaint(), Complaint.REVISIT_SATISFACTION);
    return bad ? cell.as(Role.BAD) : cell;
  }
}
