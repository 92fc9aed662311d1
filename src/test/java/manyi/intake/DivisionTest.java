package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import manyi.diagnostic.Code;
import manyi.grid.Grid;
import manyi.intake.table.TableReading;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {
  private static final Map<String, String> PROJECTS = Map.of("翠湖花园", "C", "金桂苑", "J", "滨江一号", "B");

  /** By the column, else by a title, a pair or a sheet's name that is one of the names. */
  private static Optional<String> place(ProjectClues clues, Optional<String> name) {
    if (name.isPresent()) {
      return Optional.ofNullable(PROJECTS.get(name.get()));
    }
    List<String> texts = new ArrayList<>(clues.stated());
    texts.addAll(clues.titles());
    texts.addAll(clues.sheetTitles());
    texts.add(clues.sheet());
    return texts.stream()
        .flatMap(text -> PROJECTS.keySet().stream().filter(text::contains))
        .map(PROJECTS::get)
        .findFirst();
  }

  private static DividedReading divided(Grid... grids) {
    return Reading.intake()
        .divide(GridOf.book("台账.xlsx", grids), IntakeOptions.on(Reading.RUN), DivisionTest::place);
  }

  private static DividedReading divided(String drawn) {
    return divided(GridOf.table("台账", drawn));
  }

  private static List<PlacedRows> unplaced(DividedReading reading) {
    return reading.placed().stream().filter(rows -> rows.project().isEmpty()).toList();
  }

  /** The rows of a project's only batch. */
  private static List<String> outcomes(DividedReading reading, String project) {
    return Reading.outcomes(reading.byProject().get(project).batches().get(0));
  }

  private static Batch batch(DividedReading reading, String project) {
    return reading.byProject().get(project).batches().get(0);
  }

  @Test
  void eachRowGoesToTheProjectOfItsColumn() {
    DividedReading reading =
        divided(
            """
            | 项目 | 编号 | 投诉时间 | 投诉内容 |
            | 翠湖花园 | T-1 | 2025-03-05 | 漏水 |
            | ^ | T-2 | 2025-03-06 | 停水 |
            | 金桂苑 | T-3 | 三月 | 噪声 |
            | 望江府 | T-4 | 2025-03-07 | 噪声 |
            | | T-5 | 2025-03-07 | 异味 |
            """);
    assertEquals(List.of("2 kept", "3 kept"), outcomes(reading, "C"));
    assertEquals(List.of("4 rejected date-unreadable"), outcomes(reading, "J"));
    assertEquals(
        List.of("望江府 [5]", " [6]"),
        unplaced(reading).stream()
            .map(r -> r.name().orElseThrow() + " " + r.rows().stream().map(ReadRow::row).toList())
            .toList());
  }

  @Test
  void aProblemBelongsToTheProjectOfItsRow() {
    DividedReading reading =
        divided(
            """
            | 项目 | 编号 | 投诉时间 | 投诉内容 |
            | 翠湖花园 | T-1 | 2025-03-05 | 漏水 |
            | 金桂苑 | T-3 | 三月 | 噪声 |
            """);
    assertEquals(List.of(), Reading.problems(batch(reading, "C")));
    assertEquals(List.of("C3 date-unreadable"), Reading.problems(batch(reading, "J")));
  }

  @Test
  void equalRowsOfTwoProjectsAreTwoRecords() {
    DividedReading reading =
        divided(
            """
            | 序号 | 项目 | 投诉时间 | 投诉内容 |
            | 1 | 翠湖花园 | 2025-03-05 | 漏水 |
            | 2 | 金桂苑 | 2025-03-05 | 漏水 |
            | 3 | 金桂苑 | 2025-03-05 | 漏水 |
            """);
    assertEquals(List.of("2 kept"), outcomes(reading, "C"));
    assertEquals(List.of("3 kept", "4 collapsed equal-to-3"), outcomes(reading, "J"));
  }

  @Test
  void equalRowsOnTheSheetsOfTwoProjectsAreTwoRecords() {
    String rows = "| 投诉时间 | 房号 | 投诉内容 |\n| 2025-03-05 | 1-101 | 漏水 |";
    DividedReading reading = divided(GridOf.table("翠湖花园", rows), GridOf.table("金桂苑", rows));
    assertEquals(List.of("2 kept"), outcomes(reading, "C"));
    assertEquals(List.of("2 kept"), outcomes(reading, "J"));
  }

  @Test
  void aNumberThatTwoProjectsUseIdentifiesInEach() {
    DividedReading reading =
        divided(
            """
            | 项目 | 编号 | 投诉时间 | 投诉内容 |
            | 翠湖花园 | TS-07 | 2025-03-05 | 漏水 |
            | 金桂苑 | TS-07 | 2025-03-06 | 停水 |
            """);
    assertEquals(
        List.of(true), batch(reading, "C").kept().stream().map(ReadRow::byNumber).toList());
    assertEquals(
        List.of(true), batch(reading, "J").kept().stream().map(ReadRow::byNumber).toList());
    assertEquals(List.of(), Reading.problems(batch(reading, "J")));
  }

  @Test
  void aNumberThatRunsOverAllProjectsIdentifiesInNone() {
    DividedReading reading =
        divided(
            """
            | 编号 | 项目 | 投诉时间 | 投诉内容 |
            | 1 | 翠湖花园 | 2025-03-05 | 漏水 |
            | 2 | 翠湖花园 | 2025-03-05 | 停水 |
            | 3 | 翠湖花园 | 2025-03-05 | 异味 |
            | 4 | 金桂苑 | 2025-03-06 | 停水 |
            """);
    assertEquals(
        List.of(false), batch(reading, "J").kept().stream().map(ReadRow::byNumber).toList());
  }

  @Test
  void aTotalGoesWithTheRecordsAboveIt() {
    DividedReading reading =
        divided(
            """
            | 项目 | 编号 | 投诉时间 | 投诉内容 |
            | 翠湖花园 | T-1 | 2025-03-05 | 漏水 |
            | 小计 | 1 | | |
            | 金桂苑 | T-3 | 2025-03-06 | 噪声 |
            | 小计 | 1 | | |
            | 合计 | 2 | | |
            """);
    assertEquals(List.of("2 kept", "3 skipped total"), outcomes(reading, "C"));
    assertEquals(List.of("4 kept", "5 skipped total", "6 skipped total"), outcomes(reading, "J"));
    assertEquals(List.of(), unplaced(reading));
  }

  @Test
  void sheetsOfSeveralKindsAndProjectsAreABatchForEach() {
    DividedReading reading =
        divided(
            GridOf.table("翠湖花园投诉", "| 编号 | 投诉时间 | 投诉内容 |\n| T-1 | 2025-03-05 | 漏水 |"),
            GridOf.table("翠湖花园走访", "| 走访日期 | 房号 | 走访人 | 走访方式 |\n| 2025-03-05 | 1-101 | 高远 | 上门 |"),
            GridOf.table("金桂苑投诉", "| 编号 | 投诉时间 | 投诉内容 |\n| T-1 | 2025-03-05 | 停水 |"));
    assertEquals(
        List.of("complaint", "visit"),
        reading.byProject().get("C").batches().stream().map(b -> b.kind().name()).toList());
    assertEquals(
        List.of("金桂苑投诉"),
        batch(reading, "J").sheets().stream().map(Batch.SheetNote::name).toList());
  }

  @Test
  void aMonthInWhichAProjectHasNoRowsIsCoveredByTheCompanysLog() {
    String head = "| 项目 | 编号 | 投诉时间 | 投诉内容 |\n";
    DividedReading reading =
        divided(
            GridOf.table("2025年1月", head + "| 翠湖花园 | T-1 | 2025-01-05 | 漏水 |"),
            GridOf.table("2025年2月", head + "| 金桂苑 | T-2 | 2025-02-05 | 漏水 |"),
            GridOf.table("2025年3月", head));
    assertEquals("[2025-01, 2025-02, 2025-03]", batch(reading, "C").covers().toString());
    assertEquals("[2025-01, 2025-02, 2025-03]", batch(reading, "J").covers().toString());
  }

  @Test
  void questionnairesOfSeveralProjectsAreDividedButNotTheirNumberIssued() {
    DividedReading reading =
        divided(
            """
            | 2025年下半年满意度调查　发放：300份 | < | < | < |
            | 序号 | 所属项目 | 1.客服态度 | 2.环境卫生 |
            | 1 | 翠湖花园 | 满意 | 基本满意 |
            | 2 | 金桂苑 | 不满意 | 满意 |
            | 3 | 翠湖花园 | 满意 | 满意 |
            """);
    Batch own = batch(reading, "C");
    assertEquals(List.of("3 kept", "5 kept"), Reading.outcomes(own));
    assertEquals(2, own.items().size());
    assertEquals("2025H2", own.round().round().orElseThrow().toString());
    assertEquals(Optional.empty(), own.round().issued());
    assertEquals(
        List.of(Code.ISSUED_OF_SEVERAL), own.problems().stream().map(p -> p.code()).toList());
  }

  @Test
  void theNumberIssuedStandsWhereTheColumnNamesOneProject() {
    DividedReading reading =
        divided(
            """
            | 2025年下半年满意度调查　发放：300份 | < | < | < |
            | 序号 | 所属项目 | 1.客服态度 | 2.环境卫生 |
            | 1 | 翠湖花园 | 满意 | 基本满意 |
            | 3 | 翠湖花园 | 满意 | 满意 |
            """);
    assertEquals(Optional.of(300), batch(reading, "C").round().issued());
  }

  @Test
  void eachProjectsSheetStatesItsOwnNumberIssued() {
    String rows = "| 序号 | 1.客服态度 | 2.环境卫生 |\n| 1 | 满意 | 基本满意 |\n| 2 | 满意 | 满意 |";
    DividedReading reading =
        divided(
            GridOf.table("翠湖花园", "| 2025年下半年满意度调查　发放：300份 | < | < |\n" + rows),
            GridOf.table("金桂苑", "| 2025年下半年满意度调查　发放：120份 | < | < |\n" + rows));
    assertEquals(Optional.of(300), batch(reading, "C").round().issued());
    assertEquals(Optional.of(120), batch(reading, "J").round().issued());
    assertEquals(List.of(), Reading.problems(batch(reading, "J")));
  }

  @Test
  void aSheetThatNobodyCanReadIsToldOnce() {
    DividedReading reading =
        divided(
            GridOf.table("翠湖花园", "| 编号 | 投诉时间 | 投诉内容 |\n| T-1 | 2025-03-05 | 漏水 |"),
            GridOf.table("台班表", "| 岗位 | 班次 | 值班人 |\n| 北门岗 | 早班 | 韩松 |"));
    assertEquals(List.of("台班表"), reading.unread().stream().map(TableReading::sheet).toList());
    assertEquals(
        List.of(Code.SHEET_NOT_READ), reading.otherProblems().stream().map(p -> p.code()).toList());
    assertEquals(List.of(), Reading.problems(batch(reading, "C")));
  }

  @Test
  void nothingIsReadWhereNoHeadIsKnown() {
    assertEquals(true, divided("| 岗位 | 班次 | 值班人 |\n| 北门岗 | 早班 | 韩松 |").isUnread());
  }

  /** read = kept + skipped + rejected + collapsed, over all projects and what is placed nowhere. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noRowIsLostOrDoubled(long seed) {
    Random random = new Random(seed);
    List<String> names = List.of("翠湖花园", "金桂苑", "滨江一号", "望江府", "", "^");
    List<Grid> grids = new ArrayList<>();
    for (String sheet : List.of("1月", "2月", "金桂苑")) {
      StringBuilder drawn = new StringBuilder("| 编号 | 投诉时间 | 投诉内容 |");
      boolean hasColumn = random.nextInt(4) > 0;
      drawn.append(hasColumn ? " 项目 |\n" : "\n");
      for (int i = 0; i < 30; i++) {
        String name = i == 0 ? "翠湖花园" : names.get(random.nextInt(names.size()));
        drawn.append("| ").append(random.nextInt(9) == 0 ? "小计" : "T" + random.nextInt(6));
        drawn
            .append(" | ")
            .append(random.nextInt(6) == 0 ? "不详" : "2025-03-0" + (1 + random.nextInt(3)));
        drawn.append(" | ").append(random.nextInt(6) == 0 ? "" : "漏水");
        drawn.append(hasColumn ? " | " + name + " |\n" : " |\n");
      }
      grids.add(GridOf.table(sheet, drawn.toString()));
    }
    Grid[] all = grids.toArray(Grid[]::new);
    Map<String, Integer> expected = new TreeMap<>();
    Reading.of(all)
        .sheets()
        .forEach(s -> s.rows().forEach(r -> expected.merge(s.sheet() + r.row(), 1, Integer::sum)));
    Map<String, Integer> actual = new TreeMap<>();
    DividedReading divided = divided(all);
    for (FileReading reading : divided.byProject().values()) {
      for (Batch batch : reading.batches()) {
        batch.rows().forEach(r -> actual.merge(r.sheet() + r.row(), 1, Integer::sum));
        long sum = 0;
        for (Outcome outcome : Outcome.values()) {
          sum += batch.count(outcome);
        }
        assertEquals(batch.rows().size(), sum);
      }
    }
    for (PlacedRows rows : unplaced(divided)) {
      rows.rows().forEach(r -> actual.merge(r.sheet() + r.row(), 1, Integer::sum));
    }
    assertEquals(expected, actual);
  }
}
