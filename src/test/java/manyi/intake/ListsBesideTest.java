package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.grid.Grid;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.RoomKey;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.Visit;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists side by side are several lists, or are refused: never merged, never lost. */
class ListsBesideTest {

  private static FileReading read(RecordKind<?> kind, String drawn) {
    return Reading.wanting(kind, GridOf.table("表", drawn));
  }

  private static Batch roster(String drawn) {
    return read(Household.KIND, drawn).batches().get(0);
  }

  private static List<String> rooms(Batch batch) {
    return batch.kept().stream()
        .map(row -> row.row() + " " + room(row) + " " + row.fields().kept(Household.OWNER))
        .map(String::strip)
        .toList();
  }

  private static String room(ReadRow row) {
    return RoomKey.of(row.fields().kept(Household.ROOM)).map(RoomKey::toString).orElse("");
  }

  private static List<String> codes(FileReading reading) {
    return reading.allProblems().stream()
        .filter(problem -> problem.code() != Code.ROW_SKIPPED)
        .map(p -> p.code().id() + p.place().cell().map(c -> " " + c).orElse(""))
        .toList();
  }

  @Test
  void aTotalIsThatOfItsOwnListOrOfAll() {
    String drawn =
        """
        | 项目 | 满意 | 基本满意 | 不满意 | 项目 | 满意 | 基本满意 | 不满意 |
        | 保洁 | 50 | 20 | 10 | 保安 | 60 | 10 | 10 |
        | 绿化 | 70 | 5 | 5 | 合计 | %s | %s | %s |
        """;
    assertEquals(
        List.of("lists-beside A1"), codes(read(TallyLine.KIND, drawn.formatted(180, 35, 25))));
    assertEquals(
        List.of("lists-beside A1"), codes(read(TallyLine.KIND, drawn.formatted(60, 10, 10))));
    assertEquals(
        List.of("lists-beside A1", "total-differs F3", "total-differs H3"),
        codes(read(TallyLine.KIND, drawn.formatted(181, 35, 24))));
    String withPart =
        """
        | 项目 | 满意 | 不满意 | 项目 | 满意 | 不满意 |
        | 保洁 | 50 | 10 | 保安 | 60 | 12 |
        | 小计 | 50 | 10 | 客服 | 40 | 8 |
        | 绿化 | 70 | 5 | 合计 | %s | 35 |
        """;
    assertEquals(List.of("lists-beside A1"), codes(read(TallyLine.KIND, withPart.formatted(220))));
    assertEquals(
        List.of("lists-beside A1", "total-differs E4"),
        codes(read(TallyLine.KIND, withPart.formatted(270))));
  }

  @Test
  void threeListsAreReadOneByOneFromTheTop() {
    String drawn =
        """
        | 示例花园单元统计表 | < | < | < | < | < | < | < | < | < | < | < |
        | 序号 | 栋号 | 房号 | 业主姓名 | 序号 | 栋号 | 房号 | 业主姓名 | 序号 | 栋号 | 房号 | 业主姓名 |
        | 1 | 1栋 | 301 | 甲一 | 4 | 1栋 | 501 | 甲五 | 6 | 2栋 | 401 | 乙三 |
        | 2 | 1栋 | 302 | 甲二 | 5 | 2栋 | 301 | 乙一 | 7 | 2栋 | 402 | 乙四 |
        | 3 | 1栋 | 401 | 甲三 | | | | | 8 | 2栋 | 501 | |
        """;
    FileReading reading = read(Household.KIND, drawn);
    assertEquals(
        List.of(
            "3 1-301 甲一",
            "4 1-302 甲二",
            "5 1-401 甲三",
            "3 1-501 甲五",
            "4 2-301 乙一",
            "3 2-401 乙三",
            "4 2-402 乙四",
            "5 2-501"),
        rooms(reading.batches().get(0)));
    assertEquals(List.of("lists-beside A2"), codes(reading));
    assertEquals(
        List.of("A2", "E2", "I2"),
        reading.sheets().stream().map(s -> s.columns().get(0).cell().toString()).toList());
  }

  @Test
  void blankColumnsBuildingsDrawnDownAndOneListOnlyOfRooms() {
    assertEquals(
        List.of("2 1-301 甲", "3 1-302 乙", "2 2-301 丙", "3 2-302 丁"),
        rooms(
            roster(
                """
                | 楼号 | 房号 | 业主 | | 楼号 | 房号 | 业主 |
                | 1栋 | 301 | 甲 | | 2栋 | 301 | 丙 |
                | ^ | 302 | 乙 | | ^ | 302 | 丁 |
                """)));
    assertEquals(
        List.of("2 301", "3 302", "2 401", "2 501", "3 502"),
        rooms(
            roster(
                """
                | 房号 | 房号 | 房号 |
                | 301 | 401 | 501 |
                | 302 | | 502 |
                """)));
  }

  @Test
  void aBuildingWrittenOnceStandsForTheBlanksBelowIt() {
    String drawn =
        """
        | 楼号 | 单元 | 房号 | 业主 |
        | 1栋 | 1单元 | 301 | 甲 |
        | | | 302 | 乙 |
        | | 2单元 | 301 | 丙 |
        | 2栋 | 1单元 | 301 | 丁 |
        | | | 302 | 戊 |
        | 3栋 | | 303 | 己 |
        | | | 304 | 庚 |
        """;
    assertEquals(
        List.of(
            "2 1-1-301 甲",
            "3 1-1-302 乙",
            "4 1-2-301 丙",
            "5 2-1-301 丁",
            "6 2-1-302 戊",
            "7 3-303 己",
            "8 3-304 庚"),
        rooms(roster(drawn)));
    assertEquals(List.of("building-drawn-down A3"), codes(read(Household.KIND, drawn)));
    String leftOut =
        """
        | 楼号 | 房号 | 业主 |
        | 1栋 | 301 | 甲 |
        | 1栋 | 302 | 乙 |
        | | 303 | 丙 |
        """;
    assertEquals(List.of("2 1-301 甲", "3 1-302 乙", "4 303 丙"), rooms(roster(leftOut)));
    assertEquals(List.of(), codes(read(Household.KIND, leftOut)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "a blank under a new building; A栋,1单元 A栋, ,2单元 ,; B5 2单元 1",
        "every building anew, no unit below; A栋,1单元 B栋, C栋, ,; A5 C栋 1",
        "units of the second building alone; A栋,1单元 B栋, ,2单元 ,; A4 B栋 3",
        "nothing blank but what is new; A栋,1单元 B栋, C栋,3单元; -"
      })
  void theFirstCellSaidIsOneThatWasFilled(String name, String parts, String told) {
    StringBuilder drawn = new StringBuilder("| 楼号 | 单元 | 房号 | 业主 |\n");
    int room = 301;
    for (String part : parts.split(" ", -1)) {
      String[] cells = part.split(",", -1);
      drawn.append("| %s | %s | %d | 甲 |%n".formatted(cells[0], cells[1], room++));
    }
    List<String> said =
        read(Household.KIND, drawn.toString()).allProblems().stream()
            .filter(problem -> problem.code() == Code.BUILDING_DRAWN_DOWN)
            .map(
                p ->
                    p.place().cell().orElseThrow()
                        + " "
                        + p.found()
                        + " "
                        + String.join(" ", p.arguments()))
            .toList();
    assertEquals(told.equals("-") ? List.of() : List.of(told), said);
  }

  @Test
  void whatAllListsShareBelongsToEach() {
    assertEquals(
        List.of("2 1-101 甲", "3 1-201 丙", "2 1-102 乙", "3 1-202 丁"),
        rooms(
            roster(
                """
                | 楼号 | 房号 | 姓名 | 房号 | 姓名 |
                | 1栋 | 101 | 甲 | 102 | 乙 |
                | ^ | 201 | 丙 | 202 | 丁 |
                """)));
    assertEquals(
        List.of("2 101 甲", "3 201 丙", "3 202 丁"),
        rooms(
            roster(
                """
                | 楼层 | 房号 | 姓名 | 房号 | 姓名 |
                | 1层 | 101 | 甲 | | |
                | 2层 | 201 | 丙 | 202 | 丁 |
                """)));
  }

  @Test
  void headsMayBeNumberedAndGroupsMayNameBuildings() {
    assertEquals(
        List.of("2 101 甲", "3 201 丙", "2 102 乙"),
        rooms(
            roster(
                """
                | 房号1 | 姓名1 | 房号 2 | 姓名（2） |
                | 101 | 甲 | 102 | 乙 |
                | 201 | 丙 | | |
                """)));
    String grouped =
        """
        | 1栋 | < | 2栋 | < |
        | 房号 | 姓名 | 房号 | 姓名 |
        | 101 | 甲 | 101 | 乙 |
        """;
    assertEquals(List.of("3 1-101 甲", "3 2-101 乙"), rooms(roster(grouped)));
    assertEquals(List.of("3 1-101 甲", "3 2-101 乙"), rooms(roster(grouped.replace("<", ""))));
    assertEquals(
        List.of("3 1-101 甲", "3 2-101 乙"),
        rooms(roster(grouped.replace("1栋", "第一单元").replace("2栋", "第二单元"))));
  }

  @Test
  void aTotalOfOneListIsNoHouseholdOfTheNext() {
    Batch batch =
        roster(
            """
            | 序号 | 房号 | 业主 | 序号 | 房号 | 业主 |
            | 1 | 1-301 | 甲 | 3 | 1-501 | 丙 |
            | 2 | 1-302 | 乙 | 4 | 1-502 | 丁 |
            | 合计 | | | | | 4 |
            | 小计 | 2 | | 5 | 1-601 | 戊 |
            | 制表人：王五 | | | 审核人：赵六 | | |
            | 小计 | 2 | | | 1-602 | |
            | 序号 | 房号 | 业主 | 序号 | 房号 | 业主 |
            | 6 | 1-303 | 己 | 7 | | 庚 |
            """);
    assertEquals(
        List.of(
            "2 kept",
            "3 kept",
            "4 skipped total",
            "5 skipped total",
            "6 skipped sign-off",
            "7 skipped total",
            "8 skipped repeated-head",
            "9 kept",
            "2 kept",
            "3 kept",
            "5 kept",
            "7 kept",
            "8 skipped repeated-head",
            "9 rejected cell-required"),
        Reading.outcomes(batch));
    assertEquals(
        "合计||||| 4".replace(" ", ""),
        batch.rows().get(2).cells().stream().collect(Collectors.joining("|")));
  }

  private static List<String> kept(RecordKind<?> kind, String drawn, Column<?>... columns) {
    return read(kind, drawn).batches().get(0).kept().stream()
        .map(
            row ->
                row.row()
                    + Stream.of(columns)
                        .map(column -> " " + row.fields().kept(column))
                        .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void everyKindIsReadSo() {
    assertEquals(
        List.of("2 2025-03-01 灯坏", "3 2025-03-02 漏水", "2 2025-03-05 噪声"),
        kept(
            Complaint.KIND,
            """
            | 投诉时间 | 房号 | 投诉内容 | 投诉时间 | 房号 | 投诉内容 |
            | 2025-03-01 | 1-101 | 灯坏 | 2025-03-05 | 1-301 | 噪声 |
            | 2025-03-02 | 1-102 | 漏水 | | | |
            """,
            Complaint.RECEIVED_AT,
            Complaint.CONTENT));
    assertEquals(
        List.of(
            "2 2025-03-01 1-101", "3 2025-03-02 1-102", "2 2025-03-01 1-301", "3 2025-03-02 1-302"),
        kept(
            Visit.KIND,
            """
            | 走访日期 | 房号 | 走访情况 | 房号 | 走访情况 |
            | 2025-03-01 | 1-101 | 好 | 1-301 | 好 |
            | 2025-03-02 | 1-102 | 好 | 1-302 | 灯不亮 |
            """,
            Visit.VISITED_AT,
            Visit.ROOM));
    assertEquals(
        List.of("2 2025-03-01 1-101", "2 2025-03-03 1-301"),
        kept(
            ReturnVisit.KIND,
            """
            | 房号 | 回访日期 | 回访结果 | 房号 | 回访日期 | 回访结果 |
            | 1-101 | 2025-03-01 | 满意 | 1-301 | 2025-03-03 | 不满意 |
            """,
            ReturnVisit.REVISIT_AT,
            ReturnVisit.ROOM));
    assertEquals(
        List.of("2 保洁 10 2", "3 保安 9 3", "2 绿化 8 4", "3 维修 7 5"),
        kept(
            TallyLine.KIND,
            """
            | 调查项目 | 满意 | 不满意 | 调查项目 | 满意 | 不满意 |
            | 保洁 | 10 | 2 | 绿化 | 8 | 4 |
            | 保安 | 9 | 3 | 维修 | 7 | 5 |
            """,
            TallyLine.ITEM,
            TallyLine.SATISFIED,
            TallyLine.DISSATISFIED));
    assertEquals(
        List.of("2 1-101", "3 1-102", "2 1-301", "3 1-302"),
        kept(
            SurveyReturn.KIND,
            """
            | 房号 | 保洁服务 | 保安服务 | 房号 | 保洁服务 | 保安服务 |
            | 1-101 | 满意 | 不满意 | 1-301 | 满意 | 满意 |
            | 1-102 | 满意 | 满意 | 1-302 | 基本满意 | 满意 |
            """,
            SurveyReturn.ROOM));
  }

  @Test
  void columnsThatStandTwiceInALogAreNoLists() {
    String log =
        """
        | 序号 | 投诉时间 | 房号 | 投诉内容 | 处理人 | 处理人 | 备注 | 备注 |
        | 1 | 2025-03-01 | 1-101 | 灯坏 | 李 | 王 | 急 | 夜间 |
        | 2 | 2025-03-02 | 1-102 | 漏水 | 李 | | | |
        """;
    FileReading reading = read(Complaint.KIND, log);
    assertEquals(2, reading.batches().get(0).kept().size());
    assertEquals(List.of("header-ambiguous F1", "header-ambiguous H1"), codes(reading));
    assertEquals(
        List.of("2 李 急", "3 李"),
        kept(Complaint.KIND, log, Complaint.HANDLER, Complaint.REMARK).stream()
            .map(String::strip)
            .toList());
    assertEquals(
        List.of("2 1-101 甲", "3 1-102 丙"),
        rooms(
            roster(
                """
                | 房号 | 业主 | 电话 | 业主 | 电话 |
                | 1-101 | 甲 | 13900000001 | 乙 | 13900000002 |
                | 1-102 | 丙 | 13900000003 | | |
                """)));
    FileReading stages =
        read(
            Complaint.KIND,
            """
            | 投诉情况 | < | < | 处理情况 | < | < | 回访情况 | < | < |
            | 时间 | 内容 | 房号 | 时间 | 内容 | 房号 | 时间 | 内容 | 房号 |
            | 2025-03-01 | 灯坏 | 1-101 | 2025-03-02 | 换灯 | 1-101 | 2025-03-03 | 满意 | 1-101 |
            """);
    assertEquals(1, stages.batches().get(0).kept().size());
  }

  @Test
  void listsThatCannotBeToldApartAreRefusedByName() {
    for (String heads :
        List.of(
            "| 序号 | 栋号 | 房号 | 业主 | 序号 | 栋号 | 业主 |",
            "| 序号 | 房号 | 业主 | 序号 | 房号 | 业主 | 备注 |",
            "| 房号 | 业主 | 电话 | 车位 | 房号 | 业主 |",
            "| 业主 | 房号 | 面积 | 房号 |")) {
      FileReading reading =
          read(
              Household.KIND,
              heads
                  + """

                  | 1 | 101 | 101 | 甲 | 3 | 301 | 丙 |
                  | 2 | 102 | 102 | 乙 | 4 | 302 | 丁 |
                  """);
      assertEquals(List.of(), reading.batches(), heads);
      assertEquals(1, codes(reading).size(), heads);
      assertTrue(codes(reading).get(0).startsWith("lists-unclear "), heads);
    }
    String twice =
        """
        | 房号 | 业主 | 房号 |
        | 1-101 | 甲 | 1-101 |
        """;
    assertEquals(List.of("2 1-101 甲"), rooms(roster(twice)));
    assertEquals(List.of("header-ambiguous C1"), codes(read(Household.KIND, twice)));
  }

  @Test
  void twoColumnsOfTheSameBuildingNeverMakeOneName() {
    FileReading reading =
        read(
            Household.KIND,
            """
            | 房号 | 栋号 | 业主 | 栋号 |
            | 301 | 1栋 | 甲 | 2栋 |
            """);
    assertEquals(List.of("2 1-301 甲"), rooms(reading.batches().get(0)));
    assertEquals(List.of("header-ambiguous D1"), codes(reading));
  }

  @Test
  void howeverTheHouseholdsAreLaidOutTheSameOnesAreRead() {
    Random random = new Random(20261130);
    for (int round = 0; round < 60; round++) {
      int lists = 1 + random.nextInt(4);
      int households = 1 + random.nextInt(30);
      int gap = random.nextInt(2);
      boolean isNumbered = random.nextBoolean();
      Grid.Builder grid = Grid.named("表");
      List<String> expected = new ArrayList<>();
      List<String> heads = isNumbered ? List.of("序号", "栋号", "房号", "业主") : List.of("栋号", "房号", "业主");
      int width = heads.size() + gap;
      for (int list = 0; list < lists; list++) {
        for (int i = 0; i < heads.size(); i++) {
          grid.put(2, list * width + i + 1, GridOf.value(heads.get(i)));
        }
      }
      int high = (households + lists - 1) / lists;
      boolean isDown = random.nextBoolean();
      for (int i = 0; i < households; i++) {
        int row = 3 + (isDown ? i % high : i / lists);
        int column = (isDown ? i / high : i % lists) * width + 1;
        List<String> cells = new ArrayList<>(List.of(i % 3 + 1 + "栋", 100 + i + "", "业主" + i));
        if (isNumbered) {
          cells.add(0, i + 1 + "");
        }
        for (int c = 0; c < cells.size(); c++) {
          grid.put(row, column + c, GridOf.value(cells.get(c)));
        }
        expected.add((i % 3 + 1) + "-" + (100 + i));
      }
      Batch batch = Reading.wanting(Household.KIND, grid.build()).batches().get(0);
      assertEquals(
          expected.stream().sorted().toList(),
          batch.kept().stream().map(ListsBesideTest::room).sorted().toList(),
          "round " + round);
      assertTrue(batch.rows().stream().allMatch(row -> row.outcome() == Outcome.KEPT));
    }
  }
}
