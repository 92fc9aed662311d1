package manyi.intake.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.diagnostic.Place;
import manyi.grid.CellRef;
import manyi.grid.Origin;

/**
 * What a reader must know beside the table itself.
 *
 * @param file the file's name, for places
 * @param sheet the sheet's name, for places
 * @param year for dates without one; empty when nothing tells
 * @param covers the months that the table reports on; empty when nothing tells
 * @param runDate dates after it are refused
 * @param origin where the workbook comes from
 */
public record ReadingScope(
    String file,
    String sheet,
    OptionalInt year,
    SortedSet<YearMonth> covers,
    LocalDate runDate,
    Origin origin) {
  public ReadingScope {
    covers = new TreeSet<>(covers);
  }

  /** True for a form that we gave out. */
  public boolean isForm() {
    return origin == Origin.TEMPLATE;
  }

  public Place place() {
    return Place.sheet(file, sheet);
  }

  public Place place(CellRef cell) {
    return Place.cell(file, sheet, cell);
  }
}
