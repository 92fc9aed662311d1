package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.ColumnReading.Use;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.HeaderLine;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Visit;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final String LOG =
      """
      | 编号 | 投诉时间 | 房号 | 投诉内容 |
      | T-1 | 2025-03-05 | 1-2-301 | 漏水 |
      """;
  private static final String VISITS =
      """
      | 走访日期 | 房号 | 受访人 | 走访人 | 走访情况 |
      | 2025-03-05 | 1-2-301 | 张三 | 李四 | 无意见 |
      """;

  private static List<String> kinds(FileReading reading) {
    return reading.sheets().stream()
        .map(s -> s.sheet() + " " + s.kind().map(RecordKind::name).orElse("-"))
        .toList();
  }

  private static String covers(FileReading reading) {
    return reading.batches().get(0).covers().stream()
        .map(YearMonth::toString)
        .collect(Collectors.joining(" "));
  }

  @Test
  void goesByTheHeadersOfEachSheet() {
    FileReading reading =
        Reading.of(GridOf.table("a", LOG), GridOf.table("b", VISITS), GridOf.table("c", LOG));
    assertEquals(List.of("a complaint", "b visit", "c complaint"), kinds(reading));
    assertEquals(2, reading.batches().size());
    assertEquals(2, reading.batches().get(0).sheets().size());
  }

  @Test
  void aSheetDatedByReturnVisitsAloneHoldsReturnVisits() {
    String revisits = "| 房号 | 业主姓名 | 回访时间 | 回访人 | 回访内容 |\n| 1-2-301 | 张三 | 2025-03-05 | 李四 | 好 |";
    assertEquals(ReturnVisit.KIND, Reading.of(GridOf.table("a", revisits)).batches().get(0).kind());
    String visits =
        "| 房号 | 业主姓名 | 走访形式 | 回访时间 | 回访人 | 回访内容 |\n| 1-2-301 | 张三 | 上门 | 2025-03-05 | 李四 | 好 |";
    assertEquals(Visit.KIND, Reading.of(GridOf.table("a", visits)).batches().get(0).kind());
  }

  @Test
  void doesNotSwallowAnotherKindThanTheOneAskedFor() {
    FileReading reading =
        Reading.wanting(Complaint.KIND, GridOf.table("a", LOG), GridOf.table("b", VISITS));
    assertEquals(List.of("a complaint", "b -"), kinds(reading));
    assertEquals(List.of("A1 kind-differs"), Reading.problems(reading));
    Problem problem = reading.sheets().get(1).problems().get(0);
    assertEquals(
        List.of("⟦recordKind.complaint⟧", "⟦recordKind.visit⟧", "visits", "1"),
        problem.arguments());
  }

  @Test
  void readsASheetOfDoubtAsTheKindAskedFor() {
    String plain =
        """
        | 日期 | 房号 | 业主姓名 | 联系电话 | 内容 | 处理结果 | 备注 |
        | 2025-03-05 | 1-2-301 | 张三 | 13800000000 | 漏水 | 已修 | |
        """;
    assertEquals(
        Visit.KIND, Reading.wanting(Visit.KIND, GridOf.table("a", plain)).batches().get(0).kind());
    assertEquals(
        Complaint.KIND,
        Reading.wanting(Complaint.KIND, GridOf.table("a", plain)).batches().get(0).kind());
    assertEquals(Visit.KIND, Reading.of(GridOf.table("走访记录", plain)).batches().get(0).kind());
  }

  @Test
  void saysWhichHeadersAreNeededWhereNoneIsFound() {
    FileReading reading =
        Reading.wanting(Complaint.KIND, GridOf.table("a", "| 甲 | 乙 | 丙 |\n| 一 | 二 | 三 |"));
    assertEquals(List.of("A1 header-not-found"), Reading.problems(reading));
    Problem problem = reading.allProblems().get(0);
    assertEquals("甲⟦list.comma⟧乙⟦list.comma⟧丙", problem.found());
    assertTrue(problem.arguments().get(0).contains("投诉时间"));
    assertTrue(problem.arguments().get(0).contains("投诉内容"));
    assertEquals(List.of(), reading.batches());
  }

  @Test
  void saysWhichColumnIsMissing() {
    FileReading reading =
        Reading.wanting(
            Complaint.KIND,
            GridOf.table("a", "| 编号 | 房号 | 投诉人 | 投诉内容 |\n| T-1 | 1-2-301 | 张三 | 漏水 |"));
    assertEquals(List.of("A1 column-missing"), Reading.problems(reading));
    assertTrue(reading.allProblems().get(0).arguments().get(0).contains("投诉时间"));
  }

  @Test
  void anAsideWithoutATableIsOnlyNoted() {
    FileReading reading =
        Reading.of(
            GridOf.table("填写说明", "| 每月五日前上报 |\n| 房号按楼栋-单元-房号填写 |"),
            GridOf.table("台账", LOG),
            GridOf.table("汇总", "| 甲 | 乙 | 丙 |\n| 一 | 二 | 三 |"));
    assertEquals(List.of("- sheet-without-table", "A1 sheet-not-read"), Reading.problems(reading));
    assertEquals(1, reading.batches().size());
  }

  @Test
  void leavesHiddenSheetsOutUnlessTheyAreAskedFor() {
    Grid hidden = GridOf.builder("旧", LOG).hidden(true).build();
    FileReading all = Reading.of(hidden, GridOf.table("新", LOG));
    assertEquals(List.of("新 complaint"), kinds(all));
    assertEquals(List.of("- sheet-hidden"), Reading.problems(all));
    FileReading asked =
        Reading.of(IntakeOptions.on(Reading.RUN).ofSheet("旧"), hidden, GridOf.table("新", LOG));
    assertEquals(List.of("旧 complaint"), kinds(asked));
  }

  @Test
  void saysWhichSheetsThereAre() {
    FileReading reading =
        Reading.of(
            IntakeOptions.on(Reading.RUN).ofSheet("5月"),
            GridOf.table("3月", LOG),
            GridOf.table("4月", LOG));
    assertEquals(List.of("- sheet-unknown"), Reading.problems(reading));
    assertEquals(List.of("3月⟦list.comma⟧4月"), reading.problems().get(0).arguments());
  }

  @Test
  void coversWhatIsGivenElseNamed() {
    Grid dated =
        GridOf.table(
            "台账", "| 编号 | 投诉时间 | 投诉内容 |\n| T-1 | 2025-03-05 | 漏水 |\n| T-2 | 2025-05-06 | 停水 |");
    assertEquals("", covers(Reading.of(dated)));
    Grid titled = GridOf.table("台账", "| 2025年4月投诉 | < | < | < |\n" + LOG);
    assertEquals("2025-04", covers(Reading.of(titled)));
    TreeSet<YearMonth> given = new TreeSet<>(List.of(YearMonth.of(2025, 2)));
    assertEquals(
        "2025-02", covers(Reading.of(IntakeOptions.on(Reading.RUN).covering(given), titled)));
  }

  @Test
  void aSheetWithoutAMonthAmongSheetsWithOneCoversTheMonthsOfItsRows() {
    Grid titled = GridOf.table("2025年5月", "| 编号 | 投诉时间 | 投诉内容 |\n| T-3 | 2025-05-06 | 停水 |");
    assertEquals("2025-03 2025-05", covers(Reading.of(titled, GridOf.table("台账", LOG))));
  }

  @Test
  void neverCoversAMonthThatHasNotBegun() {
    Grid year = GridOf.table("2026年全年投诉", LOG);
    assertEquals("2026-01 2026-02 2026-03 2026-04 2026-05 2026-06", covers(Reading.of(year)));
  }

  @Test
  void aHeadOfAKnownMonthWithoutRowsIsAReportOfZero() {
    FileReading reading = Reading.of(GridOf.table("2025年3月", "| 编号 | 投诉时间 | 房号 | 投诉内容 |"));
    assertEquals("2025-03", covers(reading));
    assertEquals(List.of(), reading.batches().get(0).rows());
  }

  @Test
  void readsSheetsOfAMonthEachWithTheYearOfTheFile() {
    String april = "| 编号 | 投诉时间 | 投诉内容 |\n| T-2 | 4月6日 | 停水 |";
    String march = "| 编号 | 投诉时间 | 投诉内容 |\n| T-1 | 3.5 | 漏水 |";
    FileReading reading =
        Reading.intake()
            .read(
                GridOf.book(
                    "翠湖花园2025年投诉.xlsx", GridOf.table("3月", march), GridOf.table("4月", april)),
                IntakeOptions.on(Reading.RUN));
    Batch batch = reading.batches().get(0);
    assertEquals(List.of("2025-03-05", "2025-04-06"), Reading.kept(batch, Complaint.RECEIVED_AT));
    assertEquals("2025-03 2025-04", covers(reading));
    assertEquals(List.of("翠湖花园"), reading.sheets().get(0).projects());
  }

  @Test
  void namesTheProjectsOfAColumn() {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "台账",
                """
                | 项目 | 编号 | 投诉时间 | 投诉内容 |
                | 翠湖花园 | T-1 | 2025-03-05 | 漏水 |
                | 绿城一号 | T-2 | 2025-03-05 | 停水 |
                """));
    assertEquals(List.of("翠湖花园", "绿城一号"), reading.sheets().get(0).projects());
    assertEquals(List.of(), Reading.problems(reading));
  }

  @Test
  void tellsWhatEachColumnWasTakenFor() {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "台账",
                """
                | 序号 | 登记时间 | 投诉时间 | 预计完成日期 | 投诉内容 | 项目 |
                | 1 | 2025-03-06 | 2025-03-05 | 2025-03-09 | 漏水 | 一期 |
                """));
    List<String> columns =
        reading.sheets().get(0).columns().stream()
            .map(c -> c.cell() + " " + c.use() + " " + c.field().orElse(""))
            .toList();
    assertEquals(
        List.of(
            "A1 FIELD number",
            "B1 SPARE ",
            "C1 FIELD receivedAt",
            "D1 UNKNOWN ",
            "E1 FIELD content",
            "F1 IGNORED "),
        columns);
    ColumnReading unknown = reading.sheets().get(0).unknownColumns().get(0);
    assertEquals(Use.UNKNOWN, unknown.use());
    assertTrue(unknown.suggestion().isPresent());
    assertEquals(List.of("B1 header-ambiguous", "D1 header-unknown"), Reading.problems(reading));
  }

  @Test
  void namesTheVeryLineThatTeachesAHeader() {
    String log = "| 编号 | 接单时刻 | 投诉内容 |\n| T-1 | 2025-03-05 | 漏水 |";
    FileReading before = Reading.wanting(Complaint.KIND, GridOf.table("a", log));
    assertEquals(List.of(), before.batches());
    FileReading after =
        Reading.intakeWith(new HeaderLine("complaint", "receivedAt", "接单时刻"))
            .read(GridOf.book("a.xlsx", GridOf.table("a", log)), IntakeOptions.on(Reading.RUN));
    assertEquals(1, after.batches().get(0).kept().size());
  }

  @Test
  void readsAListOfFeesForNoRosterThoughItIsAskedFor() {
    String fees =
        """
        | 房号 | 业主姓名 | 应收金额 | 实收金额 | 缴费日期 | 收据号 |
        | 1-2-301 | 张三 | 1200 | 1200 | 2025-03-05 | 0017 |
        """;
    assertEquals(List.of(), Reading.of(GridOf.table("收费", fees)).batches());
    FileReading asked = Reading.wanting(Household.KIND, GridOf.table("收费", fees));
    assertEquals(List.of(), asked.batches());
    assertEquals(List.of("A1 kind-contradicted"), Reading.problems(asked));
  }

  @Test
  void readsTwoTablesOfOneSheet() {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "3月",
                """
                | 一、投诉 |
                | 编号 | 房号 | 投诉时间 | 投诉内容 |
                | T-1 | 1-2-301 | 2025-03-05 | 漏水 |
                | 二、走访 |
                | 走访日期 | 房号 | 受访人 | 走访人 |
                | 2025-03-08 | 1-2-302 | 张三 | 李四 |
                """));
    assertEquals(List.of("3月 complaint", "3月 visit"), kinds(reading));
    assertEquals(List.of("3 kept", "4 skipped note"), Reading.outcomes(reading.batches().get(0)));
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() {
    FileReading reading = Reading.of(Grid.named("Sheet1").build());
    assertEquals(List.of("- header-not-found"), Reading.problems(reading));
  }

  @Test
  void aMonthNamedWithoutItsYearIsOfTheYearOfItsRows() {
    String log =
        """
        | 编号 | 投诉时间 | 房号 | 投诉内容 |
        | T-1 | 2026-03-01 | 1-2-301 | 漏水 |
        | T-2 | 2026-05-03 | 1-2-302 | 噪声 |
        """;
    FileReading reading = Reading.of(GridOf.table("3月", log));
    assertEquals("2026-03", covers(reading));
    assertEquals(List.of("B3 date-after-covered"), Reading.problems(reading));
    FileReading file =
        Reading.intake()
            .read(GridOf.book("3月份投诉.xlsx", GridOf.table("a", log)), IntakeOptions.on(Reading.RUN));
    assertEquals("2026-03", covers(file));
  }

  @Test
  void aMonthThatTheRowsDoNotConfirmIsNotTheirs() {
    String log =
        """
        | 编号 | 投诉时间 | 房号 | 投诉内容 |
        | T-1 | 2026-01-04 | 1-2-301 | 漏水 |
        | T-2 | 2026-02-03 | 1-2-302 | 噪声 |
        | T-3 | 2026-03-05 | 1-2-303 | 停水 |
        """;
    assertEquals("", covers(Reading.of(GridOf.table("3月累计", log))));
    assertEquals("", covers(Reading.of(GridOf.table("3月", log))));
  }
}
