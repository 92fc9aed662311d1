package manyi.cli;

import java.util.Collection;
import java.util.Map;

/** Figures as CSV: one line a figure, its JSON path and its value; blank for what is unknown. */
final class FlatCsv {
  private final StringBuilder text = new StringBuilder("figure,value\n");

  private FlatCsv() {}

  /** Flattens what JSON would show. A named element of a list is called by its name. */
  static String of(Map<String, Object> figures) {
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
      text.append(quoted(path)).append(',');
      text.append(quoted(value == null ? "" : plain(value))).append('\n');
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

  private static String plain(Object value) {
    return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** Quotes where CSV needs it; a text that a spreadsheet would take for a formula gets a quote. */
  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && "=+@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
