package manyi.intake.table;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.grid.Grid;
import manyi.intake.sheet.SheetContext;
import manyi.record.RecordKind;

/**
 * What a reading was made from.
 *
 * @param claim by which the table was read; empty for a sheet that was not read, and once the file
 *     is settled, so that no reading keeps the cells of its sheet
 * @param sheet the sheet's name
 * @param kind of the rows; empty for a sheet that was not read
 * @param headerRow the lower row of the head; 0 where none was found
 * @param context what stands around the table
 * @param covers the months that the table is said to report on (D34); empty when nothing but its
 *     rows tells
 */
record TableSource(
    Optional<Claim> claim,
    String sheet,
    Optional<RecordKind<?>> kind,
    int headerRow,
    SheetContext context,
    SortedSet<YearMonth> covers) {
  TableSource {
    covers = Collections.unmodifiableSortedSet(new TreeSet<>(covers));
  }

  static TableSource of(Claim claim, SheetContext context, SortedSet<YearMonth> covers) {
    return new TableSource(
        Optional.of(claim),
        claim.frame().grid().name(),
        Optional.of(claim.kind()),
        claim.frame().headerRow(),
        context,
        covers);
  }

  static TableSource unread(Grid grid, int headerRow) {
    return new TableSource(
        Optional.empty(),
        grid.name(),
        Optional.empty(),
        headerRow,
        SheetContext.NONE,
        Collections.emptySortedSet());
  }

  TableSource withoutClaim() {
    return new TableSource(Optional.empty(), sheet, kind, headerRow, context, covers);
  }
}
