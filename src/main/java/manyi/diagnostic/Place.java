package manyi.diagnostic;

import java.util.Optional;
import manyi.grid.CellRef;

/**
 * Where a problem is, as the person sees it.
 *
 * @param file a file name or a path as it was given; empty where no file is concerned
 * @param sheet the sheet's name; empty for the whole file
 * @param cell empty for the whole sheet
 */
public record Place(Optional<String> file, Optional<String> sheet, Optional<CellRef> cell) {

  /** A place that is no file: the command itself. */
  public static final Place NOWHERE =
      new Place(Optional.empty(), Optional.empty(), Optional.empty());

  public static Place file(String file) {
    return new Place(Optional.of(file), Optional.empty(), Optional.empty());
  }

  public static Place sheet(String file, String sheet) {
    return new Place(Optional.of(file), Optional.of(sheet), Optional.empty());
  }

  public static Place cell(String file, String sheet, CellRef cell) {
    return new Place(Optional.of(file), Optional.of(sheet), Optional.of(cell));
  }

  /** {@code 投诉台账.xlsx 5月!C14}; empty when the place is nowhere. */
  @Override
  public String toString() {
    String inside = sheet.orElse("") + cell.map(c -> (sheet.isPresent() ? "!" : "") + c).orElse("");
    return (file.orElse("") + "  " + inside).strip();
  }
}
