package manyi.report.year;

import static manyi.report.MonthlyBooks.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.SeriesPlan;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.language.Language;
import manyi.record.Round;
import manyi.report.InventedYear;
import manyi.report.MonthlyBooks;
import manyi.report.YearBooks;
import manyi.report.block.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnnualReportTest {
  static LongStream seeds() {
    return LongStream.range(0, 3);
  }

  private static final BookPlan FULL = YearBooks.annual(InventedYear.full(5), Language.ZH);

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void recalculationGivesWhatIsStored(long seed) {
    YearBooks.recalculate(YearBooks.annual(InventedYear.full(seed), Language.EN));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void recalculationGivesWhatIsStoredOfAnEmptyYear(Language language) {
    YearBooks.recalculate(YearBooks.annual(new InventedYear(1).withoutHouseholds(), language));
  }

  @Test
  void hasItsSheetsInOrder() {
    assertEquals(
        List.of(
            "总览",
            "投诉趋势",
            "投诉分类",
            "责任部门",
            "及时与超时",
            "回访",
            "走访覆盖",
            "问卷2025H1",
            "问卷2025H2",
            "问卷改进事项2025H1",
            "问卷改进事项2025H2",
            "同比环比",
            "意见与需求",
            "数据质量",
            "口径说明"),
        names(FULL));
  }

  @Test
  void aRoundThatWasNotHeldHasNoSheetAndIsMissed() {
    InventedYear made =
        new InventedYear(3).round(new Round(InventedYear.YEAR, 2), Optional.of(90), 61);
    BookPlan book = YearBooks.annual(made, Language.ZH);
    assertFalse(names(book).contains("问卷2025H1"));
    assertTrue(names(book).contains("问卷2025H2"));
    assertTrue(shows(MonthlyBooks.sheet(book, "总览"), "每年应开展两次问卷调查，本年有数据的为 1 次。"));
  }

  @Test
  void anEmptyYearIsDashesWithoutCharts() {
    BookPlan book = YearBooks.annual(new InventedYear(1).withoutHouseholds(), Language.ZH);
    assertEquals(List.of(), book.sheets().stream().flatMap(s -> s.charts().stream()).toList());
    SheetPlan trend = MonthlyBooks.sheet(book, "投诉趋势");
    for (int right = 1; right <= 8; right++) {
      assertEquals(Cells.DASH, YearBooks.beside(trend, "8月", right));
      assertEquals(Cells.DASH, YearBooks.beside(trend, "全年", right));
    }
    assertTrue(shows(MonthlyBooks.sheet(book, "总览"), "没有覆盖本年的投诉台账，投诉各项数字无法统计。"));
  }

  @Test
  void aMonthWithoutDataShowsDashesAndTheYearSaysSo() {
    SheetPlan trend = MonthlyBooks.sheet(FULL, "投诉趋势");
    for (int right = 1; right <= 8; right++) {
      assertEquals(Cells.DASH, YearBooks.beside(trend, "8月", right));
    }
    assertTrue(shows(MonthlyBooks.sheet(FULL, "总览"), "没有投诉台账的月份：8月；全年数字只含有数据的月份。"));
  }

  @Test
  void noChartIsBoundToADash() {
    for (BookPlan book : List.of(FULL, YearBooks.survey(InventedYear.full(5), Language.ZH))) {
      for (SheetPlan sheet : book.sheets()) {
        for (ChartPlan chart : sheet.charts()) {
          for (SeriesPlan series : chart.series()) {
            sheet.cells().entrySet().stream()
                .filter(entry -> series.values().contains(entry.getKey()))
                .forEach(
                    entry ->
                        assertFalse(
                            entry.getValue().value() instanceof Value.Text,
                            sheet.name() + "!" + entry.getKey()));
          }
        }
      }
    }
  }

  @Test
  void aGapInAChartIsAnEmptyCell() {
    SheetPlan trend = MonthlyBooks.sheet(FULL, "投诉趋势");
    ChartPlan rates = trend.charts().get(1);
    SeriesPlan completion = rates.series().get(0);
    CellRef august =
        new CellRef(completion.values().first().row() + 7, completion.values().first().column());
    assertEquals(Value.blank(), trend.cells().get(august).value());
    assertTrue(trend.printedColumns() < august.column());
  }

  @Test
  void theYearAddsUpItsMonthsOnlyWhereThatIsItsFigure() {
    SheetPlan trend = MonthlyBooks.sheet(FULL, "投诉趋势");
    assertEquals("SUM(C5:C16)", MonthlyBooks.near(trend, "全年", 0, 2).formula().orElseThrow());
    SheetPlan visits = MonthlyBooks.sheet(FULL, "走访覆盖");
    int visited = MonthlyBooks.find(visits, "走访户数").column() - 1;
    assertEquals(Optional.empty(), MonthlyBooks.near(visits, "全年", 0, visited).formula());
  }

  @Test
  void theOverviewTakesItsFiguresFromTheSheetsBehind() {
    SheetPlan overview = MonthlyBooks.sheet(FULL, "总览");
    Map<String, String> sources =
        Map.of("完成率", "投诉趋势", "及时率", "及时与超时", "回访率", "回访", "走访户数（户）", "走访覆盖");
    sources.forEach(
        (figure, sheet) -> {
          CellRef row =
              overview.cells().entrySet().stream()
                  .filter(entry -> entry.getValue().value().shown().equals(figure))
                  .map(Map.Entry::getKey)
                  .reduce((first, second) -> second)
                  .orElseThrow();
          CellPlan actual = overview.cells().get(new CellRef(row.row(), 2));
          assertTrue(actual.formula().orElseThrow().startsWith("'" + sheet + "'!"), figure);
        });
  }

  @Test
  void changesAreToldAgainstTheYearAndTheRoundBefore() {
    SheetPlan changes = MonthlyBooks.sheet(FULL, "同比环比");
    CellPlan received = MonthlyBooks.near(changes, "新增（件）", 0, 3);
    long now = number(MonthlyBooks.near(changes, "新增（件）", 0, 1));
    long before = number(MonthlyBooks.near(changes, "新增（件）", 0, 2));
    assertEquals(now - before, number(received));
    assertTrue(shows(changes, "2025年上半年问卷"));
    assertTrue(shows(changes, "您对公共区域保洁的评价"));
  }

  @Test
  void yearsWithDataOfOtherMonthsAreNotComparedAndSaysWhy() {
    InventedYear year = InventedYear.full(5).gap(YearMonth.of(2024, 3));
    BookPlan book = YearBooks.annual(year, Language.ZH);
    YearBooks.recalculate(book);
    for (String name : List.of("总览", "同比环比")) {
      SheetPlan sheet = MonthlyBooks.sheet(book, name);
      // The overview has the target before last year's figure.
      int before = name.equals("总览") ? 3 : 2;
      for (int column : List.of(before, before + 1)) {
        CellPlan cell = MonthlyBooks.near(sheet, "已完成（件）", 0, column);
        assertEquals("–", cell.value().shown(), name);
      }
      assertTrue(
          shows(
              sheet,
              "投诉和走访不与上年比较：有数据的月份不同（本期 2025-01–2025-07、2025-09–2025-12，"
                  + "对比期 2024-01–2024-02、2024-04–2024-07、2024-09–2024-12）。"),
          name);
    }
    assertFalse(shows(MonthlyBooks.sheet(FULL, "总览"), "投诉和走访不与上年比较"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void chartsCoverNoCells(long seed) {
    BookPlan book = YearBooks.annual(InventedYear.full(seed), Language.ZH);
    for (SheetPlan sheet : book.sheets()) {
      for (ChartPlan chart : sheet.charts()) {
        sheet
            .cells()
            .keySet()
            .forEach(cell -> assertFalse(chart.space().contains(cell), sheet.name() + cell));
      }
    }
  }

  @Test
  void noNameOrPhoneStandsOnAnySheet() {
    for (SheetPlan sheet : FULL.sheets()) {
      for (CellPlan cell : sheet.cells().values()) {
        for (String personal : List.of("张小满", "欧阳若兰", "李青", "周平", "何静", "13800001")) {
          assertFalse(cell.value().shown().contains(personal), sheet.name());
        }
      }
    }
  }

  @Test
  void aYearHasTwelveMonths() {
    YearFigures year = new InventedYear(1).complaints(YearMonth.of(2025, 3), 2).year();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new YearFigures(
                year.months().subList(0, 11),
                year.year(),
                year.yearBefore(),
                List.of(),
                List.of(),
                List.of()));
  }

  private static long number(CellPlan cell) {
    return ((Value.Numeric) cell.value()).number().longValueExact();
  }

  private static List<String> names(BookPlan book) {
    return book.sheets().stream().map(SheetPlan::name).toList();
  }
}
