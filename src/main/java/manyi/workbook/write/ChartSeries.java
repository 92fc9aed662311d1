package manyi.workbook.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import manyi.grid.Area;
import manyi.grid.ChartPlan;
import manyi.grid.Format;
import manyi.grid.SeriesPlan;
import manyi.grid.SheetPlan;
import manyi.layout.Palette;

/** The series of a chart: colours, the cells they are bound to, and labels where they help. */
final class ChartSeries {
  /** Up to so many columns bear their number. */
  private static final int LABELLED_COLUMNS = 18;

  private static final int LABELLED_PILES = 40;
  private static final int LABELLED_POINTS = 12;

  private static final int LINE_WIDTH = 28_575;
  private static final int LIMIT_WIDTH = 15_875;

  private final Xml xml;
  private final ChartText text;
  private final SheetPlan sheet;
  private final ChartPlan plan;
  private final ChartData data;

  ChartSeries(Xml xml, ChartText text, SheetPlan sheet, ChartPlan plan) {
    this.xml = xml;
    this.text = text;
    this.sheet = sheet;
    this.plan = plan;
    this.data = new ChartData(sheet);
  }

  /** True when the numbers of a series are shares of 1. */
  boolean isShare(SeriesPlan one) {
    return data.format(one.values()) == Format.RATE;
  }

  void column(SeriesPlan one) {
    begin(one);
    xml.open("c:spPr");
    fill(Palette.of(one.tint()));
    xml.close().val("c:invertIfNegative", 0);
    columnLabels(one);
    names();
    values(one.values());
    xml.close();
  }

  void line(SeriesPlan one) {
    boolean limit = one.shape() == SeriesPlan.Shape.LIMIT;
    String colour = Palette.of(one.tint());
    begin(one);
    xml.open("c:spPr");
    xml.open("a:ln", "w", String.valueOf(limit ? LIMIT_WIDTH : LINE_WIDTH), "cap", "rnd");
    fill(colour);
    xml.val("a:prstDash", limit ? "dash" : "solid").leaf("a:round").close().close();
    marker(limit, colour);
    if (!limit) {
      lineLabels(one);
    }
    names();
    values(one.values());
    xml.val("c:smooth", 0).close();
  }

  private void begin(SeriesPlan one) {
    int index = plan.series().indexOf(one);
    xml.open("c:ser").val("c:idx", index).val("c:order", index);
    xml.open("c:tx").open("c:strRef");
    xml.text("c:f", new Area(one.name(), one.name()).on(sheet.name()));
    strings(List.of(data.text(one.name())));
    xml.close().close();
  }

  private void marker(boolean limit, String colour) {
    xml.open("c:marker");
    if (limit) {
      xml.val("c:symbol", "none");
    } else {
      xml.val("c:symbol", "circle").val("c:size", 6).open("c:spPr");
      fill(Palette.WHITE);
      xml.open("a:ln", "w", "19050");
      fill(colour);
      xml.close().close();
    }
    xml.close();
  }

  private void columnLabels(SeriesPlan one) {
    int columns =
        (int) plan.series().stream().filter(s -> s.shape() == SeriesPlan.Shape.COLUMN).count();
    int names = names(plan.categories());
    switch (plan.kind()) {
      case STACKED -> {
        if (columns * names <= LABELLED_PILES) {
          labels(one, "ctr", Palette.inkOn(one.tint()));
        }
      }
      case PARETO -> {
        if (names <= LABELLED_COLUMNS) {
          labels(one, "outEnd", Palette.INK);
        }
      }
      case UPRIGHT, LYING -> {
        if (columns * names <= LABELLED_COLUMNS) {
          labels(one, "outEnd", Palette.INK);
        }
      }
    }
  }

  /** A line bears its numbers where it is the only one and nothing stands in their way. */
  private void lineLabels(SeriesPlan one) {
    boolean alone =
        plan.series().stream().filter(s -> s.shape() != SeriesPlan.Shape.LIMIT).count() == 1;
    boolean cumulative = plan.kind() == ChartPlan.Kind.PARETO;
    if ((alone || cumulative) && names(plan.categories()) <= LABELLED_POINTS) {
      xml.open("c:dLbls");
      if (cumulative) {
        // The first point sits on its column, whose label says as much.
        xml.open("c:dLbl").val("c:idx", 0).val("c:delete", 1).close();
      }
      label(one, "t", Palette.of(one.tint()));
      xml.close();
    }
  }

  private void labels(SeriesPlan one, String place, String ink) {
    xml.open("c:dLbls");
    if (plan.kind() == ChartPlan.Kind.PARETO) {
      // Where the line starts on the first column, the number goes into the column.
      xml.open("c:dLbl").val("c:idx", 0);
      label(one, "inEnd", Palette.inkOn(one.tint()));
      xml.close();
    }
    label(one, place, ink);
    xml.close();
  }

  private void label(SeriesPlan one, String place, String ink) {
    xml.leaf("c:numFmt", "formatCode", pattern(one), "sourceLinked", "0");
    xml.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
    text.usual("c:txPr", ChartText.LABEL_SIZE, false, ink);
    xml.val("c:dLblPos", place).val("c:showLegendKey", 0).val("c:showVal", 1);
    xml.val("c:showCatName", 0).val("c:showSerName", 0).val("c:showPercent", 0);
    xml.val("c:showBubbleSize", 0);
  }

  /** A pile shows no zeros: they would stand on the border of two tints. */
  private String pattern(SeriesPlan one) {
    String zero = plan.kind() == ChartPlan.Kind.STACKED ? ";;" : "";
    return switch (data.format(one.values())) {
      case RATE -> zero.isEmpty() ? "0.0%" : "0.0%" + zero;
      case POINTS, DECIMAL, CHANGE_POINTS -> "0.0#" + zero;
      default -> "#,##0" + zero;
    };
  }

  private void names() {
    xml.open("c:cat").open("c:strRef");
    xml.text("c:f", plan.categories().on(sheet.name()));
    strings(data.texts(plan.categories()));
    xml.close().close();
  }

  private void strings(List<String> texts) {
    xml.open("c:strCache").val("c:ptCount", texts.size());
    for (int i = 0; i < texts.size(); i++) {
      xml.open("c:pt", "idx", String.valueOf(i)).text("c:v", texts.get(i)).close();
    }
    xml.close();
  }

  private void values(Area area) {
    List<Optional<BigDecimal>> numbers = data.numbers(area);
    xml.open("c:val").open("c:numRef").text("c:f", area.on(sheet.name()));
    xml.open("c:numCache").text("c:formatCode", "General").val("c:ptCount", numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).isPresent()) {
        xml.open("c:pt", "idx", String.valueOf(i));
        xml.text("c:v", numbers.get(i).get().toPlainString()).close();
      }
    }
    xml.close().close().close();
  }

  private void fill(String colour) {
    xml.open("a:solidFill").val("a:srgbClr", colour).close();
  }

  private static int names(Area area) {
    return area.rows() * area.columns();
  }
}
