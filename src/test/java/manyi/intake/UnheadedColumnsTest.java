package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.language.Language;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.TallyLine;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

/** What the reader leaves unread, or takes for one, is said. */
class UnheadedColumnsTest {

  private static List<String> said(Code code, RecordKind<?> kind, String... drawn) {
    var grids = new manyi.grid.Grid[drawn.length];
    for (int i = 0; i < drawn.length; i++) {
      grids[i] = GridOf.table("表" + (i + 1), drawn[i]);
    }
    return Reading.wanting(kind, grids).allProblems().stream()
        .filter(problem -> problem.code() == code)
        .map(UnheadedColumnsTest::text)
        .toList();
  }

  private static String text(Problem problem) {
    return problem.place().cell().orElseThrow()
        + " "
        + new ProblemText(Language.EN, false).says(problem);
  }

  @Test
  void aFilledColumnWithoutAHeaderIsSaidWithItsLetterAndCells() {
    assertEquals(
        List.of(
            "C3 column C has no header; 2 of its cells are filled (the first is \"李**\"), and it"
                + " was not read",
            "E2 column E has no header; 1 of its cells are filled (the first is"
                + " \"139****0001\"), and it was not read"),
        said(
            Code.COLUMN_WITHOUT_HEADER,
            Household.KIND,
            """
            | 房号 | 业主姓名 | | 备注 | |
            | 1-301 | 甲 | | 出租 | '13900000001 |
            | 1-302 | 乙 | 李可 | | |
            | 1-303 | 丙 | 王可 | | |
            | 合计 | 3 | | | 3 |
            """));
  }

  @Test
  void headersOverSeveralColumnsAndItemsWithoutOneAreNotSaid() {
    assertEquals(
        List.of(),
        said(
            Code.COLUMN_WITHOUT_HEADER,
            Complaint.KIND,
            """
            | 投诉时间 | 房号 | 投诉内容 | < |
            | 2025-03-01 | 1-101 | 灯坏 | 北门 |
            """));
    assertEquals(
        List.of(),
        said(
            Code.COLUMN_WITHOUT_HEADER,
            TallyLine.KIND,
            """
            | | 满意 | 基本满意 | 不满意 |
            | 保洁 | 10 | 3 | 2 |
            | 保安 | 9 | 4 | 3 |
            """));
  }

  @Test
  void aRoomThatStandsInTwoRowsIsSaid() {
    assertEquals(
        List.of(
            "C3 \"1栋-301\" stands in row 2 already; the two rows differ, and are one household",
            "A2 \"1-301\" stands in row 2 (表1) already; the two rows differ, and are one"
                + " household"),
        said(
            Code.ROOM_REPEATED,
            Household.KIND,
            """
            | 栋号 | 业主姓名 | 房号 |
            | 1栋 | 甲 | 301 |
            | 1栋 | 乙 | 301 |
            | 1栋 | 乙 | 301 |
            | 2栋 | 丙 | 301 |
            """,
            """
            | 房号 | 业主姓名 |
            | 1-301 | 丁 |
            | 1-302 | 丁 |
            """));
  }
}
