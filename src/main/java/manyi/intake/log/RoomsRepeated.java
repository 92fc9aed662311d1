package manyi.intake.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.table.TableReading;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.RoomKey;
import manyi.record.word.Outcome;

/**
 * Rows of a roster that name the same room and differ otherwise. Two owners of a room are one
 * household (D17), and so are 301 of two buildings where no building is written: which of the two
 * it is only people can tell.
 */
public final class RoomsRepeated {
  private RoomsRepeated() {}

  /** Says each row whose room stood in a row before, over all tables of a file. */
  public static List<Problem> in(String file, List<TableReading> tables) {
    Map<RoomKey, ReadRow> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (TableReading table : tables) {
      for (ReadRow row : table.rows()) {
        Optional<String> written = row.fields().get(Household.ROOM).value();
        Optional<RoomKey> room = written.flatMap(RoomKey::of);
        if (row.outcome() != Outcome.KEPT || room.isEmpty()) {
          continue;
        }
        ReadRow before = first.putIfAbsent(room.get(), row);
        if (before != null) {
          problems.add(problem(file, table, row, before, written.get()));
        }
      }
    }
    return problems;
  }

  private static Problem problem(
      String file, TableReading table, ReadRow row, ReadRow before, String written) {
    int column =
        table.columns().stream()
            .filter(c -> c.field().equals(Optional.of(Household.ROOM.name())))
            .mapToInt(c -> c.cell().column())
            .max()
            .orElse(1);
    boolean isSameSheet = before.sheet().equals(row.sheet());
    String other = before.row() + (isSameSheet ? "" : " (" + before.sheet() + ")");
    return Problem.of(
        Code.ROOM_REPEATED,
        Place.cell(file, row.sheet(), new CellRef(row.row(), column)),
        written,
        other);
  }
}
