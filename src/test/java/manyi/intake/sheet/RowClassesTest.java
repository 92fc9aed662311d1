package manyi.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.language.Spelling;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowClassesTest {
  private static final Set<String> KNOWN =
      Stream.of("序号", "走访时间", "房号", "走访人", "意见", "项目", "满意", "不满意")
          .map(Spelling::plain)
          .collect(Collectors.toSet());

  /** Columns B (走访时间) and C (房号) are required. */
  private static String classes(String drawn) {
    SheetFrame frame = SheetFrame.of(GridOf.table("走访", drawn), KNOWN::contains).get(0);
    RowClasses classes =
        new RowClasses(
            frame,
            column -> column == 2 || column == 3,
            row -> !frame.at(row, 2).isBlank() && !frame.at(row, 3).isBlank());
    return frame
        .body()
        .mapToObj(row -> row + " " + classes.of(row))
        .collect(Collectors.joining(", "));
  }

  @Test
  void tellsTotalsFromData() {
    assertEquals(
        "2 DATA, 3 TOTAL, 4 TOTAL, 5 TOTAL, 6 DATA",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | 2025-03-05 | 1-2-301 | 李四 | 合计 |
            | 小 计 | | | 1 | |
            | 合计： | | | 1 | |
            | 本月合计 | | | 1 | |
            | 合计户数较多 | 2025-03-06 | 1-2-302 | 李四 | 无 |
            """));
  }

  @Test
  void tellsSignOffsFromVisitorsAndQuestions() {
    assertEquals(
        "2 DATA, 3 SIGN_OFF, 4 SIGN_OFF, 5 SIGN_OFF, 6 SIGN_OFF",
        classes(
            """
            | 走访人 | 走访时间 | 房号 | 意见 |
            | 主管李明 | 2025-03-05 | 1-2-301 | 无 |
            | 制表人：王五 | | 审核人：赵六 | 日期：2025-03-31 |
            | 审核 | | | 赵六 |
            | 主管王五 | | | |
            | 部门经理签字： | | | 日期： |
            """));
  }

  @Test
  void aQuestionThatBeginsWithAnOfficeIsData() {
    SheetFrame frame =
        SheetFrame.of(
                GridOf.table(
                    "统计",
                    """
                    | 项目 | 满意 | 不满意 |
                    | 经理接待态度 | 12 | 3 |
                    | 主管 | 9 | 1 |
                    | 负责人接待 | | |
                    """),
                KNOWN::contains)
            .get(0);
    RowClasses classes = new RowClasses(frame, column -> column == 1, row -> true);
    assertEquals(RowClass.DATA, classes.of(2));
    assertEquals(RowClass.DATA, classes.of(3));
    assertEquals(RowClass.DATA, classes.of(4));
  }

  @Test
  void aNoteRunsOnUntilDataComeAgain() {
    assertEquals(
        "2 DATA, 3 NOTE, 4 NOTE, 5 DATA, 6 NOTE",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | 2025-03-05 | 1-2-301 | 李四 | 无 |
            | 填表说明：每户一行 | | | | |
            | 房号按楼栋-单元-房号填写 | | | | |
            | 2 | 2025-03-06 | 1-2-302 | 李四 | 无 |
            | 以下为补录 | < | < | < | < |
            """));
  }

  @Test
  void knowsTheHeadAndTheTitleAgain() {
    assertEquals(
        "3 DATA, 4 REPEATED_HEAD, 5 REPEATED_HEAD, 6 DATA",
        classes(
            """
            | 三月走访记录 | < | < | < | < |
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | 2025-03-05 | 1-2-301 | 李四 | 无 |
            | 三月走访记录 | < | < | < | < |
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 2 | 2025-03-06 | 1-2-302 | 李四 | 意见 |
            """));
  }

  @Test
  void knowsARowOfInstructionsUnderTheHead() {
    assertEquals(
        "2 NOTE, 3 DATA, 4 NOTE, 5 NOTE",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 填写要求 | 年月日 | 楼-单元-房 | 姓名 | 简述 |
            | 1 | 2025-03-05 | 1-2-301 | 李四 | 无 |
            | 说明 | | | | |
            | 一户一行 | | | | |
            """));
  }

  @Test
  void knowsAnExampleRow() {
    assertEquals(
        "2 EXAMPLE, 3 EXAMPLE, 4 DATA",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 示例 | 2025-03-05 | 1-2-301 | 李四 | 无 |
            | （示例2） | 2025-03-05 | 1-2-301 | 李四 | 无 |
            | 例外 | 2025-03-06 | 1-2-302 | 李四 | 无 |
            """));
  }

  @Test
  void knowsAnExampleByItsMarkWhereverTheNumbersStand() {
    assertEquals(
        "2 EXAMPLE, 3 DATA, 4 DATA, 5 EXAMPLE",
        classes(
            """
            | 走访时间 | 房号 | 走访人 | 意见 | 序号 |
            | 2025-03-05 | 1-2-301 | 李四 | 无 | 示例 |
            | 2025-03-06 | 1-2-302 | 李四 | 示例多给几个 | 1 |
            | 2025-03-06 | 示例 | 李四 | 无 | 2 |
            | 2025-03-07 | 1-2-303 | 李四 | 无 | Example |
            """));
  }

  @Test
  void knowsOurExampleByWhatItSaysAndWhatWasDrawnDownFromIt() {
    assertEquals(
        "2 EXAMPLE, 3 DATA, 4 DATA, 5 DATA, 6 EXAMPLE",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | TS202603001 | 3-2-1101 | 王女士 | 13800000000 | 2026/3/7 | 李敏 | 助理 | 电话 | 1 |
            | 示例 | 2025-03-05 | 1-2-301 | 李四 | 无 |
            | 示例2 | 2025-03-06 | 1-2-302 | 李四 | 无 |
            | 2 | TS202603001 | 3-2-1101 | 王女士 | 13800000000 | 2026/3/8 | 李敏 | 助理 | 电话 | 1 |
            | 示例 | | 1-2-303 | 李四 | |
            """));
  }

  @Test
  void takesAReportOfNoneForANote() {
    assertEquals(
        "2 NOTE, 3 NOTE, 4 DATA, 5 DATA",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | 无 | 本月无走访 | / | |
            | 2 | 2025-03-05 | 今日无投诉。 | / | |
            | 3 | 2025-03-05 | 没有回访 | 李四 | |
            | 4 | 2025-03-06 | 1-2-302 | 李四 | 本月无投诉 |
            """));
  }

  @Test
  void tellsTheRateOfAllFromAnItem() {
    assertEquals(
        "2 DATA, 3 TOTAL, 4 TOTAL, 5 DATA",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | 2025-03-05 | 1-2-301 | 李四 | 无 |
            | 平均满意率 | | | | 90% |
            | 综合得分： | | | | 90 |
            | 总满意率 | 2025-03-05 | 1-2-302 | 李四 | 无 |
            """));
  }

  @Test
  void tellsATotalWithItsNumberFromData() {
    assertEquals(
        "2 DATA, 3 TOTAL, 4 TOTAL, 5 TOTAL, 6 TOTAL, 7 TOTAL, 8 TOTAL, 9 TOTAL, 10 DATA, 11 DATA",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | 2025-03-05 | 1-2-301 | 李四 | 无 |
            | 合计（件） | | 1 | | |
            | 合计:1件 | | | | |
            | 本月合计：5件 | | | | |
            | 三月合计 | | 1 | | |
            | 3月份合计 | | 1 | | |
            | 共计 1 件 | | | | |
            | 上半年累计： | | 4 | | |
            | 共计1件 | 2025-03-06 | 1-2-302 | 李四 | 无 |
            | 合计3号楼漏水 | 2025-03-06 | | 李四 | 无 |
            """));
  }

  @Test
  void tellsSignersAndWhatEveryPageRepeatsFromData() {
    assertEquals(
        "2 DATA, 3 SIGN_OFF, 4 SIGN_OFF, 5 NOTE, 6 NOTE, 7 DATA, 8 DATA",
        classes(
            """
            | 走访人 | 走访时间 | 房号 | 意见 |
            | 主管李明 | 2025-03-05 | 1-2-301 | 无 |
            | 统计人：王丽 | | 2026.3.31 | |
            | 制表人 王丽 | | 审核人 李明 | |
            | 第1页，共2页 | | | |
            | 项目：阳光花园 | | 填表人：王 | |
            | 主管李明 | 2025-03-06 | | |
            | 小王 | 2025-03-06 | 1-2-302 | 无 |
            """));
  }

  @Test
  void linesOfTheFormAndOfThePageAreNotesWhateverTheyBeginWith() {
    assertEquals(
        "2 DATA, 3 NOTE, 4 DATA, 5 NOTE, 6 DATA, 7 NOTE, 8 DATA, 9 NOTE, 10 DATA",
        classes(
            """
            | 走访人 | 走访时间 | 房号 | 意见 |
            | 小李 | 2025-03-05 | 1-2-301 | 无 |
            | 单位：阳光花园 | | 期间：3月 | |
            | 小李 | 2025-03-05 | 1-2-302 | 无 |
            | 1/2页 | | | |
            | 小李 | 2025-03-05 | 1-2-303 | 无 |
            | 1页共2页 | | | |
            | 小李 | 2025-03-05 | 1-2-304 | 无 |
            | 期间：2025年3月 | | 单位：阳光花园 | |
            | 小李 | 2025-03-05 | 1-2-305 | 无 |
            """));
  }

  @Test
  void aLongerLabelIsATotalWhereOnlyNumbersStandBesideIt() {
    assertEquals(
        "2 DATA, 3 TOTAL, 4 TOTAL, 5 TOTAL, 6 TOTAL, 7 TOTAL, 8 TOTAL, 9 DATA, 10 DATA, 11 DATA, 12"
            + " TOTAL",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | 2025-03-05 | 1-2-301 | 李四 | 无 |
            | 本月走访合计 | | | 35 | |
            | 3月份走访户数合计： | | | | 35户 |
            | 一单元小计 | 12 | | 3 | |
            | 合计走访户数 | | | 35 | |
            | 客服部有效走访共计（户） | | 35 | | |
            | 本月 | 合 计 | 35 | | |
            | 9 | 2025-03-06 | 1-2-302 | 李四 | 物业费合计 |
            | 费用合计有误 | | | 35 | |
            | 本月走访合计 | | | 李四 | |
            | | | 走访合计 | 35 | |
            """));
  }

  @Test
  void anItemThatBeginsLikeATotalIsData() {
    SheetFrame frame =
        SheetFrame.of(
                GridOf.table(
                    "统计",
                    """
                    | 项目 | 满意 | 不满意 |
                    | 合计服务 | 12 | 3 |
                    | 平均响应速度 | 9 | 1 |
                    | 总计账单 | 8 | 4 |
                    | Total care | 7 | 5 |
                    | 累计积分 | 6 | 2 |
                    | 客服类小计 | 42 | 15 |
                    """),
                KNOWN::contains)
            .get(0);
    RowClasses classes = new RowClasses(frame, column -> column == 1, row -> true).withSums();
    assertEquals(
        "DATA DATA DATA DATA DATA TOTAL",
        frame.body().mapToObj(row -> classes.of(row).name()).collect(Collectors.joining(" ")));
  }

  /** Rows of names and numbers, as a roster or a tally holds them. */
  private static String figures(String drawn) {
    SheetFrame frame = SheetFrame.of(GridOf.table("统计", drawn), KNOWN::contains).get(0);
    RowClasses classes = new RowClasses(frame, column -> column == 1, row -> true).withSums();
    return frame
        .body()
        .filter(row -> classes.of(row) != RowClass.DATA)
        .mapToObj(row -> row + " " + classes.of(row))
        .collect(Collectors.joining(", "));
  }

  @Test
  void aRowThatIsTheSumOfOthersInSeveralColumnsIsATotalWhateverItsName() {
    assertEquals(
        "2 TOTAL, 3 TOTAL, 6 TOTAL, 11 TOTAL",
        figures(
            """
            | 项目 | 满意 | 不满意 | 满意率 |
            | 全部 | 100 | 23 | 81.3% |
            | 客服类 | 40 | 11 | 78.4% |
            | 前台接待 | 30 | 4 | 88.2% |
            | 报修响应 | 10 | 7 | 58.8% |
            | 环境类 | 60 | 12 | 83.3% |
            | 楼道保洁 | 25 | 3 | 89.3% |
            | 绿化养护 | 35 | 9 | 79.5% |
            | 甲 | 4 | 9 | 30.8% |
            | 乙 | 3 | 1 | 75% |
            | 甲乙 | 7 | 10 | 41.2% |
            """));
  }

  @Test
  void numbersThatOnlyHappenToAddUpMakeNoTotal() {
    String oneColumn =
        """
        | 项目 | 满意 | 不满意 |
        | 保洁 | 30 | 9 |
        | 保安 | 20 | 1 |
        | 绿化 | 10 | 7 |
        """;
    assertEquals("", figures(oneColumn));
    String twiceTheSize =
        """
        | 房号 | 满意 | 不满意 |
        | 商铺甲 | 180 | 360 |
        | 商铺乙 | 90 | 180 |
        | 商铺丙 | 90 | 180 |
        """;
    assertEquals("", figures(twiceTheSize));
    String rooms =
        """
        | 房号 | 满意 | 不满意 |
        | 1-301 | 180 | 350 |
        | 1-302 | 90 | 170 |
        | 1-303 | 90 | 180 |
        """;
    assertEquals("", figures(rooms));
    String withOtherTexts =
        """
        | 房号 | 满意 | 不满意 | 意见 |
        | 东区 | 180 | 350 | 好 |
        | 西区 | 90 | 170 | 好 |
        | 南区 | 90 | 180 | 好 |
        """;
    assertEquals("", figures(withOtherTexts));
  }

  @Test
  void knowsWhatStandsBelowATableFromARoomThatStandsAlone() {
    assertEquals(
        "5 NOTE, 6 NOTE, 7 NOTE, 8 NOTE, 9 NOTE, 10 NOTE",
        figures(
            """
            | 房号 | 走访人 | 意见 |
            | 1-301 | 李四 | 无 |
            | 1-302 | | 无 |
            | 1-303 | | |
            | 数据来源：物业收费系统 | | |
            | 1 | 不含尚未交付的第三期商铺以及地下车库的全部车位 | |
            | * 已空置 | | |
            | 以上为三月底的情况，四月起有变动。 | | |
            | Source: estate office | | |
            | 2) 预计数，以年底清点为准 | | |
            """));
    assertEquals(
        "",
        figures(
            """
            | 房号 | 走访人 | 意见 |
            | 1-301 | 李四 | 无 |
            | 滨江花园二期商业街东侧第三间铺面 | | |
            | 1栋2单元1101 | | |
            | 安宽 | | |
            """));
  }

  @Test
  void unitsHintsAndColumnNumbersUnderTheHeadAreNoRecords() {
    assertEquals(
        "2 NOTE, 3 NOTE, 4 NOTE, 5 DATA",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 自动 | 年/月/日 | （必填） | 请填写姓名 | 选填 |
            | | （天） | 户 | 人 | 条 |
            | 1 | 2 | 3 | 4 | 5 |
            | 1 | 2025-03-05 | 1-2-301 | 李四 | 无 |
            """));
    assertEquals(
        "2 DATA, 3 DATA",
        classes(
            """
            | 序号 | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | 2 | 3 | 4 | 5 |
            | 2 | 2 | 3 | 1 | 4 |
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "必填 | 年-月-日 | 栋-单元-室 | 姓名 | 简要描述",
        "(流水号) | (年月日) | (楼栋-单元-室) | (姓名) | (简要描述)",
        "自动编号 | YYYY-MM-DD | 楼号-单元-房号 | 文本 | 50字以内",
        "数字 | yyyy/mm/dd hh:mm | 例：1-2-301 | 例：李四 | 例：楼道灯不亮",
        "选填 | 日期格式 | x栋x单元xxx室 | 下拉选择 | 不超过50字",
        "| XXXX年XX月XX日 | XX-XX-XXXX | XXX | 请简要描述经过",
        "【必填】 | 【年/月/日】 | 【选填】 | 【下拉选择】 | 【是/否】",
        "| yyyy-mm-dd | | |"
      })
  void aRowOfInstructionsAndMasksUnderTheHeadIsNoRecord(String hints) {
    assertEquals(
        "2 NOTE, 3 DATA",
        classes(
            "| 序号 | 走访时间 | 房号 | 走访人 | 意见 |\n| "
                + hints
                + " |\n| 1 | 2025-03-05 | 1-2-301 | 李四 | 无 |\n"));
  }

  @Test
  void aRecordIsNeverTakenForInstructions() {
    List<String> remarks = List.of("必填", "选填", "文本", "年-月-日", "栋-单元-室", "简要描述", "是/否", "下拉选择");
    Random random = new Random(20250305);
    for (int round = 0; round < 300; round++) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  String.valueOf(1 + random.nextInt(40)),
                  "2025-03-%02d".formatted(1 + random.nextInt(28)),
                  "%d-%d-%d01"
                      .formatted(1 + random.nextInt(9), 1 + random.nextInt(3), 1 + round % 9),
                  "李四",
                  "楼道灯不亮"));
      int kept = random.nextInt(5);
      for (int at = 0; at < cells.size(); at++) {
        if (at != kept && random.nextBoolean()) {
          cells.set(at, random.nextInt(4) == 0 ? "" : remarks.get(random.nextInt(remarks.size())));
        }
      }
      String row = String.join(" | ", cells);
      assertEquals(
          "2 DATA",
          classes("| 序号 | 走访时间 | 房号 | 走访人 | 意见 |\n| " + row + " |\n").split(",", -1)[0],
          row);
    }
  }

  @Test
  void aFirstRowOfCodedAnswersIsAReturn() {
    assertEquals(
        "2 DATA, 3 DATA",
        classes(
            """
            | 走访时间 | 房号 | 走访人 | 意见 |
            | 1 | 2 | 3 | 4 |
            | 5 | 2 | 4 | 1 |
            """));
  }

  @Test
  void aRecordThatLacksSomethingIsNoNoteBelowTheTable() {
    assertEquals(
        "2 DATA, 3 DATA, 4 DATA, 5 NOTE",
        classes(
            """
            | 意见 | 走访时间 | 房号 | 走访人 |
            | 很好 | 2025-03-05 | 1-2-301 | 李四 |
            | 楼道灯不亮，希望尽快修理。 | | | |
            | 3、您对保洁是否满意 | | | |
            | 数据来源：走访登记本 | | | |
            """));
  }
}
