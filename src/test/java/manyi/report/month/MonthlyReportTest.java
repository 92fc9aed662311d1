package manyi.report.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.language.Language;
import manyi.policy.Indicator;
import manyi.report.MonthlyBooks;
import manyi.report.Recalculation;
import manyi.report.block.Cells;
import manyi.report.block.SpanMeasures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MonthlyReportTest {
  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void recalculationGivesWhatIsStored(long seed) {
    recalculate(MonthlyBooks.of(MonthlyBooks.full((int) seed * 5, seed), Language.ZH));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void recalculationGivesWhatIsStoredWhereNothingIsKnown(Language language) {
    recalculate(MonthlyBooks.of(MonthlyBooks.unknown(), language));
  }

  private static void recalculate(BookPlan book) {
    Recalculation recalculation = new Recalculation(book);
    for (SheetPlan sheet : book.sheets()) {
      for (Map.Entry<CellRef, CellPlan> entry : sheet.cells().entrySet()) {
        if (entry.getValue().formula().isPresent()) {
          String formula = entry.getValue().formula().get();
          assertEquals(
              Recalculation.plain(entry.getValue().value()),
              recalculation.result(sheet.name(), formula),
              sheet.name() + "!" + entry.getKey() + " =" + formula);
        }
      }
    }
  }

  @Test
  void answersThatNoListKnowsStandUnderDataQuality() {
    SheetPlan quality =
        MonthlyBooks.sheet(MonthlyBooks.of(MonthlyBooks.full(37, 1), Language.ZH), "数据质量");
    CellRef head = MonthlyBooks.find(quality, "没有计入满意率的答案");
    CellPlan said = quality.cells().get(new CellRef(head.row() + 2, head.column() + 1));
    assertTrue(said.value().shown().contains("还行、凑合"), said.value().shown());
  }

  @Test
  void theOverviewShowsTheFiguresOfTheOtherSheetsByFormula() {
    MonthFigures figures = MonthlyBooks.full(37, 1);
    SheetPlan overview = MonthlyBooks.sheet(MonthlyBooks.of(figures, Language.ZH), "总览");
    CellPlan rate = MonthlyBooks.near(overview, "新增（件）", 1, 0);
    assertEquals(Role.KEY_FIGURE, rate.role());
    CellRef row = lastOf(overview, "完成率");
    CellPlan actual = overview.cells().get(new CellRef(row.row(), 2));
    ComplaintFigures complaints = figures.current().complaints();
    double expected =
        complaints.count(Indicator.COMPLETED).orElseThrow()
            / (double) complaints.count(Indicator.TO_FOLLOW).orElseThrow();
    assertEquals(expected, ((Value.Numeric) actual.value()).number().doubleValue());
    assertTrue(actual.formula().orElseThrow().startsWith("'投诉月报'!"));
    assertEquals("0.9", overview.cells().get(new CellRef(row.row(), 3)).value().shown());
  }

  private static CellRef lastOf(SheetPlan sheet, String text) {
    return sheet.cells().entrySet().stream()
        .filter(entry -> entry.getValue().value().shown().equals(text))
        .map(Map.Entry::getKey)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void everySumShareAndRateIsAFormula() {
    SheetPlan sheet =
        MonthlyBooks.sheet(MonthlyBooks.of(MonthlyBooks.full(37, 1), Language.ZH), "投诉月报");
    for (String head : List.of("应跟进", "未完成", "完成率", "已判定", "及时率", "回访率", "满意率")) {
      assertTrue(MonthlyBooks.near(sheet, head, 1, 0).formula().isPresent(), head);
    }
    assertFalse(MonthlyBooks.near(sheet, "新增", 1, 0).formula().isPresent());
    long shares =
        sheet.cells().values().stream()
            .filter(cell -> cell.formula().filter(f -> f.contains("/")).isPresent())
            .count();
    assertTrue(shares > 20, "only " + shares);
  }

  @Test
  void whatIsNotKnownIsADashAndHasNoChart() {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.unknown(), Language.ZH);
    assertEquals(List.of(), book.sheets().stream().flatMap(s -> s.charts().stream()).toList());
    SheetPlan overview = MonthlyBooks.sheet(book, "总览");
    for (int row = 1; row <= SpanMeasures.MONTH.size(); row++) {
      CellRef head = MonthlyBooks.find(overview, "本月");
      CellPlan actual = overview.cells().get(new CellRef(head.row() + row, head.column()));
      assertEquals(Cells.DASH, actual.value().shown());
    }
    assertEquals(
        Cells.DASH,
        MonthlyBooks.near(MonthlyBooks.sheet(book, "投诉月报"), "新增", 1, 0).value().shown());
  }

  @Test
  void aMonthWithoutComplaintsIsAReportOfZero() {
    MonthFigures figures = MonthlyBooks.full(0, 1);
    BookPlan book = MonthlyBooks.of(figures, Language.ZH);
    SheetPlan sheet = MonthlyBooks.sheet(book, "投诉月报");
    assertEquals("0", MonthlyBooks.near(sheet, "新增", 1, 0).value().shown());
    assertEquals(List.of(), sheet.charts());
    assertEquals(List.of(), MonthlyBooks.sheet(book, "投诉日报").charts());
    SheetPlan overview = MonthlyBooks.sheet(book, "总览");
    assertEquals("本月零投诉。", MonthlyBooks.near(overview, "投诉", 0, 1).value().shown());
  }

  @Test
  void namesAndPhonesAreMaskedUnlessAskedFor() {
    assertEquals(List.of("李**", "138****1036"), person(false));
    assertEquals(List.of("李青", "13800001036"), person(true));
  }

  private static List<String> person(boolean unmasked) {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.full(37, 1), Language.ZH, unmasked);
    SheetPlan list = MonthlyBooks.sheet(book, "投诉明细");
    CellRef record =
        list.cells().entrySet().stream()
            .filter(entry -> entry.getValue().value().shown().startsWith(unmasked ? "李青" : "李**"))
            .map(Map.Entry::getKey)
            .reduce((first, second) -> second)
            .orElseThrow();
    return List.of(
        list.cells().get(record).value().shown(),
        list.cells().get(new CellRef(record.row(), record.column() + 1)).value().shown());
  }

  @Test
  void noNameOrPhoneStandsOnAnySheetOfAMaskedReport() {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.full(37, 1), Language.ZH);
    for (SheetPlan sheet : book.sheets()) {
      for (CellPlan cell : sheet.cells().values()) {
        String shown = cell.value().shown();
        for (String personal : List.of("张小满", "欧阳若兰", "李青", "周平", "何静", "13800001")) {
          assertFalse(shown.contains(personal), sheet.name() + ": " + shown);
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void chartsCoverNoCellsAndNoOtherChart(long seed) {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.full(40, seed), Language.EN);
    for (SheetPlan sheet : book.sheets()) {
      for (ChartPlan chart : sheet.charts()) {
        sheet
            .cells()
            .keySet()
            .forEach(
                cell ->
                    assertFalse(
                        chart.space().contains(cell),
                        sheet.name() + ": " + chart.title() + " over " + cell));
        for (ChartPlan other : sheet.charts()) {
          assertTrue(other.equals(chart) || !other.space().meets(chart.space()), chart.title());
        }
      }
    }
  }

  @Test
  void theDaysAddUpToTheMonthAndLaterDaysAreNotZero() {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.full(37, 1), Language.ZH);
    SheetPlan days = MonthlyBooks.sheet(book, "投诉日报");
    CellRef total = MonthlyBooks.find(days, "3/31");
    int last = days.cells().last().column();
    assertEquals("37", days.cells().get(new CellRef(total.row() + 1, last)).value().shown());
  }

  @Test
  void theSettingsSheetNamesEverySettingAndWhoChangedIt() {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.full(37, 1), Language.ZH);
    SheetPlan basis = MonthlyBooks.sheet(book, "口径说明");
    assertEquals("4 日，或业户要求的日期", MonthlyBooks.near(basis, "轻微投诉完成时限", 0, 1).value().shown());
    assertEquals("项目", MonthlyBooks.near(basis, "轻微投诉完成时限", 0, 4).value().shown());
    assertEquals("S0 4.5.2c, 4.10.1", MonthlyBooks.near(basis, "轻微投诉完成时限", 0, 3).value().shown());
  }

  @Test
  void rowsThatCouldNotBeCountedAreNamedWithTheirReason() {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.full(37, 1), Language.ZH);
    SheetPlan quality = MonthlyBooks.sheet(book, "数据质量");
    CellRef file = lastOf(quality, "投诉台账.xlsx");
    assertTrue(file.row() > 0);
    assertEquals(
        new BigDecimal(45),
        ((Value.Numeric) MonthlyBooks.near(quality, "0003", 0, 1).value()).number());
    assertTrue(
        quality.cells().values().stream()
            .anyMatch(cell -> cell.value().shown().equals("签字栏：第 47-48 行")));
    assertTrue(
        quality.cells().values().stream()
            .anyMatch(cell -> cell.value().shown().contains("2026/13/2")));
  }

  @Test
  void onlyMainItemsAskForCauseAndMeasure() {
    MonthFigures figures = MonthlyBooks.full(37, 1);
    SheetPlan sheet = MonthlyBooks.sheet(MonthlyBooks.of(figures, Language.ZH), "改进事项");
    long inputs = sheet.cells().values().stream().filter(cell -> cell.role() == Role.INPUT).count();
    int main =
        figures
            .current()
            .complaints()
            .counted(CountedComplaints::pareto)
            .orElseThrow()
            .main()
            .size();
    assertEquals(4L * main, inputs);
    assertEquals(1, sheet.charts().size());
    assertEquals(ChartPlan.Kind.PARETO, sheet.charts().get(0).kind());
  }
}
