package manyi.workbook.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.grid.ChartPlan;
import manyi.grid.SeriesPlan;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.layout.ChartAxis;
import manyi.layout.Look;
import manyi.layout.Palette;
import manyi.workbook.SafeText;

/** The XML of one chart: its plots, axes, title and legend. */
final class ChartXml {
  // The axes' numbers inside the chart; their values mean nothing.
  private static final int NAMES = 10;
  private static final int LEFT = 11;
  private static final int SECOND_NAMES = 20;
  private static final int RIGHT = 21;

  /** With more names than this under a chart only every other one is printed. */
  private static final int MOST_LABELS = 16;

  private final ChartPlan plan;
  private final ChartData data;
  private final ChartText text;
  private final ChartSeries series;
  private final Xml xml;

  ChartXml(Xml xml, SheetPlan sheet, ChartPlan plan, Language language) {
    this.xml = xml;
    this.plan = plan;
    this.data = new ChartData(sheet);
    this.text = new ChartText(xml, Look.typeface(language));
    this.series = new ChartSeries(xml, text, sheet, plan);
  }

  void write() {
    xml.open("c:chartSpace", "xmlns:c", Names.CHART, "xmlns:a", Names.DRAWING);
    xml.val("c:date1904", 0).val("c:roundedCorners", 0);
    xml.open("c:chart");
    text.title(SafeText.of(plan.title()));
    xml.val("c:autoTitleDeleted", 0).open("c:plotArea").leaf("c:layout");
    plots();
    axes();
    xml.open("c:spPr").leaf("a:noFill").close().close();
    legend();
    // Rows that a filter hides still count: a chart of a report shows the report's figures.
    xml.val("c:plotVisOnly", 0).val("c:dispBlanksAs", "gap").close();
    paper();
    text.usual("c:txPr", ChartText.LABEL_SIZE, false, Palette.INK);
    xml.close().end();
  }

  private List<SeriesPlan> columns() {
    return plan.series().stream().filter(s -> s.shape() == SeriesPlan.Shape.COLUMN).toList();
  }

  private List<SeriesPlan> lines(boolean right) {
    return plan.series().stream()
        .filter(s -> s.shape() != SeriesPlan.Shape.COLUMN && isRight(s) == right)
        .toList();
  }

  /** Of a Pareto chart every line is a share of the whole and so belongs to the right. */
  private boolean isRight(SeriesPlan one) {
    return plan.kind() == ChartPlan.Kind.PARETO
        ? one.shape() != SeriesPlan.Shape.COLUMN
        : one.secondAxis();
  }

  private void plots() {
    List<SeriesPlan> columns = columns();
    if (!columns.isEmpty()) {
      boolean inOnePlace =
          plan.kind() == ChartPlan.Kind.STACKED || plan.kind() == ChartPlan.Kind.PARETO;
      xml.open("c:barChart");
      xml.val("c:barDir", plan.kind() == ChartPlan.Kind.LYING ? "bar" : "col");
      xml.val("c:grouping", plan.kind() == ChartPlan.Kind.STACKED ? "stacked" : "clustered");
      xml.val("c:varyColors", 0);
      columns.forEach(series::column);
      xml.val("c:gapWidth", gap(columns.size()));
      xml.val("c:overlap", inOnePlace ? 100 : columns.size() > 1 ? -5 : 0);
      ids(isRight(columns.get(0)));
      xml.close();
    }
    lines(lines(false), false);
    lines(lines(true), true);
  }

  private int gap(int columns) {
    return switch (plan.kind()) {
      case PARETO -> 45;
      case STACKED, LYING -> 60;
      case UPRIGHT -> columns > 1 ? 70 : 90;
    };
  }

  private void lines(List<SeriesPlan> lines, boolean right) {
    if (!lines.isEmpty()) {
      xml.open("c:lineChart").val("c:grouping", "standard").val("c:varyColors", 0);
      lines.forEach(series::line);
      xml.val("c:marker", 1);
      ids(right);
      xml.close();
    }
  }

  private void ids(boolean right) {
    xml.val("c:axId", right ? SECOND_NAMES : NAMES).val("c:axId", right ? RIGHT : LEFT);
  }

  private void axes() {
    boolean lying = plan.kind() == ChartPlan.Kind.LYING;
    boolean pareto = plan.kind() == ChartPlan.Kind.PARETO;
    names(lying);
    xml.open("c:valAx").val("c:axId", LEFT);
    scale(left());
    xml.val("c:delete", 0).val("c:axPos", lying ? "b" : "l");
    if (!pareto) {
      xml.open("c:majorGridlines").open("c:spPr");
      line("E3E8ED", 6350);
      xml.close().close();
    }
    values(left(), NAMES, lying ? "max" : "autoZero");
    if (plan.series().stream().anyMatch(this::isRight)) {
      xml.open("c:catAx").val("c:axId", SECOND_NAMES).open("c:scaling");
      xml.val("c:orientation", "minMax").close().val("c:delete", 1).val("c:axPos", "b");
      xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
      xml.val("c:tickLblPos", "nextTo").val("c:crossAx", RIGHT).val("c:crosses", "autoZero");
      xml.close();
      xml.open("c:valAx").val("c:axId", RIGHT);
      scale(right());
      xml.val("c:delete", 0).val("c:axPos", "r");
      values(right(), SECOND_NAMES, "max");
    }
  }

  private void names(boolean lying) {
    xml.open("c:catAx").val("c:axId", NAMES).open("c:scaling");
    xml.val("c:orientation", lying ? "maxMin" : "minMax").close();
    xml.val("c:delete", 0).val("c:axPos", lying ? "l" : "b");
    xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
    xml.open("c:spPr");
    line("AEB7C0", 9525);
    xml.close();
    text.usual("c:txPr", ChartText.LABEL_SIZE, false, Palette.INK);
    xml.val("c:crossAx", LEFT).val("c:crosses", "autoZero").val("c:auto", 0);
    xml.val("c:lblAlgn", "ctr").val("c:lblOffset", 60);
    if (!lying && plan.categories().rows() > MOST_LABELS) {
      xml.val("c:tickLblSkip", 2);
    }
    xml.val("c:noMultiLvlLbl", 1).close();
  }

  private void values(ChartAxis axis, int across, String crosses) {
    xml.leaf("c:numFmt", "formatCode", axis.format(), "sourceLinked", "0");
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
    xml.val("c:tickLblPos", "nextTo").open("c:spPr").open("a:ln").leaf("a:noFill").close().close();
    text.usual("c:txPr", ChartText.LABEL_SIZE, false, Palette.QUIET_INK);
    xml.val("c:crossAx", across).val("c:crosses", crosses).val("c:crossBetween", "between");
    xml.val("c:majorUnit", axis.step().toPlainString()).close();
  }

  private void scale(ChartAxis axis) {
    xml.open("c:scaling").val("c:orientation", "minMax");
    axis.to().ifPresent(to -> xml.val("c:max", to.toPlainString()));
    xml.val("c:min", axis.from().toPlainString()).close();
  }

  private ChartAxis left() {
    List<BigDecimal> numbers = numbers(plan.series().stream().filter(s -> !isRight(s)));
    if (plan.kind() == ChartPlan.Kind.PARETO) {
      return ChartAxis.whole(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    if (plan.kind() == ChartPlan.Kind.STACKED) {
      numbers = Stream.concat(numbers.stream(), piles().stream()).toList();
    }
    if (plan.percentAxis()) {
      return ChartAxis.shares(numbers, !columns().isEmpty());
    }
    ChartAxis axis = ChartAxis.amounts(numbers);
    return linesOverColumns() ? axis.withRoomAbove() : axis;
  }

  /** Lines measured on the right run over columns measured on the left. */
  private boolean linesOverColumns() {
    return columns().stream().anyMatch(s -> !isRight(s)) && !lines(true).isEmpty();
  }

  private ChartAxis right() {
    if (plan.kind() == ChartPlan.Kind.PARETO) {
      return ChartAxis.shares(List.of(), true);
    }
    List<SeriesPlan> measured = plan.series().stream().filter(this::isRight).toList();
    boolean columns = measured.stream().anyMatch(s -> s.shape() == SeriesPlan.Shape.COLUMN);
    boolean shares = measured.stream().anyMatch(s -> series.isShare(s));
    List<BigDecimal> numbers = numbers(measured.stream());
    if (!shares) {
      return ChartAxis.amounts(numbers);
    }
    ChartAxis axis = ChartAxis.shares(numbers, columns);
    return linesOverColumns() ? axis.withRoomBelow() : axis;
  }

  private List<BigDecimal> numbers(Stream<SeriesPlan> some) {
    return some.flatMap(s -> data.numbers(s.values()).stream()).flatMap(Optional::stream).toList();
  }

  /** How high the columns of each name are together. */
  private List<BigDecimal> piles() {
    List<List<Optional<BigDecimal>>> all =
        columns().stream().map(s -> data.numbers(s.values())).toList();
    return IntStream.range(0, all.isEmpty() ? 0 : all.get(0).size())
        .mapToObj(
            i ->
                all.stream()
                    .map(s -> s.get(i).orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
        .toList();
  }

  private void legend() {
    if (plan.series().size() > 1) {
      xml.open("c:legend").val("c:legendPos", "b").val("c:overlay", 0);
      text.usual("c:txPr", ChartText.LABEL_SIZE, false, Palette.INK);
      xml.close();
    }
  }

  private void paper() {
    xml.open("c:spPr").open("a:solidFill").val("a:srgbClr", Palette.WHITE).close();
    line(Palette.LINE, 9525);
    xml.close();
  }

  private void line(String colour, int width) {
    xml.open("a:ln", "w", String.valueOf(width)).open("a:solidFill").val("a:srgbClr", colour);
    xml.close().close();
  }
}
