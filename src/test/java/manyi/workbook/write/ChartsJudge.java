package manyi.workbook.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.grid.Area;
import manyi.grid.ChartPlan;
import manyi.grid.SeriesPlan;
import manyi.grid.SheetPlan;
import manyi.layout.Palette;
import manyi.testing.ChartText;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.w3c.dom.Element;

/** Compares the charts of a written sheet with their plans: place, kind, series, kept numbers. */
final class ChartsJudge {
  private final SheetPlan plan;
  private final XSSFSheet sheet;
  private final Faults faults;

  ChartsJudge(SheetPlan plan, XSSFSheet sheet, Faults faults) {
    this.plan = plan;
    this.sheet = sheet;
    this.faults = faults;
  }

  void judge() throws IOException {
    var drawing = sheet.getDrawingPatriarch();
    List<XSSFChart> charts = drawing == null ? List.of() : drawing.getCharts();
    List<XSSFShape> frames = drawing == null ? List.of() : drawing.getShapes();
    faults.differ("frames", plan.charts().size(), frames.size());
    faults.differ("charts", plan.charts().size(), charts.size());
    if (charts.size() == plan.charts().size() && frames.size() == charts.size()) {
      for (int i = 0; i < charts.size(); i++) {
        Faults here = faults.at("chart " + (i + 1));
        ChartPlan chart = plan.charts().get(i);
        place(chart.space(), (XSSFClientAnchor) frames.get(i).getAnchor(), here);
        content(chart, ChartText.parse(charts.get(i).getPackagePart()).getDocumentElement(), here);
      }
    }
  }

  private static void place(Area space, XSSFClientAnchor anchor, Faults here) {
    here.differ(
        "place",
        space,
        Area.of(anchor.getRow1() + 1, anchor.getCol1() + 1, anchor.getRow2(), anchor.getCol2()));
  }

  private void content(ChartPlan chart, Element found, Faults here) {
    List<Element> texts = ChartText.all(ChartText.all(found, "c:title").get(0), "a:t");
    here.differ("title", chart.title(), texts.get(0).getTextContent());
    List<Element> series = ChartText.all(found, "c:ser");
    here.differ("series", chart.series().size(), series.size());
    if (series.size() == chart.series().size()) {
      for (Element one : series) {
        int number = Integer.parseInt(value(one, "c:idx"));
        series(chart, chart.series().get(number), one, here.at("series " + (number + 1)));
      }
    }
  }

  private void series(ChartPlan chart, SeriesPlan series, Element found, Faults here) {
    ChartData data = new ChartData(plan);
    List<Element> places = ChartText.all(found, "c:f");
    here.differ(
        "cells",
        List.of(
            new Area(series.name(), series.name()).on(plan.name()),
            chart.categories().on(plan.name()),
            series.values().on(plan.name())),
        places.stream().map(Element::getTextContent).toList());
    here.differ(
        "name",
        data.text(series.name()),
        ChartText.all(ChartText.all(found, "c:tx").get(0), "c:v").get(0).getTextContent());
    here.differ("names", data.texts(chart.categories()), kept(found, "c:cat"));
    List<String> wanted = new ArrayList<>();
    List<Optional<BigDecimal>> numbers = data.numbers(series.values());
    for (int i = 0; i < numbers.size(); i++) {
      int at = i;
      numbers.get(i).ifPresent(number -> wanted.add(at + "=" + number.toPlainString()));
    }
    List<String> stored =
        ChartText.all(ChartText.all(found, "c:val").get(0), "c:pt").stream()
            .map(point -> point.getAttribute("idx") + "=" + point.getTextContent())
            .toList();
    here.differ("numbers", wanted, stored);
    here.differ("colour", Palette.of(series.tint()), value(found, "a:srgbClr"));
    Element plot = (Element) found.getParentNode();
    boolean isColumn = series.shape() == SeriesPlan.Shape.COLUMN;
    here.differ("plot", isColumn ? "c:barChart" : "c:lineChart", plot.getTagName());
    if (isColumn) {
      boolean lies = chart.kind() == ChartPlan.Kind.LYING;
      boolean piled = chart.kind() == ChartPlan.Kind.STACKED;
      here.differ("direction", lies ? "bar" : "col", value(plot, "c:barDir"));
      here.differ("grouping", piled ? "stacked" : "clustered", value(plot, "c:grouping"));
    }
    boolean isPareto = chart.kind() == ChartPlan.Kind.PARETO;
    boolean isRight = isPareto ? !isColumn : series.secondAxis();
    here.differ("axis", isRight ? "20" : "10", value(plot, "c:axId"));
  }

  private static List<String> kept(Element series, String part) {
    return ChartText.all(ChartText.all(series, part).get(0), "c:v").stream()
        .map(Element::getTextContent)
        .toList();
  }

  private static String value(Element above, String name) {
    return ChartText.all(above, name).get(0).getAttribute("val");
  }
}
