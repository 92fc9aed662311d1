package manyi.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of the JSON outputs as a document lists them: a section for each command, a part of the
 * last section for each object that several of them have.
 */
final class JsonKeys {
  private static final Pattern HEADING = Pattern.compile("(##|###) (.+)");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\| [^|]+ \\|.*");

  /** What the rules of a text, a number and so on are called. */
  private static final List<String> PLAIN = List.of("文字", "整数", "比率", "小数", "是否", "对象");

  private static final String LIST = "列表";
  private static final String NULLABLE = "，可空";
  private static final String OPTIONAL = "，可缺";

  private final Map<String, List<Row>> commands = new LinkedHashMap<>();
  private final Map<String, List<Row>> shapes = new LinkedHashMap<>();

  private JsonKeys() {}

  /**
   * A row as it stands in the document.
   *
   * @param of the section in which it stands
   */
  private record Row(String of, String key, String type) {}

  /**
   * A key with its place in an output.
   *
   * @param row the section and key of the row that documents it: one row may document several keys
   * @param type 文字, 整数, 比率, 小数, 是否 or 对象; what the elements are where it is a list
   * @param nullable that it may be null
   * @param optional that it may be absent
   */
  record Key(String row, String type, boolean isList, boolean nullable, boolean optional) {}

  static JsonKeys of(String document) {
    JsonKeys keys = new JsonKeys();
    List<Row> rows = null;
    String section = "";
    for (String line : document.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        section = heading.group(2);
        rows = new ArrayList<>();
        (heading.group(1).equals("##") ? keys.commands : keys.shapes).put(section, rows);
      } else if (row.matches() && rows != null) {
        rows.add(new Row(section, row.group(1), row.group(2)));
      } else if (line.startsWith("| `")) {
        throw new AssertionError("no row of a key: " + line);
      }
    }
    keys.commands.values().removeIf(List::isEmpty);
    return keys;
  }

  /** The commands in their order. */
  List<String> commands() {
    return List.copyOf(commands.keySet());
  }

  /** The keys of a command by their path, {@code items[].rate}, in their order. */
  Map<String, Key> keys(String command) {
    Map<String, Key> keys = new LinkedHashMap<>();
    add(keys, "", commands.get(command));
    return keys;
  }

  private void add(Map<String, Key> keys, String before, List<Row> rows) {
    for (Row row : rows) {
      String type = row.type();
      boolean optional = type.endsWith(OPTIONAL);
      type = optional ? type.substring(0, type.length() - OPTIONAL.length()) : type;
      boolean nullable = type.endsWith(NULLABLE);
      type = nullable ? type.substring(0, type.length() - NULLABLE.length()) : type;
      boolean isList = type.endsWith(LIST);
      type = isList ? type.substring(0, type.length() - LIST.length()) : type;
      boolean isPlain = PLAIN.contains(type);
      if (!isPlain && !shapes.containsKey(type)) {
        throw new AssertionError("no type: " + row);
      }
      String path = before + row.key();
      Key key =
          new Key(row.of() + " " + row.key(), isPlain ? type : "对象", isList, nullable, optional);
      if (keys.put(path, key) != null) {
        throw new AssertionError("twice: " + path);
      }
      if (!isPlain) {
        add(keys, path + (isList ? "[]." : "."), shapes.get(type));
      }
    }
  }
}
