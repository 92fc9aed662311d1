package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import manyi.diagnostic.Problem;
import manyi.intake.table.TableReading;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table is judged by the very columns that it is read by. */
class ClaimTest {
  /**
   * A list of repairs is no log of complaints unless it says of its rows what they are; 〃 says it
   * as well as the word above it does.
   */
  static Stream<List<String>> kinds() {
    return Stream.of(
        List.of("投诉", "报修", "报修", "报修", "报修"),
        List.of("投诉", "报修", "〃", "〃", "〃"),
        List.of("报修", "同上", "同上", "投诉", "〃"),
        List.of("投诉", "〃", "〃", "〃", "〃"));
  }

  /** Whoever reads many files keeps their records, not all their sheets. */
  @Test
  void aSettledReadingLetsGoOfTheSheet() {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "投诉台账",
                """
                | 投诉编号 | 投诉时间   | 投诉内容 |
                | TS-1     | 2026-03-02 | 电梯停运 |
                """),
            GridOf.table("车位", "| 车牌 | 车位 | 月租 |\n| 甲 | 12 | 300 |"));
    assertEquals(2, reading.sheets().size());
    for (TableReading sheet : reading.sheets()) {
      assertThrows(NoSuchElementException.class, sheet::claim);
    }
    assertEquals(1, reading.sheets().get(0).rows().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void aMarkSaysAsMuchForTheKindAsTheWordAboveIt(List<String> kinds) {
    List<String> abouts = List.of("电梯", "水管", "门禁", "保洁", "绿化");
    StringBuilder drawn = new StringBuilder("| 受理时间 | 房号 | 内容 | 类别 | 分类 |\n");
    for (int i = 0; i < kinds.size(); i++) {
      drawn.append("| 2026-03-0").append(i + 2).append(" | 1-10").append(i + 1);
      drawn.append(" | 第").append(i + 1).append("件事 | ").append(kinds.get(i));
      drawn.append(" | ").append(abouts.get(i)).append(" |\n");
    }
    FileReading reading = Reading.of(GridOf.table("报修登记", drawn.toString()));
    assertEquals(
        List.of(),
        reading.allProblems().stream()
            .filter(problem -> !problem.code().id().equals("ditto-read"))
            .map(Problem::toString)
            .toList());
    Batch batch = reading.batches().get(0);
    assertEquals(Complaint.KIND, batch.kind());
    List<String> meant =
        kinds.stream()
            .reduce(
                List.<String>of(),
                (before, kind) -> {
                  boolean isMark = kind.equals("〃") || kind.equals("同上");
                  String told = kind.equals("投诉") ? "complaint" : "repair";
                  return Stream.concat(
                          before.stream(), Stream.of(isMark ? before.get(before.size() - 1) : told))
                      .toList();
                },
                (one, other) -> other);
    assertEquals(meant, Reading.kept(batch, Complaint.REQUEST_KIND));
    assertEquals(abouts, Reading.kept(batch, Complaint.CATEGORY));
  }
}
