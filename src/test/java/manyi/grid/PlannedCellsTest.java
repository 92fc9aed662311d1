package manyi.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlannedCellsTest {

  private static CellPlan cell(String text) {
    return CellPlan.text(text, Role.BODY);
  }

  @Test
  void holdsWhatASortedMapHolds() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      TreeMap<CellRef, CellPlan> map = new TreeMap<>();
      PlannedCells.Builder builder = new PlannedCells.Builder();
      for (int i = random.nextInt(60); i > 0; i--) {
        CellRef at = new CellRef(1 + random.nextInt(9), 1 + random.nextInt(30));
        CellPlan cell = cell("值" + random.nextInt(5));
        map.put(at, cell);
        builder.put(at.row(), at.column(), cell);
      }
      PlannedCells cells = builder.build();
      assertEquals(new ArrayList<>(map.entrySet()), new ArrayList<>(cells.entrySet()));
      assertEquals(map, cells);
      assertEquals(map.size(), cells.size());
      List<CellRef> walked = new ArrayList<>();
      cells.forEach((at, cell) -> walked.add(at));
      assertEquals(new ArrayList<>(map.keySet()), walked);
      TreeSet<Integer> rows = new TreeSet<>();
      map.keySet().forEach(at -> rows.add(at.row()));
      assertEquals(rows, cells.rows());
      for (int row = 1; row <= 10; row++) {
        assertEquals(
            List.copyOf(map.subMap(new CellRef(row, 1), new CellRef(row + 1, 1)).values()),
            cells.row(row));
        CellRef at = new CellRef(row, 1 + random.nextInt(40));
        assertEquals(map.get(at), cells.get(at));
        assertEquals(map.containsKey(at), cells.containsKey(at));
      }
      if (!map.isEmpty()) {
        assertEquals(map.lastKey(), cells.last());
      }
    }
  }

  @Test
  void whatIsPutLaterIsNotAmongThoseOfBefore() {
    PlannedCells.Builder builder = new PlannedCells.Builder().put(1, 1, cell("先"));
    PlannedCells before = builder.build();
    PlannedCells copied = new PlannedCells.Builder(before).put(1, 1, cell("改")).build();
    builder.put(1, 1, cell("后")).put(2, 3, cell("后"));
    assertEquals(Map.of(new CellRef(1, 1), cell("先")), before);
    assertEquals(Map.of(new CellRef(1, 1), cell("改")), copied);
  }

  @Test
  void equalCellsAreKeptOnce() {
    PlannedCells cells =
        new PlannedCells.Builder().put(1, 1, cell("保洁")).put(2, 1, cell("保洁")).build();
    assertSame(cells.get(new CellRef(1, 1)), cells.get(new CellRef(2, 1)));
  }

  @Test
  void noCellsHaveNoLast() {
    assertThrows(NoSuchElementException.class, () -> new PlannedCells.Builder().build().last());
  }
}
