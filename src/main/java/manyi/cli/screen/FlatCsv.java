package manyi.cli.screen;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import manyi.language.FormulaStart;
import manyi.language.Visible;

/** Figures as CSV: one line a figure, its JSON path and its value; blank for what is unknown. */
public final class FlatCsv {
  private static final String AS_WRITTEN = "'";

  private final StringBuilder text = new StringBuilder("figure,value\n");

  private FlatCsv() {}

  /** Flattens what JSON would show. A named element of a list is called by its name. */
  public static String of(Map<String, Object> figures) {
    FlatCsv csv = new FlatCsv();
    csv.add("", figures);
    return csv.text.toString();
  }

  private void add(String path, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> add(path.isEmpty() ? key.toString() : path + "." + key, inner));
    } else if (value instanceof Collection<?> list) {
      int number = 0;
      for (Object element : list) {
        number++;
        addElement(path, number, element);
      }
    } else {
      text.append(quoted(safe(path))).append(',').append(quoted(plain(value))).append('\n');
    }
  }

  private void addElement(String path, int number, Object element) {
    if (element instanceof Map<?, ?> map) {
      Object name = map.containsKey("name") ? map.get("name") : map.get("item");
      if (map.containsKey("count") && map.size() == 2) {
        add(path + "[" + name + "]", map.get("count"));
      } else {
        add(path + "[" + (name == null ? number : name) + "]", map);
      }
    } else {
      add(path + "[" + number + "]", element);
    }
  }

  /** A number stays one, be it negative. */
  private static String plain(Object value) {
    if (value instanceof Number) {
      return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
    return value == null ? "" : safe(value.toString());
  }

  /**
   * A text that a spreadsheet would take for a formula gets a quote before it, and so does one that
   * begins with a quote: who takes one away has what was written.
   */
  private static String safe(String written) {
    // A tab moves nothing but what follows it.
    String text = Visible.of(written, "\t");
    return text.startsWith(AS_WRITTEN) || FormulaStart.isIn(text) ? AS_WRITTEN + text : text;
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
