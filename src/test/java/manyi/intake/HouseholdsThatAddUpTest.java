package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A flat may be as large as two others together: a household is never taken for their sum. */
class HouseholdsThatAddUpTest {
  private static List<Outcome> outcomes(String table) {
    FileReading read = Reading.wanting(Household.KIND, GridOf.table("房产名册", table));
    return read.sheets().get(0).rows().stream().map(ReadRow::outcome).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A-101",
        "A101",
        "A座101",
        "B栋2单元301室",
        "Ａ－１－３０１",
        "三栋二单元501",
        "商场M111",
        "门市A排5",
        "G-001",
        "安宽1号"
      })
  void aRoomWithItsNumberIsAHouseholdWhereverItStands(String room) {
    String whole = "| " + room + " | 130 | 5 |\n";
    String parts = "| A-102 | 60 | 2 |\n| A-103 | 70 | 3 |\n";
    List<Outcome> kept = List.of(Outcome.KEPT, Outcome.KEPT, Outcome.KEPT);
    assertEquals(kept, outcomes("| 房号 | 建筑面积 | 家庭人口 |\n" + whole + parts), room);
    assertEquals(kept, outcomes("| 房号 | 建筑面积 | 家庭人口 |\n" + parts + whole), room);
  }

  @Test
  void theRoomMayStandInSeveralColumnsOrAfterAName() {
    assertEquals(
        List.of(Outcome.KEPT, Outcome.KEPT, Outcome.KEPT),
        outcomes(
            """
            | 楼栋 | 房号 | 建筑面积 | 家庭人口 |
            | A栋 | 203 | 130 | 5 |
            | A栋 | 101 | 60 | 2 |
            | A栋 | 102 | 70 | 3 |
            """));
    assertEquals(
        List.of(Outcome.KEPT, Outcome.KEPT, Outcome.KEPT),
        outcomes(
            """
            | 业主姓名 | 房号 | 建筑面积 | 家庭人口 |
            | 甲 | 203 | 130 | 5 |
            | 乙 | 101 | 60 | 2 |
            | 丙 | 102 | 70 | 3 |
            """));
  }

  @Test
  void aBuildingOverItsRoomsIsASum() {
    assertEquals(
        List.of(Outcome.SKIPPED, Outcome.KEPT, Outcome.KEPT, Outcome.SKIPPED),
        outcomes(
            """
            | 房号 | 建筑面积 | 家庭人口 |
            | A1栋 | 130 | 5 |
            | A-102 | 60 | 2 |
            | A-103 | 70 | 3 |
            | 全部 | 130 | 5 |
            """));
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noRosterOfNumberedRoomsLosesOne(long seed) {
    Random random = new Random(seed);
    StringBuilder table = new StringBuilder("| 房号 | 建筑面积 | 家庭人口 |\n");
    List<Outcome> expected = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      table.append(
          "| A-%d | %d | %d |\n"
              .formatted(101 + i, 40 + 10 * random.nextInt(8), 1 + random.nextInt(5)));
      expected.add(Outcome.KEPT);
    }
    assertEquals(expected, outcomes(table.toString()));
  }
}
