package manyi.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import manyi.diagnostic.Problem;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.TableReading;
import manyi.record.ReadRow;

/** A table that was read; its rows change until it is settled which of them are the same. */
record ReadTable(
    Claim claim,
    SheetContext context,
    SortedSet<YearMonth> stated,
    TableReading reading,
    List<ReadRow> rows) {

  SheetFrame frame() {
    return claim.frame();
  }

  /** The same table, of which something is to be said first. */
  ReadTable saying(List<Problem> first) {
    List<Problem> problems = new ArrayList<>(first);
    problems.addAll(reading.problems());
    return first.isEmpty() ? this : with(reading.withProblems(problems), rows);
  }

  /** The same table with another reading of it. */
  ReadTable with(TableReading other, List<ReadRow> otherRows) {
    return new ReadTable(claim, context, stated, other, otherRows);
  }
}
