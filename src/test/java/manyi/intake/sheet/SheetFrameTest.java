package manyi.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.grid.Grid;
import manyi.language.Spelling;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

class SheetFrameTest {
  private static final Set<String> KNOWN =
      Stream.of(
              "序号", "编号", "房号", "投诉时间", "投诉内容", "投诉人", "时间", "结果", "满意度", "回访时间", "回访情况", "业主",
              "其他", "填表人")
          .map(Spelling::plain)
          .collect(Collectors.toSet());

  private static List<SheetFrame> frames(Grid grid) {
    return SheetFrame.of(grid, KNOWN::contains);
  }

  private static SheetFrame only(String drawn) {
    List<SheetFrame> frames = frames(GridOf.table("3月", drawn));
    assertEquals(1, frames.size());
    return frames.get(0);
  }

  private static String heads(SheetFrame frame) {
    return frame.headers().stream()
        .map(head -> head.cell() + " " + head.path())
        .collect(Collectors.joining(", "));
  }

  private static List<Integer> body(SheetFrame frame) {
    return frame.body().boxed().toList();
  }

  @Test
  void findsTheHeadUnderTitleMetaAndInstructionRows() {
    SheetFrame frame =
        only(
            """
            | 绿城一号2025年3月客户投诉月报表 | < | < | < |
            | 项目：绿城一号 | 统计月份：2025年3月 | | 填表人：李四 |
            | 房号: 楼栋-单元-房号；投诉内容请写清 | | | |
            | 序号 | 房号 | 投诉时间 | 投诉内容 |
            | 1 | 1-2-301 | 2025-03-05 | 楼道灯不亮 |

            | 2 | 1-2-302 | 2025-03-06 | 电梯异响 |
            """);
    assertEquals(4, frame.headerRow());
    assertEquals("A4 序号, B4 房号, C4 投诉时间, D4 投诉内容", heads(frame));
    assertEquals(List.of(1, 2, 3), frame.frontRows());
    assertEquals(List.of(5, 7), body(frame));
  }

  @Test
  void joinsAMergedHeadOfTwoRows() {
    SheetFrame frame =
        only(
            """
            | 投诉台账 | < | < | < | < |
            | 序号 | 房号 | 投诉时间 | 回访情况 | < |
            | ^ | ^ | ^ | 时间 | 结果 |
            | 1 | 1-2-301 | 2025-03-05 | 2025-03-07 | 满意 |
            """);
    assertEquals(2, frame.headerTop());
    assertEquals(3, frame.headerRow());
    assertEquals("A2 序号, B2 房号, C2 投诉时间, D3 回访情况/时间, E3 回访情况/结果", heads(frame));
    assertEquals("回访情况/时间", frame.headers().get(3).pathKey());
    assertEquals("时间", frame.headers().get(3).spelling().key());
  }

  @Test
  void joinsAHeadOfTwoRowsThatIsNotMerged() {
    SheetFrame frame =
        only(
            """
            | 序号 | 房号 | 投诉时间 | 回访情况 | |
            | | | | 时间 | 结果 |
            | 1 | 1-2-301 | 2025-03-05 | 2025-03-07 | 满意 |
            """);
    assertEquals("A1 序号, B1 房号, C1 投诉时间, D2 回访情况/时间, E2 回访情况/结果", heads(frame));
  }

  @Test
  void joinsGroupsOverAHeadThatIsKnownByItsLowerRow() {
    SheetFrame frame =
        only(
            """
            | 业主信息 | < | 一级指标 | < |
            | 编号 | 房号 | 投诉时间 | 投诉内容 |
            | 7 | 1-2-301 | 2025-03-05 | 漏水 |
            """);
    assertEquals("A2 业主信息/编号, B2 业主信息/房号, C2 一级指标/投诉时间, D2 一级指标/投诉内容", heads(frame));
  }

  @Test
  void joinsAHeadOfThreeRows() {
    String expected = "A2 序号, B2 房号, C3 投诉信息/投诉时间, D3 投诉信息/投诉内容, E4 回访/回访情况/时间, F4 回访/回访情况/结果";
    String drawn =
        """
        | 投诉台账 | < | < | < | < | < |
        | 序号 | 房号 | 投诉信息 | < | 回访 | < |
        | ^ | ^ | 投诉时间 | 投诉内容 | 回访情况 | < |
        | ^ | ^ | ^ | ^ | 时间 | 结果 |
        | 1 | 1-2-301 | 2025-03-05 | 漏水 | 2025-03-07 | 满意 |
        """;
    SheetFrame merged = only(drawn);
    assertEquals(expected, heads(merged));
    assertEquals(List.of(5), body(merged));
    SheetFrame plain = only(drawn.replace("<", "").replace("^", ""));
    assertEquals(expected, heads(plain));
    assertEquals(List.of(5), body(plain));
  }

  @Test
  void theLowestRowOfThreeMayBeTheOneThatIsKnown() {
    String drawn =
        """
        | 客户信息 | < | 业务信息 | < |
        | 登记 | < | 受理 | < |
        | 序号 | 房号 | 投诉时间 | 投诉内容 |
        | 7 | 1-2-301 | 2025-03-05 | 漏水 |
        """;
    SheetFrame frame = only(drawn);
    assertEquals(List.of(4), body(frame));
    assertEquals("A3 客户信息/登记/序号, B3 客户信息/登记/房号, C3 业务信息/受理/投诉时间, D3 业务信息/受理/投诉内容", heads(frame));
    assertEquals(List.of("登记", "客户信息"), frame.headers().get(1).groupKeys());
  }

  @Test
  void yearsMayStandInTheLowerRowOfAHeadButRoomsDoNot() {
    SheetFrame years =
        only(
            """
            | 房号 | 投诉内容 | | |
            | | 2023 | 2024 | 2025 |
            | 一栋 | 3 | 4 | 5 |
            """);
    assertEquals("A1 房号, B2 投诉内容/2023, C2 投诉内容/2024, D2 投诉内容/2025", heads(years));
    SheetFrame rooms =
        only(
            """
            | 投诉内容 | 房号 | | |
            | | 2001 | 2002 | 2003 |
            | | 2101 | 2102 | 2103 |
            """);
    assertEquals(List.of(2, 3), body(rooms));
  }

  @Test
  void doesNotTakeTheFirstDataRowForTheLowerRowOfAHead() {
    SheetFrame frame =
        only(
            """
            | 序号 | 房号 | < | 投诉内容 |
            | 甲 | 一栋 | 二单元 | 漏水 |
            | 乙 | 二栋 | 一单元 | 停水 |
            """);
    assertEquals(1, frame.headerRow());
    assertEquals(List.of(2, 3), body(frame));
    assertEquals("A1 序号, B1 房号, C1 房号, D1 投诉内容", heads(frame));
  }

  @Test
  void fillsMergedBodyCellsDownButNotAcross() {
    SheetFrame frame =
        only(
            """
            | 序号 | 投诉时间 | 投诉内容 | 其他 |
            | 1 | 2025-03-05 | 漏水 | |
            | 2 | ^ | 停水 | |
            | 3 | ^ | 噪声 | < |
            """);
    assertEquals("2025-03-05", frame.at(4, 2).shown());
    assertEquals("B2", frame.cell(4, 2).toString());
    assertTrue(frame.at(4, 4).isBlank());
    assertEquals("D4", frame.cell(4, 4).toString());
  }

  @Test
  void findsTablesOneUnderAnother() {
    List<SheetFrame> frames =
        frames(
            GridOf.table(
                "3月",
                """
                | 一、投诉 |
                | 序号 | 房号 | 投诉时间 | 投诉内容 |
                | 1 | 1-2-301 | 2025-03-05 | 漏水 |
                | 二、回访 |
                | 房号 | 回访时间 | 结果 | 业主 |
                | 1-2-301 | 2025-03-08 | 满意 | 张三 |
                """));
    assertEquals(2, frames.size());
    assertEquals(List.of(3, 4), body(frames.get(0)));
    assertTrue(frames.get(0).isBetween(4));
    assertEquals(5, frames.get(1).headerRow());
    assertEquals(List.of(4), frames.get(1).frontRows());
    assertEquals(List.of(6), body(frames.get(1)));
  }

  @Test
  void doesNotTakeARepeatedHeadOrADataRowOfKnownWordsForATable() {
    List<SheetFrame> frames =
        frames(
            GridOf.table(
                "3月",
                """
                | 序号 | 房号 | 投诉时间 | 投诉内容 |
                | 1 | 1-2-301 | 2025-03-05 | 其他 |
                | 序号 | 房号 | 投诉时间 | 投诉内容 |
                | 2 | 业主 | 2025-03-05 | 其他 |
                """));
    assertEquals(1, frames.size());
    assertEquals(List.of(2, 3, 4), body(frames.get(0)));
  }

  @Test
  void takesTheFirstWideRowOfTextsWhereNoHeaderIsKnown() {
    SheetFrame frame =
        only(
            """
            | 业主满意度调查 | < | < |
            | 1、您对保安服务是否满意？ | 2、您对保洁服务是否满意？ | 3、您对绿化养护是否满意？ |
            | 满意 | 满意 | 基本满意 |
            | 满意 | 不满意 | 满意 |
            """);
    assertEquals(2, frame.headerRow());
    assertEquals("您对保安服务是否满意？", frame.headers().get(0).spelling().text());
  }

  @Test
  void readsTheRoomsOfAListWithOneColumn() {
    SheetFrame frame = only("| 房号 |\n| 1-2-301 |\n| 1-2-302 |");
    assertEquals(List.of(2, 3), body(frame));
  }

  @Test
  void findsNothingInASheetWithoutATable() {
    assertTrue(frames(GridOf.table("说明", "| 请按月上报 |\n| 每月五日前 |")).isEmpty());
    assertTrue(frames(Grid.named("空").build()).isEmpty());
  }
}
