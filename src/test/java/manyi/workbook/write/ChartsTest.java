package manyi.workbook.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.grid.BookPlan;
import manyi.grid.ChartPlan;
import manyi.grid.SeriesPlan.Shape;
import manyi.grid.SeriesPlan.Tint;
import manyi.testing.ChartText;
import manyi.testing.GridText;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {

  @Test
  void everyKindIsBoundToItsCells() throws IOException {
    List<String> charts =
        GridText.of(bytes(SampleBook.everyChart()))
            .lines()
            .filter(line -> line.startsWith("chart") || line.contains(" -> "))
            .toList();
    assertEquals(
        List.of(
            "chart UPRIGHT  at A7:E20",
            "  主要  column  '并列'!$A$2:$A$5 -> '并列'!$B$2:$B$5",
            "  其他  column  '并列'!$A$2:$A$5 -> '并列'!$C$2:$C$5",
            "  累计占比  line  '并列'!$A$2:$A$5 -> '并列'!$D$2:$D$5  right",
            "  80% 线  limit  '并列'!$A$2:$A$5 -> '并列'!$E$2:$E$5  right",
            "chart STACKED  at A7:E20",
            "  主要  stacked column  '堆积'!$A$2:$A$5 -> '堆积'!$B$2:$B$5",
            "  其他  stacked column  '堆积'!$A$2:$A$5 -> '堆积'!$C$2:$C$5",
            "chart LYING  at A7:E20",
            "  主要  lying  '横向'!$A$2:$A$5 -> '横向'!$B$2:$B$5",
            "chart PARETO  at A7:E20",
            "  主要  column  '帕累托'!$A$2:$A$5 -> '帕累托'!$B$2:$B$5",
            "  其他  column  '帕累托'!$A$2:$A$5 -> '帕累托'!$C$2:$C$5",
            "  累计占比  line  '帕累托'!$A$2:$A$5 -> '帕累托'!$D$2:$D$5  right",
            "  80% 线  limit  '帕累托'!$A$2:$A$5 -> '帕累托'!$E$2:$E$5  right",
            "chart UPRIGHT  at A7:E20",
            "  累计占比  line  '帕累托'!$A$2:$A$5 -> '帕累托'!$D$2:$D$5"),
        charts);
  }

  @Test
  void everySeriesHasAColourOfItsOwn() throws IOException {
    for (Element chart : charts(SampleBook.everyChart())) {
      for (Element series : ChartText.all(chart, "c:ser")) {
        Element shape = ChartText.all(series, "c:spPr").get(0);
        assertFalse(ChartText.all(shape, "a:srgbClr").isEmpty(), "no colour: " + name(series));
      }
    }
  }

  @Test
  void blankCellsAreGapsAndZerosAreZeros() throws IOException {
    Element chart = charts(SampleBook.everyChart()).get(0);
    assertEquals(List.of("0=7", "1=3", "2=0", "3=1"), stored(chart, 0));
    assertEquals(List.of("0=0.5385", "2=0.9231", "3=1"), stored(chart, 2));
    assertEquals("gap", ChartText.all(chart, "c:dispBlanksAs").get(0).getAttribute("val"));
  }

  @Test
  void aParetoLineRunsToOneOnTheRightOverColumnsThatSumUpOnTheLeft() throws IOException {
    Element pareto = charts(SampleBook.everyChart()).get(3);
    List<String> ends =
        ChartText.all(pareto, "c:max").stream().map(e -> e.getAttribute("val")).toList();
    assertEquals(List.of("18", "1"), ends);
  }

  @Test
  void axesThatAreReadAreShown() throws IOException {
    for (Element chart : charts(SampleBook.everyChart())) {
      for (Element axis : ChartText.all(chart, "c:valAx")) {
        assertEquals("0", ChartText.all(axis, "c:delete").get(0).getAttribute("val"));
      }
    }
  }

  @Test
  void aQuoteInASheetNameIsDoubledInReferences() throws IOException {
    BookPlan plan =
        SampleBook.of(
            SampleBook.figures("3月'报")
                .chart(
                    SampleBook.chart(
                        ChartPlan.Kind.UPRIGHT,
                        SampleBook.series(2, Shape.COLUMN, Tint.PRIMARY, false)))
                .build());
    assertTrue(GridText.of(bytes(plan)).contains("'3月''报'!$B$2:$B$5"));
  }

  @Test
  void theLibraryReadsThemBack() throws IOException {
    try (XSSFWorkbook book = open(SampleBook.everyChart())) {
      List<String> sizes = new ArrayList<>();
      for (XSSFChart chart : chartsOf(book)) {
        for (XDDFChartData plot : chart.getChartSeries()) {
          sizes.add(plot.getClass().getSimpleName() + " " + plot.getSeriesCount());
        }
      }
      assertEquals(
          List.of(
              "XDDFBarChartData 2",
              "XDDFLineChartData 2",
              "XDDFBarChartData 2",
              "XDDFBarChartData 1",
              "XDDFBarChartData 2",
              "XDDFLineChartData 2",
              "XDDFLineChartData 1"),
          sizes);
    }
  }

  @Test
  void linesAcrossLyingColumnsAreRefused() {
    BookPlan plan =
        SampleBook.of(
            SampleBook.figures("横向")
                .chart(
                    SampleBook.chart(
                        ChartPlan.Kind.LYING,
                        SampleBook.series(4, Shape.LINE, Tint.PRIMARY, false)))
                .build());
    assertThrows(IllegalArgumentException.class, () -> bytes(plan));
  }

  private static byte[] bytes(BookPlan plan) {
    return new WorkbookWriter().bytes(plan, Optional.empty());
  }

  private static XSSFWorkbook open(BookPlan plan) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(plan)));
  }

  private static List<XSSFChart> chartsOf(XSSFWorkbook book) {
    List<XSSFChart> charts = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      // The sheet that keeps what was written has no drawing.
      if (sheet.getDrawingPatriarch() != null) {
        charts.addAll(sheet.getDrawingPatriarch().getCharts());
      }
    }
    return charts;
  }

  private static List<Element> charts(BookPlan plan) throws IOException {
    try (XSSFWorkbook book = open(plan)) {
      List<Element> elements = new ArrayList<>();
      for (XSSFChart chart : chartsOf(book)) {
        elements.add(ChartText.parse(chart.getPackagePart()).getDocumentElement());
      }
      return elements;
    }
  }

  /** Place and number of each point that a series keeps. */
  private static List<String> stored(Element chart, int series) {
    Element values = ChartText.all(ChartText.all(chart, "c:ser").get(series), "c:val").get(0);
    return ChartText.all(values, "c:pt").stream()
        .map(point -> point.getAttribute("idx") + "=" + point.getTextContent())
        .toList();
  }

  private static String name(Element series) {
    return ChartText.all(series, "c:v").get(0).getTextContent();
  }
}
