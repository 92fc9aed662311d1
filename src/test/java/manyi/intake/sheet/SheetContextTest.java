package manyi.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetContextTest {

  private static SheetContext of(String front, String sheet, String file) {
    List<String> lines = front.isEmpty() ? List.of() : front.lines().toList();
    return SheetContext.of(lines, List.of(), sheet, file);
  }

  private static String months(SheetContext context) {
    return context.months().stream().map(YearMonth::toString).collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "绿城一号2025年3月客户投诉月报表|2025-03",
        "统计月份：2025-03|2025-03",
        "统计月份：2025.03|2025-03",
        "202503投诉台账|2025-03",
        "２０２５年１１月投诉|2025-11",
        "25年3月投诉|2025-03",
        "二〇二五年三月投诉台账|2025-03",
        "2025年十二月份走访记录|2025-12",
        "2025年1-3月投诉|2025-01 2025-02 2025-03",
        "2025年1月至2月投诉|2025-01 2025-02",
        "2025年11月-2026年1月|2025-11 2025-12 2026-01",
        "2025年第一季度投诉分析|2025-01 2025-02 2025-03",
        "2025Q2投诉|2025-04 2025-05 2025-06",
        "2025年上半年满意度|2025-01 2025-02 2025-03 2025-04 2025-05 2025-06",
        "2025年3月1日至2025年3月31日|2025-03",
        "2025.3.1-3.31投诉|2025-03",
        "统计区间：2025-02-26至2025-03-25|2025-03",
        "2025年度投诉台账|''",
        "制表日期：2025年4月2日|''",
        "制表时间：2025年4月|''",
        "打印日期 2025-04-02|''",
        "导出20250405|''",
        "3月内完成整改|''",
      })
  void readsTheMonthsOfATitle(String title, String months) {
    assertEquals(months, months(of(title, "Sheet1", "台账.xlsx")));
  }

  @Test
  void namesAllTwelveMonthsOfAWholeYear() {
    assertEquals(12, of("2025年全年投诉汇总", "Sheet1", "a.xlsx").months().size());
  }

  @Test
  void prefersTheTitleThenTheSheetThenTheFile() {
    assertEquals("2025-03", months(of("2025年3月投诉", "4月", "2025年5月.xlsx")));
    assertEquals("2025-04", months(of("客户投诉台账", "4月", "2025年5月.xlsx")));
    assertEquals("2025-05", months(of("客户投诉台账", "台账", "2025年5月.xlsx")));
  }

  @Test
  void takesTheYearFromElsewhereWhereTheMonthHasNone() {
    assertEquals("2024-03", months(of("3月份投诉台账", "Sheet1", "2024年台账.xlsx")));
    assertEquals("2025-12", months(of("2025年投诉台账", "12月", "台账.xlsx")));
    assertEquals("", months(of("客户投诉台账", "3月", "台账.xlsx")));
    assertEquals(OptionalInt.of(2025), of("2025年度投诉台账", "汇总", "a.xlsx").year());
  }

  @Test
  void aSigningDateIsNoMonthButATitleBesideItIs() {
    assertEquals("2025-03", months(of("投诉月报（2025年3月）\n填表人：李四\t填表日期：2025年4月2日", "1", "a.xlsx")));
  }

  @Test
  void readsTheProjectOfAPairOrATitle() {
    assertEquals(Optional.of("翠湖花园"), of("项目名称：翠湖花园  统计月份：2025年3月", "1", "a.xlsx").project());
    assertEquals(Optional.of("翠湖花园"), of("项目：\t翠湖花园\t月份\t3月", "1", "a.xlsx").project());
    assertEquals(Optional.of("翠湖服务中心"), of("翠湖服务中心2025年3月客户投诉月报表", "1", "a.xlsx").project());
    assertEquals(Optional.of("绿城一号"), of("", "3月", "绿城一号投诉台账.xlsx").project());
    assertEquals(Optional.empty(), of("客户投诉台账", "3月", "投诉台账.xlsx").project());
    assertEquals(Optional.empty(), of("2025年3月业主投诉", "3月", "2025投诉.xlsx").project());
  }

  @Test
  void readsWhatATallySaysOfItsRound() {
    SheetContext context =
        SheetContext.of(
            List.of("翠湖花园2025年上半年满意度调查统计表", "发放问卷500份，回收430份  发放日期：2025年5月26日"),
            List.of("合计\t86.2%"),
            "统计",
            "a.xlsx");
    assertEquals(OptionalInt.of(500), context.issued());
    assertEquals(OptionalInt.of(430), context.returned());
    assertEquals(Optional.of(LocalDate.of(2025, 5, 26)), context.issuedOn());
  }

  @Test
  void readsCountsInOtherWordsAndNotFromDatesOrRates() {
    SheetContext context =
        SheetContext.of(
            List.of("本次共发放问卷：620份", "发放数\t600", "发放日期：5月26日"),
            List.of("注：实际回收问卷数 410 份，回收率 68.3%"),
            "2025",
            "a.xlsx");
    assertEquals(OptionalInt.of(620), context.issued());
    assertEquals(OptionalInt.of(410), context.returned());
    assertEquals(Optional.of(LocalDate.of(2025, 5, 26)), context.issuedOn());
  }

  @Test
  void readsNothingFromNothing() {
    assertEquals(SheetContext.NONE, of("", "Sheet1", "a.xlsx"));
  }
}
