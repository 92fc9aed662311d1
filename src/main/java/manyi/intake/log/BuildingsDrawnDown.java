package manyi.intake.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.grid.Value;
import manyi.intake.header.FieldColumns;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;

/**
 * Buildings and units that a roster names once, over the blank cells of all the rooms in them, as a
 * merged cell would. Where one is written in two rows running a blank is not taken for it: somebody
 * left it out.
 */
final class BuildingsDrawnDown {
  private final Map<CellRef, Value> cells = new HashMap<>();
  private CellRef first;

  private BuildingsDrawnDown() {}

  /** The blank cells that stand under a building or unit of their own. */
  static BuildingsDrawnDown in(SheetFrame frame, FieldColumns rooms) {
    BuildingsDrawnDown drawn = new BuildingsDrawnDown();
    List<Integer> parts = rooms.before().stream().map(HeaderCell::column).toList();
    for (int i = 0; i < parts.size(); i++) {
      drawn.fill(frame, parts.subList(0, i), parts.get(i), rooms.head().column());
    }
    return drawn;
  }

  private void fill(SheetFrame frame, List<Integer> wider, int column, int room) {
    Map<CellRef, Value> drawn = new HashMap<>();
    Value above = Value.blank();
    CellRef begun = null;
    boolean isFirst = true;
    for (int row : frame.bodyRows()) {
      if (isBlank(frame.at(row, room))) {
        continue;
      }
      Value value = frame.at(row, column);
      boolean isNew = wider.stream().anyMatch(w -> !isBlank(frame.at(row, w)));
      if (!isBlank(value)) {
        if (!isNew && !isBlank(above) && CellText.of(value).equals(CellText.of(above))) {
          return;
        }
        above = value;
      } else if (isFirst) {
        return;
      } else {
        above = isNew ? Value.blank() : above;
        if (!isBlank(above)) {
          CellRef cell = new CellRef(row, column);
          begun = begun == null ? cell : begun;
          drawn.put(cell, above);
        }
      }
      isFirst = false;
    }
    first = first == null ? begun : first;
    cells.putAll(drawn);
  }

  private static boolean isBlank(Value value) {
    return CellText.of(value).isEmpty();
  }

  /** The table with those cells filled. */
  SheetFrame in(SheetFrame frame) {
    return cells.isEmpty() ? frame : frame.reading(cells);
  }

  /** Says how many cells were filled, and the first of them. */
  Optional<Problem> problem(ReadingScope scope) {
    return first == null
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Code.BUILDING_DRAWN_DOWN,
                scope.place(first),
                CellText.of(cells.getOrDefault(first, Value.blank())),
                String.valueOf(cells.size())));
  }
}
