package manyi.workbook.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import manyi.grid.BookPlan;
import org.junit.jupiter.api.Test;

class RandomBookTest {
  private static final int SEEDS = 8;

  @Test
  void whateverIsPlannedIsWritten() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      BookPlan plan = RandomBook.of(seed);
      byte[] bytes = BookParts.bytes(plan);
      assertEquals(List.of(), BookJudge.faults(plan, bytes), "seed " + seed);
      assertArrayEquals(bytes, BookParts.bytes(RandomBook.of(seed)), "seed " + seed);
    }
  }
}
