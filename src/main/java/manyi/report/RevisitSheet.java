package manyi.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.figures.ComplaintFigures;
import manyi.figures.ComplaintFigures.Case;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.record.Complaint;
import manyi.record.Satisfaction;

/** 回访: every handled complaint with its return visit, those without one first (R01, R02, R07). */
final class RevisitSheet implements ReportSheet<MonthFigures> {
  private static final int FROZEN_COLUMNS = 1;

  private static final Comparator<Case> MISSING_FIRST =
      Comparator.comparing(Case::revisited)
          .thenComparing(c -> c.completedOn().orElse(LocalDate.MIN));

  @Override
  public String key() {
    return "revisits";
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    ComplaintFigures figures = report.figures().current().complaints();
    Wording wording = draft.wording();
    TitleBlock.write(report, draft);
    draft.line(wording.text("revisits.note"), Role.NOTE);
    ListBlock<Case> list = list(wording, report.cover().unmasked());
    list.setWidths(draft);
    List<Case> handled =
        figures.cases().stream()
            .filter(c -> c.completedOn().isPresent())
            .sorted(MISSING_FIRST)
            .toList();
    boolean known = figures.received().isPresent();
    Table table = list.write(draft, handled, wording.text(known ? "none.month" : "none.unknown"));
    draft.list(table, true, FROZEN_COLUMNS);
  }

  private static ListBlock<Case> list(Wording wording, boolean unmasked) {
    RecordCells cells = new RecordCells(wording, unmasked);
    return new ListBlock<Case>()
        .column("record", 14, c -> Cells.text(c.complaint().source().label()))
        .column("room", 11, c -> cells.cell(c.complaint(), Complaint.ROOM))
        .column("complainant", 9, c -> cells.cell(c.complaint(), Complaint.COMPLAINANT))
        .column("phone", 13, c -> cells.cell(c.complaint(), Complaint.PHONE))
        .column("category", 12, c -> cells.cell(c.complaint(), Complaint.CATEGORY))
        .column("severity", 8, c -> cells.cell(c.complaint(), Complaint.SEVERITY))
        .column("completedOn", 12, c -> Cells.date(c.completedOn()))
        .column("revisitedOn", 12, c -> Cells.date(c.revisitedOn()))
        .derived(
            "daysAfter",
            9,
            (c, row) -> daysAfter(c, row.apply("revisitedOn"), row.apply("completedOn")))
        .column("revisitState", 12, c -> state(c, wording))
        .column("revisitor", 9, c -> cells.cell(c.complaint(), Complaint.REVISITOR))
        .column("revisitMethod", 11, c -> cells.cell(c.complaint(), Complaint.REVISIT_METHOD))
        .column("satisfaction", 10, c -> satisfaction(c, cells))
        .column("revisitResult", 26, c -> cells.prose(c.complaint(), Complaint.REVISIT_RESULT));
  }

  private static CellPlan daysAfter(Case c, CellRef visited, CellRef done) {
    Optional<Long> days =
        c.revisitedOn()
            .flatMap(day -> c.completedOn().map(from -> ChronoUnit.DAYS.between(from, day)));
    return Cells.derived(Formula.change(visited, done), Cells.value(days), Format.COUNT);
  }

  private static CellPlan state(Case c, Wording wording) {
    if (!c.revisited()) {
      return CellPlan.text(wording.text("revisits.missing"), Role.WARNING);
    }
    return CellPlan.text(
        wording.text(c.revisitedOn().isPresent() ? "revisits.done" : "revisits.undated"),
        Role.BODY);
  }

  private static CellPlan satisfaction(Case c, RecordCells cells) {
    CellPlan cell = cells.cell(c.complaint(), Complaint.REVISIT_SATISFACTION);
    boolean bad =
        c.complaint()
            .value(Complaint.REVISIT_SATISFACTION)
            .filter(word -> word.is(Satisfaction.DISSATISFIED))
            .isPresent();
    return bad ? cell.as(Role.BAD) : cell;
  }
}
