package manyi.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.PrintPlan;
import manyi.grid.Role;
import manyi.grid.SeriesPlan;
import manyi.grid.SheetPlan;
import manyi.workbook.write.SampleBook;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

  @Test
  void aChartThatFitsStaysOnItsPage() {
    assertEquals(List.of(), breaks(sheet(10).chart(chart(12, 28))));
  }

  @Test
  void aChartThatWouldBeCutStartsAPage() {
    assertEquals(List.of(26), breaks(sheet(24).chart(chart(26, 44))));
  }

  @Test
  void aHeadingGoesWithItsChart() {
    SheetPlan.Builder sheet =
        sheet(24).put(25, 1, SampleBook.text("帕累托图", Role.SECTION)).chart(chart(26, 44));
    assertEquals(List.of(25), breaks(sheet));
  }

  @Test
  void aHeadingNeverStandsAloneAtTheFoot() {
    SheetPlan.Builder sheet = sheet(31);
    sheet.put(32, 1, SampleBook.text("明细", Role.SECTION));
    for (int row = 33; row <= 40; row++) {
      sheet.put(row, 1, SampleBook.text("保洁", Role.BODY));
    }
    assertEquals(List.of(32), breaks(sheet));
  }

  @Test
  void fewRowsStayWithTheirHeading() {
    SheetPlan.Builder sheet = sheet(24);
    sheet.put(25, 1, SampleBook.text("办理中", Role.SECTION));
    for (int row = 26; row <= 35; row++) {
      sheet.put(row, 1, SampleBook.text("绿化", Role.BODY));
    }
    assertEquals(List.of(25), breaks(sheet));
  }

  @Test
  void aPageBeforeALaterHeadingEndsWhereItIsThoughtTo() {
    SheetPlan.Builder sheet = sheet(40).put(42, 1, SampleBook.text("来源", Role.SECTION));
    assertEquals(1, breaks(sheet).size());
  }

  @Test
  void aListThatPeopleFilterTurnsByItself() {
    SheetPlan.Builder sheet = sheet(40).put(42, 1, SampleBook.text("来源", Role.SECTION));
    assertEquals(List.of(), breaks(sheet.filter(Area.of(1, 1, 40, 1))));
  }

  @Test
  void pagesThatAreFilledByALongListTurnByThemselves() {
    assertEquals(List.of(), breaks(sheet(200)));
  }

  @Test
  void aSheetOnOnePageHasNoBreaks() {
    SheetPlan.Builder sheet = sheet(24).chart(chart(26, 44)).print(new PrintPlan(false, true, 0));
    assertEquals(List.of(), breaks(sheet));
  }

  @Test
  void aChartHigherThanAPageIsLeftWhereItIs() {
    assertEquals(List.of(), breaks(sheet(24).chart(chart(26, 99))));
  }

  @Test
  void aPageThatThePlanBeginsIsFilledFromItsFirstRow() {
    assertEquals(List.of(), breaks(sheet(24).breakBefore(20).chart(chart(26, 44))));
  }

  @Test
  void whatIsNotPrintedMakesNoRoomOnThePage() {
    SheetPlan.Builder sheet = sheet(24).chart(chart(26, 44)).printColumns(6);
    sheet.put(1, 9, SampleBook.text("图表数据", Role.HEAD)).width(9, 300);
    assertEquals(List.of(26), breaks(sheet));
  }

  private static SheetPlan.Builder sheet(int rows) {
    SheetPlan.Builder sheet = SheetPlan.named("页").print(new PrintPlan(false, false, 1));
    for (int row = 1; row <= rows; row++) {
      sheet.put(row, 1, SampleBook.text("保洁", Role.BODY));
    }
    return sheet;
  }

  private static ChartPlan chart(int first, int last) {
    SeriesPlan series = SampleBook.series(1, SeriesPlan.Shape.COLUMN, SeriesPlan.Tint.QUIET, false);
    return new ChartPlan(
        "图",
        ChartPlan.Kind.UPRIGHT,
        new Area(new CellRef(2, 1), new CellRef(5, 1)),
        List.of(series),
        Area.of(first, 1, last, 6),
        false);
  }

  private static List<Integer> breaks(SheetPlan.Builder sheet) {
    SheetPlan plan = sheet.build();
    return new PageBreaks(plan, new SheetLayout(plan)).rows();
  }
}
