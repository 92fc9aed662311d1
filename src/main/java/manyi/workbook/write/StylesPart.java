package manyi.workbook.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.language.Language;
import manyi.layout.Dress;
import manyi.layout.Look;

/** The part of a workbook that says how its cells look: type, fill, lines, patterns of numbers. */
final class StylesPart {
  /** The number of the first pattern that is not built into spreadsheet programs. */
  private static final int FIRST_PATTERN = 164;

  /** The patterns in use that every program knows by number. */
  private static final Map<String, Integer> BUILT_IN =
      Map.of("General", 0, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0.00%", 10, "@", 49);

  /** The family that a face without serifs belongs to. */
  private static final int SWISS = 2;

  private final Xml xml;
  private final String typeface;
  private final boolean framesFilledRows;
  private final List<StylePool.Style> styles;
  private final Map<String, Integer> patterns = new LinkedHashMap<>();
  private final Map<Dress.Type, Integer> types = new LinkedHashMap<>();
  private final Map<String, Integer> fills = new LinkedHashMap<>();
  private final Map<Dress.Edges, Integer> edges = new LinkedHashMap<>();

  /**
   * The styles of a workbook.
   *
   * @param framesFilledRows true where rows get their frames as they are filled in
   */
  StylesPart(Xml xml, StylePool pool, Language language, boolean framesFilledRows) {
    this.xml = xml;
    this.framesFilledRows = framesFilledRows;
    this.typeface = Look.typeface(language);
    this.styles = pool.all();
    number(types, Dress.Type.USUAL);
    number(edges, Dress.Edges.NONE);
    for (StylePool.Style style : styles) {
      Dress dress = style.dress();
      number(types, dress.type());
      number(edges, dress.edges());
      if (!dress.fill().isEmpty()) {
        number(fills, dress.fill());
      }
      if (!BUILT_IN.containsKey(dress.pattern())) {
        number(patterns, dress.pattern());
      }
    }
  }

  private static <T> void number(Map<T, Integer> numbers, T thing) {
    numbers.putIfAbsent(thing, numbers.size());
  }

  void write() {
    xml.open("styleSheet", "xmlns", Names.MAIN);
    if (!patterns.isEmpty()) {
      xml.open("numFmts", "count", count(patterns.size()));
      patterns.forEach(
          (pattern, number) ->
              xml.leaf("numFmt", "numFmtId", count(FIRST_PATTERN + number), "formatCode", pattern));
      xml.close();
    }
    xml.open("fonts", "count", count(types.size()));
    types.keySet().forEach(this::type);
    xml.close();
    fills();
    xml.open("borders", "count", count(edges.size()));
    edges.keySet().forEach(this::lines);
    xml.close();
    xml.open("cellStyleXfs", "count", "1");
    xml.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
    looks();
    xml.open("cellStyles", "count", "1");
    xml.leaf("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
    if (framesFilledRows) {
      xml.open("dxfs", "count", "1").open("dxf");
      lines(Dress.Edges.GRID);
      xml.close().close();
    }
    xml.close().end();
  }

  private void type(Dress.Type type) {
    xml.open("font");
    if (type.bold()) {
      xml.leaf("b");
    }
    if (type.isLinked()) {
      xml.leaf("u");
    }
    xml.val("sz", type.size()).leaf("color", "rgb", argb(type.ink()));
    xml.val("name", typeface).val("family", SWISS).close();
  }

  /** The first two are the same in every workbook: none, and a pattern that programs expect. */
  private void fills() {
    xml.open("fills", "count", count(fills.size() + 2));
    xml.open("fill").leaf("patternFill", "patternType", "none").close();
    xml.open("fill").leaf("patternFill", "patternType", "gray125").close();
    for (String fill : fills.keySet()) {
      xml.open("fill").open("patternFill", "patternType", "solid");
      xml.leaf("fgColor", "rgb", argb(fill)).leaf("bgColor", "indexed", "64");
      xml.close().close();
    }
    xml.close();
  }

  private void lines(Dress.Edges edges) {
    xml.open("border");
    line("left", edges.left());
    line("right", edges.right());
    line("top", edges.top());
    line("bottom", edges.bottom());
    xml.close();
  }

  private void line(String side, Dress.Edge edge) {
    if (edge.weight() == Dress.Weight.NONE) {
      xml.leaf(side);
      return;
    }
    xml.open(
        side,
        "style",
        switch (edge.weight()) {
          case THIN -> "thin";
          case MEDIUM -> "medium";
          case THICK -> "thick";
          case NONE -> throw new IllegalStateException();
        });
    xml.leaf("color", "rgb", argb(edge.colour())).close();
  }

  private void looks() {
    xml.open("cellXfs", "count", count(styles.size() + 1));
    xml.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
    styles.forEach(this::look);
    xml.close();
  }

  private void look(StylePool.Style style) {
    Dress dress = style.dress();
    Integer builtIn = BUILT_IN.get(dress.pattern());
    int pattern = builtIn == null ? FIRST_PATTERN + patterns.get(dress.pattern()) : builtIn;
    List<String> said = new ArrayList<>();
    add(said, "numFmtId", count(pattern));
    add(said, "fontId", count(types.get(dress.type())));
    add(said, "fillId", count(dress.fill().isEmpty() ? 0 : fills.get(dress.fill()) + 2));
    add(said, "borderId", count(edges.get(dress.edges())));
    add(said, "xfId", "0");
    if (style.isQuoted()) {
      add(said, "quotePrefix", "1");
    }
    for (String what : List.of("NumberFormat", "Font", "Fill", "Border", "Alignment")) {
      add(said, "apply" + what, "1");
    }
    xml.open("xf", said.toArray(String[]::new));
    said.clear();
    add(said, "horizontal", across(dress.across()));
    add(said, "vertical", dress.isAtFoot() ? "bottom" : "center");
    if (dress.wraps()) {
      add(said, "wrapText", "1");
    }
    if (dress.isIndented()) {
      add(said, "indent", "1");
    }
    xml.leaf("alignment", said.toArray(String[]::new)).close();
  }

  private static String across(Dress.Across across) {
    return switch (across) {
      case LEFT -> "left";
      case CENTRE -> "center";
      case RIGHT -> "right";
    };
  }

  private static void add(List<String> attributes, String name, String value) {
    attributes.add(name);
    attributes.add(value);
  }

  /** A colour that hides nothing behind it. */
  static String argb(String rgb) {
    return "FF" + rgb;
  }

  private static String count(int number) {
    return Integer.toString(number);
  }
}
