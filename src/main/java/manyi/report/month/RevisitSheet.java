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
import manyi.report.block.RecordCells;
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
    RecordCells cells = new RecordCells(wording, unmasked);
    return new ListBlock<RevisitCase>()
        .column("record", 14, c -> Cells.text(c.complaint().source().label()))
        .column("room", 11, c -> cells.cell(c.complaint(), Complaint.ROOM))
        .column("complainant", 9, c -> cells.cell(c.complaint(), Complaint.COMPLAINANT))
        .column("phone", 14, c -> cells.cell(c.complaint(), Complaint.PHONE))
        .column("category", 12, c -> cells.cell(c.complaint(), Complaint.CATEGORY))
        .column("severity", 9, c -> cells.cell(c.complaint(), Complaint.SEVERITY))
        .column("completedOn", 13, c -> Cells.date(c.completedOn()))
        .column("revisitDue", 13, c -> Cells.date(c.dueOn()))
        .column("revisitedOn", 13, c -> Cells.date(c.revisitedOn()))
        .derived(
            "daysAfter",
            9,
            (c, row) -> daysAfter(c, row.apply("revisitedOn"), row.apply("completedOn")))
        .column("revisitState", 12, c -> state(c, isKept, wording))
        .column("revisitor", 10, c -> cells.cell(c.complaint(), Complaint.REVISITOR))
        .column("revisitMethod", 10, c -> cells.cell(c.complaint(), Complaint.REVISIT_METHOD))
        .column("satisfaction", 11, c -> satisfaction(c.complaint(), cells, dissatisfaction))
        .column("revisitResult", 26, c -> cells.prose(c.complaint(), Complaint.REVISIT_RESULT));
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
      Complaint complaint, RecordCells cells, Dissatisfaction dissatisfaction) {
    CellPlan cell = cells.cell(complaint, Complaint.REVISIT_SATISFACTION);
    boolean bad = dissatisfaction.isIn(complaint, Complaint.REVISIT_SATISFACTION);
    return bad ? cell.as(Role.BAD) : cell;
  }
}
