package manyi.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares the keys of outputs with those that are documented, in both directions. */
final class KeyCheck {
  private final String command;
  private final Map<String, JsonKeys.Key> keys;
  private final SortedSet<String> wrong = new TreeSet<>();
  private final Set<String> present = new TreeSet<>();

  /** Of the rows of the document: for which something was seen, null was, nothing was. */
  private final Set<String> values = new TreeSet<>();

  private final Set<String> nulls = new TreeSet<>();
  private final Set<String> absences = new TreeSet<>();

  KeyCheck(String command, Map<String, JsonKeys.Key> keys) {
    this.command = command;
    this.keys = new LinkedHashMap<>(keys);
  }

  /** Takes an output in: which keys it has, in which order, and what they hold. */
  void see(JsonNode output) {
    object("", output);
  }

  /** What outputs have that the document has not, or has otherwise. */
  SortedSet<String> undocumented() {
    return wrong;
  }

  /** What the document has and no output of any of the commands showed. */
  static SortedSet<String> unseen(List<KeyCheck> checks) {
    Set<String> values = new TreeSet<>();
    Set<String> nulls = new TreeSet<>();
    Set<String> absences = new TreeSet<>();
    for (KeyCheck check : checks) {
      values.addAll(check.values);
      nulls.addAll(check.nulls);
      absences.addAll(check.absences);
    }
    SortedSet<String> unseen = new TreeSet<>();
    for (KeyCheck check : checks) {
      check.keys.forEach(
          (path, key) -> {
            if (!check.present.contains(path)) {
              unseen.add(check.command + " " + path);
            }
            if (!values.contains(key.row())) {
              unseen.add(key.row() + ": no value");
            }
            if (key.nullable() && !nulls.contains(key.row())) {
              unseen.add(key.row() + ": never null");
            }
            if (key.optional() && !absences.contains(key.row())) {
              unseen.add(key.row() + ": never absent");
            }
          });
    }
    return unseen;
  }

  private void object(String before, JsonNode object) {
    List<String> found = new ArrayList<>();
    object.fieldNames().forEachRemaining(found::add);
    List<String> expected = new ArrayList<>();
    keys.forEach(
        (path, key) -> {
          if (isChild(before, path)) {
            String name = path.substring(before.length());
            if (found.contains(name) || !key.optional()) {
              expected.add(name);
            } else {
              absences.add(key.row());
            }
          }
        });
    if (!found.equals(expected)) {
      Set<String> more = new TreeSet<>(found);
      more.removeAll(expected);
      Set<String> fewer = new TreeSet<>(expected);
      fewer.removeAll(found);
      wrong.add(
          command
              + " "
              + before
              + ": "
              + (more.isEmpty() && fewer.isEmpty()
                  ? found + " in another order"
                  : "undocumented " + more + ", not there " + fewer));
    }
    for (String name : found) {
      JsonKeys.Key key = keys.get(before + name);
      if (key != null) {
        present.add(before + name);
        value(before + name, key, object.get(name));
      }
    }
  }

  private static boolean isChild(String before, String path) {
    return path.startsWith(before)
        && path.length() > before.length()
        && path.indexOf('.', before.length()) < 0;
  }

  private void value(String path, JsonKeys.Key key, JsonNode value) {
    if (value.isNull()) {
      nulls.add(key.row());
      if (!key.nullable()) {
        wrong.add(command + " " + path + " is null");
      }
    } else if (key.isList() && value.isArray()) {
      value.forEach(element -> single(path + "[]", key, element));
    } else if (key.isList()) {
      wrong.add(command + " " + path + " is no list: " + value);
    } else {
      single(path, key, value);
    }
  }

  private void single(String path, JsonKeys.Key key, JsonNode value) {
    values.add(key.row());
    boolean isRight =
        switch (key.type()) {
          case "文字" -> value.isTextual();
          case "整数" -> value.isIntegralNumber();
          case "小数" -> value.isNumber();
          case "比率" -> value.isNumber() && isShare(value.decimalValue());
          case "是否" -> value.isBoolean();
          default -> value.isObject();
        };
    if (!isRight) {
      wrong.add(command + " " + path + " is no " + key.type() + ": " + value);
    } else if (value.isObject()) {
      object(path + ".", value);
    }
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }
}
