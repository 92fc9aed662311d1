package manyi.figures.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import manyi.figures.Project;
import manyi.policy.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many households complained two times or more in a period. */
class RepeatHouseholdsTest {

  private static Optional<Long> march(String... rooms) {
    StringBuilder log = new StringBuilder("| receivedAt | room | content |\n");
    for (int i = 0; i < rooms.length; i++) {
      log.append("| 2026-03-%02d | %s | 第 %d 件 |\n".formatted(i + 1, rooms[i], i));
    }
    return new Project()
        .complaints(log.toString())
        .covers("2026-02", "2026-04")
        .complaintFigures("2026-03")
        .count(Indicator.REPEAT_HOUSEHOLDS);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1-1-101                                     | 0
          1-1-101 1-1-102                             | 0
          1-1-101 1-1-101                             | 1
          1-1-101 1栋1单元101室                       | 1
          1-1-101 1-1-101 1-1-101                     | 1
          1-1-101 1-1-102 1-1-101 1-1-102 1-1-103     | 2
          1-1-101 . .                                 | 0
          1-1-101 . 1-1-101                           | 1
          1-1-101 3号楼 3号楼                         | 0
          1-1-101 公共区域 公共区域                   | 0
          1-1-101 地下车库 1-1-101 地下车库           | 1
          """)
  void aHouseholdIsCountedOnceHoweverOftenItComplained(String rooms, long households) {
    assertEquals(Optional.of(households), march(rooms.split(" ", -1)));
  }

  @Test
  void withoutAnyRoomNobodyCanTell() {
    assertEquals(Optional.empty(), march(".", "."));
  }

  @Test
  void aNameIsAHouseholdWhereTheRosterHasIt() {
    assertEquals(
        Optional.of(1L),
        new Project()
            .complaints(
                """
                | receivedAt | room   | content |
                | 2026-03-02 | 便利店 | 停水    |
                | 2026-03-03 | 便利店 | 停电    |
                | 2026-03-04 | 大门口 | 乱停    |
                | 2026-03-05 | 大门口 | 积水    |
                """)
            .roster(
                """
                | room    |
                | 1-1-101 |
                | 便利店  |
                """)
            .covers("2026-02", "2026-04")
            .complaintFigures("2026-03")
            .count(Indicator.REPEAT_HOUSEHOLDS));
  }

  @Test
  void aMonthInWhichNobodyComplainedHasNone() {
    assertEquals(
        Optional.of(0L),
        new Project()
            .covers("2026-02", "2026-04")
            .complaintFigures("2026-03")
            .count(Indicator.REPEAT_HOUSEHOLDS));
  }

  /** Told to two departments it is one complaint (D19); by its room's other name one household. */
  @Test
  void oneProblemToldTwiceIsOneComplaintAndTheRosterKnowsTheRoom() {
    String log =
        """
        | receivedAt | room    | complainant | content  | respondent |
        | 2026-03-02 | 3-1-101 | 张三        | 电梯坏   | 工程部     |
        | 2026-03-03 | 3-1-101 | 张三        | 电梯坏   | 保洁部     |
        | 2026-03-09 | 3-102   | 李四        | 楼道脏   | 保洁部     |
        | 2026-03-10 | 3-1-102 | 李四        | 垃圾多   | 保洁部     |
        """;
    ComplaintFigures figures =
        new Project()
            .complaints(log)
            .roster(
                """
                | room    |
                | 3-1-101 |
                | 3-1-102 |
                """)
            .covers("2026-02", "2026-04")
            .complaintFigures("2026-03");
    assertEquals(Optional.of(1L), figures.count(Indicator.REPEAT_HOUSEHOLDS));
    assertEquals(Optional.of(3L), figures.count(Indicator.RECEIVED));
  }
}
