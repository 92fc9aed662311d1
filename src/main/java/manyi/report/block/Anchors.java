package manyi.report.block;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import manyi.grid.CellRef;

/** Where the named figures of a workbook stand, so that one sheet can refer to another's cells. */
final class Anchors {
  private final Map<Anchor, String> places = new HashMap<>();

  /**
   * Names a cell.
   *
   * @throws IllegalStateException when a cell goes by that name already: a formula that means the
   *     one would show the other
   */
  void set(Anchor name, String sheet, CellRef cell) {
    String place = cell.on(sheet);
    String named = places.putIfAbsent(name, place);
    if (named != null) {
      throw new IllegalStateException(name + " is " + named + ", and cannot be " + place);
    }
  }

  /** The cell as a formula names it: {@code '投诉月报'!C6}; empty if no sheet behind has it. */
  Optional<String> place(Anchor name) {
    return Optional.ofNullable(places.get(name));
  }
}
