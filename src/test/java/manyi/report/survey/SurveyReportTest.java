package manyi.report.survey;

import static manyi.report.MonthlyBooks.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.language.Language;
import manyi.policy.Setting;
import manyi.record.Round;
import manyi.report.InventedYear;
import manyi.report.MonthlyBooks;
import manyi.report.YearBooks;
import manyi.report.block.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyReportTest {
  private static final Round ROUND = new Round(InventedYear.YEAR, 1);

  static LongStream seeds() {
    return LongStream.range(0, 4);
  }

  /** 297 of 500 came back: 59.4 %, six tenths of a point short (D1). */
  private static InventedYear short06(long seed) {
    return new InventedYear(seed).round(ROUND, Optional.of(500), 297);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void recalculationGivesWhatIsStored(long seed) {
    Optional<Integer> issued = Optional.of(20 + (int) seed * 31).filter(number -> seed != 3);
    InventedYear made =
        new InventedYear(seed)
            .withoutHouseholds()
            .round(ROUND.previous(), Optional.of(170), 101)
            .round(ROUND, issued, 20 + (int) seed * 17);
    YearBooks.recalculate(YearBooks.survey(made, Language.EN));
  }

  @ParameterizedTest
  @CsvSource({"linear, 3, 按比例扣减", "pointsBegun, 5, 不足一点按一点", "pointsCompleted, 0, 满一点才扣"})
  void thePenaltyGoesByTheReadingThatIsSet(String reading, String points, String said) {
    InventedYear made = short06(2).set(Setting.PENALTY_FRACTION, reading);
    BookPlan book = YearBooks.survey(made, Language.ZH);
    YearBooks.recalculate(book);
    for (String name : List.of("总览", "问卷结果统计表")) {
      SheetPlan sheet = MonthlyBooks.sheet(book, name);
      CellRef shortfall = MonthlyBooks.find(sheet, "低于下限的百分点");
      assertEquals("0.6", shown(sheet, shortfall.row(), 2), name);
      assertEquals("5", shown(sheet, shortfall.row() + 1, 2), name);
      assertEquals(points, shown(sheet, shortfall.row() + 2, 2), name);
      assertEquals(said, shown(sheet, shortfall.row() + 2, 3).strip(), name);
    }
  }

  /** Under the strict reading the same counts stand in every table, and only the rate differs. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theStrictReadingChangesTheRateAlone(long seed) {
    InventedYear strict = short06(seed).set(Setting.FAIR_COUNTS, "strict");
    BookPlan book = YearBooks.survey(strict, Language.ZH);
    YearBooks.recalculate(book);
    YearBooks.recalculate(
        YearBooks.annual(InventedYear.full(seed).set(Setting.FAIR_COUNTS, "strict"), Language.EN));
    SheetPlan counted = MonthlyBooks.sheet(book, "问卷结果统计表");
    SheetPlan lenient = MonthlyBooks.sheet(YearBooks.survey(short06(seed), Language.ZH), "问卷结果统计表");
    CellRef all = MonthlyBooks.find(counted, "合计");
    CellRef other = MonthlyBooks.find(lenient, "合计");
    for (int answer = 1; answer <= 4; answer++) {
      assertEquals(
          shown(lenient, other.row(), other.column() + answer),
          shown(counted, all.row(), all.column() + answer));
    }
    assertTrue(shows(counted, "其中一般"));
    assertFalse(shows(counted, "不含一般"));
    assertFalse(shows(counted, "不含一般的满意率"));
  }

  @Test
  void allThreeReadingsStandBesideEachOtherWhereTheyDiffer() {
    SheetPlan sheet = MonthlyBooks.sheet(YearBooks.survey(short06(2), Language.ZH), "问卷结果统计表");
    CellRef used = MonthlyBooks.find(sheet, "本报告");
    assertEquals(List.of("3", "5", "0"), column(sheet, used.row(), 2));
    assertEquals(List.of("采用", "", ""), column(sheet, used.row(), used.column()));
    InventedYear whole = new InventedYear(2).round(ROUND, Optional.of(500), 290);
    assertFalse(
        shows(MonthlyBooks.sheet(YearBooks.survey(whole, Language.ZH), "问卷结果统计表"), "扣减的其他算法"));
  }

  private static List<String> column(SheetPlan sheet, int head, int column) {
    return List.of(
        shown(sheet, head + 1, column),
        shown(sheet, head + 2, column),
        shown(sheet, head + 3, column));
  }

  @ParameterizedTest
  @CsvSource({"0, 30", "29, 30"})
  void anImpossibleNumberIssuedGivesNoRateAfterThePenalty(int issued, int returned) {
    InventedYear made = new InventedYear(4).round(ROUND, Optional.of(issued), returned);
    dashes(made);
  }

  @Test
  void withoutANumberIssuedTheRateStandsAndThePenaltyIsADash() {
    dashes(new InventedYear(4).withoutHouseholds().round(ROUND, Optional.empty(), 30));
  }

  private static void dashes(InventedYear made) {
    BookPlan book = YearBooks.survey(made, Language.ZH);
    YearBooks.recalculate(book);
    SheetPlan sheet = MonthlyBooks.sheet(book, "问卷结果统计表");
    for (String step : List.of("回收率", "低于下限的百分点", "扣减百分点")) {
      assertEquals(Cells.DASH, YearBooks.beside(sheet, step, 1), step);
    }
    int total = MonthlyBooks.find(sheet, "合计").row();
    assertTrue(sheet.cells().get(new CellRef(total, 6)).value() instanceof Value.Numeric);
    assertEquals(Cells.DASH, shown(sheet, total, 7));
    assertTrue(shows(MonthlyBooks.sheet(book, "总览"), "发放数或回收数不明或不合理，回收率和扣减后满意率无法计算。"));
  }

  @Test
  void whereOnlyTheWholeIsLoweredItemsShowADash() {
    InventedYear made = short06(2).set(Setting.PENALTY_SCOPE, "overall");
    SheetPlan sheet = MonthlyBooks.sheet(YearBooks.survey(made, Language.ZH), "问卷结果统计表");
    int item = MonthlyBooks.find(sheet, "您对小区保安服务的评价").row();
    int total = MonthlyBooks.find(sheet, "合计").row();
    assertEquals(Cells.DASH, shown(sheet, item, 7));
    assertTrue(sheet.cells().get(new CellRef(total, 7)).value() instanceof Value.Numeric);
  }

  @Test
  void overallItemsStandApartFromTheSums() {
    SheetPlan sheet = MonthlyBooks.sheet(YearBooks.survey(short06(2), Language.ZH), "问卷结果统计表");
    int overall = MonthlyBooks.find(sheet, "您对物业服务的总体评价").row();
    assertTrue(overall > MonthlyBooks.find(sheet, "合计").row());
    String sum = MonthlyBooks.near(sheet, "合计", 0, 1).formula().orElseThrow();
    assertFalse(sum.contains("B" + overall), sum);
    ChartPlan chart = sheet.charts().get(0);
    assertEquals(8, chart.categories().rows());
  }

  @Test
  void theBasisSaysWhatEveryAnswerCountedAs() {
    SheetPlan basis = MonthlyBooks.sheet(YearBooks.survey(short06(2), Language.ZH), "口径说明");
    CellRef head = MonthlyBooks.find(basis, "各种答案计为什么（份数）");
    String scale = shown(basis, head.row() + 4, head.column());
    assertTrue(scale.contains("基本满意：一般 "), scale);
    assertTrue(scale.contains("弃权："), scale);
  }

  @Test
  void changesAreToldByItemAndADashStandsWhereThereWasNoRound() {
    SheetPlan alone = MonthlyBooks.sheet(YearBooks.survey(short06(2), Language.ZH), "变化");
    assertEquals(Cells.DASH, YearBooks.beside(alone, "您对小区保安服务的评价", 2));
    assertEquals(List.of(), alone.charts());
    InventedYear two = short06(2).round(ROUND.previous(), Optional.of(480), 301);
    SheetPlan changes = MonthlyBooks.sheet(YearBooks.survey(two, Language.ZH), "变化");
    CellPlan change = MonthlyBooks.near(changes, "您对小区保安服务的评价", 0, 3);
    assertTrue(change.value() instanceof Value.Numeric);
    assertEquals(1, changes.charts().size());
  }

  @Test
  void suggestionsAreTextWithATopicToChoose() {
    SheetPlan sheet = MonthlyBooks.sheet(YearBooks.survey(short06(2), Language.ZH), "意见与建议");
    assertEquals(Value.text("=1+1"), sheet.cells().get(MonthlyBooks.find(sheet, "=1+1")).value());
    int listed = sheet.choices().get(0).cells().rows();
    assertEquals(22, listed);
    assertEquals("22", YearBooks.beside(sheet, "未归类", 1));
    assertEquals(
        2L * listed,
        sheet.cells().values().stream().filter(cell -> cell.role() == Role.INPUT).count());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aRoundWithoutAnyReturnIsLaidOutToo(Language language) {
    InventedYear made = new InventedYear(2).withoutHouseholds().round(ROUND, Optional.of(40), 0);
    YearBooks.recalculate(YearBooks.survey(made, language));
  }

  private static String shown(SheetPlan sheet, int row, int column) {
    return sheet.cells().get(new CellRef(row, column)).value().shown();
  }
}
