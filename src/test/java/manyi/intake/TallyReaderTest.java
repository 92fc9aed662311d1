package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.language.Term;
import manyi.record.Batch;
import manyi.record.ListFile;
import manyi.record.ReadRow;
import manyi.record.Round;
import manyi.record.TallyLine;
import manyi.record.Words;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TallyReaderTest {

  private static Batch read(String drawn) {
    Batch reading = SurveyTables.read("统计.xlsx", drawn);
    assertSame(TallyLine.KIND, reading.kind());
    return reading;
  }

  /** Kept lines as they are kept: item, then the seven counts. */
  private static List<String> lines(Batch reading) {
    return reading.rows().stream()
        .filter(row -> row.outcome() == Outcome.KEPT)
        .map(row -> String.join(" ", row.fields().keep()).replace("  ", " . ").replace("  ", " . "))
        .toList();
  }

  private static String reasons(Batch reading) {
    return reading.rows().stream().map(ReadRow::reason).collect(Collectors.joining(","));
  }

  @Test
  void readsTheFormWithTotalsAndTheRound() {
    Batch reading =
        read(
            """
            | 问卷结果统计表 | < | < | < | < | < |
            | 项目：绿城一号  时间：2026年上半年 | < | < | 发放 500 份 | 回收 320 份 | |
            | 序号 | 调查项目 | 满意 | 基本满意 | 不满意 | 弃权 | 满意率 |
            | 1 | 1、保安 | 200 | 60 | 40 | 20 | 86.7% |
            | 2 | 2、保洁 | 210 | 70 | 35 | 5 | 88.9% |
            | 合计 | | 410 | 130 | 76 | 25 | 87.8% |
            | 制表：王五 | | | | | | |
            """);
    assertEquals(List.of("保安 200 60 . 40 20 . ", "保洁 210 70 . 35 5 . "), lines(reading));
    assertEquals(",,total,sign-off", reasons(reading));
    assertEquals(List.of("E6 total-differs"), SurveyTables.problems(reading));
    assertEquals("75", reading.problems().get(0).arguments().get(0));
    assertEquals(Optional.of(new Round(2026, 1)), reading.round().round());
    assertEquals(Optional.of(500), reading.round().issued());
    assertEquals(Optional.of(320), reading.round().returned());
  }

  /** 小计 in the column of the groups makes them no more than there are items. */
  @Test
  void theGroupsOfItemsAreNoItemsThoughTheirTotalsStandThere() {
    Batch reading =
        read(
            """
            | 类别 | 调查项目 | 满意 | 基本满意 | 不满意 | 没接触 |
            | 保洁 | 楼道 | 10 | 5 | 2 | 1 |
            | | 外围 | 11 | 4 | 2 | 1 |
            | 小计 | | 21 | 9 | 4 | 2 |
            | 绿化 | 草坪 | 12 | 3 | 2 | 1 |
            | 小计 | | 12 | 3 | 2 | 1 |
            | 总计 | | 33 | 12 | 6 | 3 |
            """);
    assertEquals(
        List.of("楼道 10 5 . 2 1 . ", "外围 11 4 . 2 1 . ", "草坪 12 3 . 2 1 . "), lines(reading));
    assertEquals(",,total,,total,total", reasons(reading));
  }

  @ParameterizedTest
  @MethodSource("abstentions")
  void whatAbstainsInACellAbstainsOverAColumn(String word) {
    Batch reading = read("| 调查项目 | 满意 | 不满意 | %s |\n| 保洁 | 20 | 5 | 3 |\n".formatted(word));
    assertEquals("3", reading.kept().get(0).fields().kept(TallyLine.ABSTAINED));
  }

  /** The words of the list that can stand over a column. */
  static Stream<String> abstentions() {
    return ListFile.builtInWords().stream()
        .filter(line -> line.field().equals("answer") && line.meaning().equals("abstained"))
        .map(Words.Line::word)
        .filter(word -> word.matches("\\p{IsHan}{2,}") && !word.equals("暂无"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "满意（%） | 基本满意（%） | 不满意（%）; 60% | 30% | 10%",
        "满意（%） | 基本满意（%） | 不满意（%）; 60 | 30 | 10",
        "满意 | 基本满意 | 不满意; 60% | 30.5% | 9.5%",
        "满意 | 基本满意 | 不满意; 60％ | 30％ | 10％",
        "满意 | 基本满意 | 不满意; 0.6 | 0.3 | 0.1",
        "满意 | 基本满意 | 不满意; 0.6 | 40% | 0"
      })
  void sharesWhereCountsAreNeededAreRefusedAsWhatTheyAre(String heads, String cells) {
    FileReading reading =
        Reading.wanting(
            TallyLine.KIND,
            GridOf.table("表", "| 评价项目 | %s |\n| 保洁 | %s |\n".formatted(heads, cells)));
    assertEquals(List.of(), reading.batches());
    assertEquals(
        List.of(Code.TALLY_OF_SHARES),
        reading.allProblems().stream().map(Problem::code).distinct().toList());
    assertEquals(heads.replace(" | ", Term.COMMA), reading.allProblems().get(0).found());
  }

  @Test
  void keepsFiveLevelsApartAndIgnoresShares() {
    Batch reading =
        read(
            """
            | 项目 | 非常满意 | < | 满意 | < | 一般 | < | 不满意 | < | 非常不满意 | < |
            | ^ | 人数 | 比例 | 人数 | 比例 | 人数 | 比例 | 人数 | 比例 | 人数 | 比例 |
            | 保洁 | 11 | 0.2 | 22 | 0.4 | 13 | 0.2 | 4 | 0.1 | 5 | 0.1 |
            | 绿化 | 12 | 0.2 | 21 | 0.4 | 14 | 0.2 | 3 | 0.1 | 6 | 0.1 |
            """);
    assertEquals(List.of("保洁 22 . 13 4 . 11 5", "绿化 21 . 14 3 . 12 6"), lines(reading));
  }

  @Test
  void addsUpColumnsOfOneLevel() {
    Batch reading =
        read(
            """
            | 评价内容 | 满意 | 较满意 | 基本满意 | 不太满意 | 不满意 | 合计 |
            | 客服 | 50人 | 10 | 7 | 3 | 2 | 72 |
            | 维修 | 40 | 9 | 8 | / | 4 | 60 |
            """);
    assertEquals(List.of("客服 50 17 . 5 . . ", "维修 40 17 . 4 . . "), lines(reading));
    assertEquals(List.of("G3 total-differs"), SurveyTables.problems(reading));
  }

  @Test
  void takesOneNumberIssuedOrNone() {
    Batch same =
        read(
            """
            | 项目 | 发放数 | 回收数 | 满意 | 不满意 |
            | 保洁 | 100 | 80 | 70 | 10 |
            | 绿化 | 100 | 79 | 60 | 19 |
            """);
    assertEquals(Optional.of(100), same.round().issued());
    assertEquals(Optional.empty(), same.round().returned());
    assertEquals(List.of("- returned-differs"), SurveyTables.problems(same));
    assertEquals("80", same.problems().get(0).found());
    assertEquals(List.of("79"), same.problems().get(0).arguments());
  }

  @Test
  void rejectsALineWithoutItemOrCount() {
    Batch reading =
        read(
            """
            | 调查项目 | 满意 | 基本满意 | 不满意 |
            | 一、客服类 | | | |
            | 态度 | 10 | 5 | 1 |
            | 效率 | 11.5 | 4 | 很少 |
            | | 9 | 3 | 2 |
            """);
    assertEquals(",", reasons(reading).substring(13, 14));
    assertEquals("cell-required,,,cell-required", reasons(reading));
    assertEquals(
        List.of(
            "B2 cell-required", "B4 number-unreadable", "D4 number-unreadable", "A5 cell-required"),
        SurveyTables.problems(reading));
  }

  @Test
  void aTableOfLevelsThatStandOnceIsNoQuestionnaire() {
    Batch reading =
        read(
            """
            | 评价 | 门岗服务 | 公共区域清洁 | 绿化养护 |
            | 满意 | 41 | 36 | 44 |
            | 基本满意 | 17 | 20 | 12 |
            | 不满意 | 5 | 8 | 6 |
            | 弃权 | 1 | 0 | 2 |
            """);
    assertEquals(
        List.of("门岗服务 41 17 . 5 1 . ", "公共区域清洁 36 20 . 8 0 . ", "绿化养护 44 12 . 6 2 . "),
        lines(reading));
  }

  @Test
  void turnsATableWithTheItemsAcross() {
    Batch reading =
        read(
            """
            | 2026年下半年满意度统计 | < | < | < |
            | 评价 | 保洁 | 绿化 | 合计 |
            | 满意 | 31 | 25 | 56 |
            | 基本满意 | 12 | 11 | 23 |
            | 不满意 | 4 | 9 | 13 |
            | 满意率 | 91% | 80% | |
            """);
    assertEquals(List.of("保洁 31 12 . 4 . . ", "绿化 25 11 . 9 . . "), lines(reading));
    assertEquals(Optional.of(new Round(2026, 2)), reading.round().round());
  }

  @Test
  void takesTheColumnOfQuestionsRatherThanItsHeading() {
    Batch reading =
        read(
            """
            | 项目 | 内容 | 满意 | 不满意 |
            | 环境 | 保洁 | 5 | 1 |
            | ^ | 绿化 | 4 | 2 |
            | 秩序 | 门岗 | 3 | 3 |
            """);
    assertEquals(
        List.of("保洁", "绿化", "门岗"),
        reading.rows().stream().map(row -> row.fields().kept(TallyLine.ITEM)).toList());
  }

  @Test
  void addsUpWhatIsStatedOfEachBuilding() {
    Batch reading =
        read(
            """
            | 楼栋 | 发放份数 | 回收份数 | 有效份数 | 项目 | 满意 | 不满意 |
            | 1栋 | 50 | 40 | 39 | 保洁 | 30 | 9 |
            | | | | | 绿化 | 31 | 8 |
            | 2栋 | 50 | 45 | 44 | 保洁 | 35 | 7 |
            | 2栋 | 50 | 45 | 44 | 绿化 | 33 | 6 |
            """);
    assertEquals(Optional.of(100), reading.round().issued());
    assertEquals(Optional.of(85), reading.round().returned());
    assertEquals(Optional.of(83), reading.round().valid());
    assertEquals(List.of(), SurveyTables.problems(reading));
  }

  @Test
  void takesOneNumberOnEveryBuildingForTheRoundWhereTheTitleStatesIt() {
    Batch reading =
        read(
            """
            | 问卷结果统计表（发放100份，回收85份，有效83份） | < | < | < | < |
            | 楼栋 | 发放份数 | 项目 | 满意 | 不满意 |
            | 1栋 | 100 | 保洁 | 30 | 9 |
            | 2栋 | 100 | 保洁 | 35 | 7 |
            """);
    assertEquals(Optional.of(100), reading.round().issued());
    assertEquals(Optional.of(83), reading.round().valid());
  }

  @Test
  void saysWhichItemStandsTwiceInOneTable() {
    Batch reading =
        read(
            """
            | 项目 | 满意 | 不满意 |
            | 1、保洁 | 30 | 9 |
            | 2、绿化 | 31 | 8 |
            | 3、保洁 | 35 | 7 |
            """);
    assertEquals(List.of("A4 tally-item-repeated"), SurveyTables.problems(reading));
  }

  @Test
  void readsTheNumberBeforeItsShare() {
    Batch reading =
        read(
            """
            | 项目 | 满意 | 基本满意 | 不满意 |
            | 保洁 | 30(60%) | 15（30.0%） | 5人(10%) |
            | 绿化 | 31(62%) | 17（34.0%） | 2人(4%) |
            """);
    assertEquals(List.of("保洁 30 15 . 5 . . ", "绿化 31 17 . 2 . . "), lines(reading));
  }
}
