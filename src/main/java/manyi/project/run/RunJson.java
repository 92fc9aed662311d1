package manyi.project.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.project.imports.JsonFile;

/** A {@link RunEntry} as JSON and back. */
final class RunJson {
  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

  private RunJson() {}

  static ObjectNode write(RunEntry entry) {
    ObjectNode json = JsonFile.object();
    json.put("project", entry.key().project());
    json.put("report", entry.key().report());
    json.put("period", orNull(entry.key().span()));
    json.put("outcome", entry.state().code());
    json.put("file", orNull(entry.file()));
    json.put("sha256", orNull(entry.sha256()));
    json.put("basis", orNull(entry.print()));
    json.put("seconds", BigDecimal.valueOf(entry.millis()).divide(MILLIS));
    maps(json.putArray("figures"), entry.figures());
    maps(json.putArray("problems"), entry.problems());
    return json;
  }

  /** Reads an entry; anything that does not fit is an {@link IllegalArgumentException}. */
  static RunEntry read(JsonNode json) {
    String file = text(json, "file");
    if (file.matches(".*[/\\\\].*") || file.startsWith(".")) {
      throw new IllegalArgumentException(file);
    }
    return new RunEntry(
        new RunEntry.Key(text(json, "project"), text(json, "report"), text(json, "period")),
        RunEntry.State.of(text(json, "outcome")).orElseThrow(IllegalArgumentException::new),
        file,
        text(json, "sha256"),
        text(json, "basis"),
        json.path("seconds").decimalValue().multiply(MILLIS).longValue(),
        maps(json.path("figures")),
        maps(json.path("problems")));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String text(JsonNode json, String key) {
    return json.path(key).isTextual() ? json.path(key).textValue() : "";
  }

  private static void maps(ArrayNode into, List<Map<String, Object>> maps) {
    for (Map<String, Object> map : maps) {
      ObjectNode json = into.addObject();
      map.forEach(
          (key, value) -> {
            if (value instanceof BigDecimal number) {
              json.put(key, number);
            } else {
              json.put(key, value == null ? null : value.toString());
            }
          });
    }
  }

  private static List<Map<String, Object>> maps(JsonNode array) {
    List<Map<String, Object>> maps = new ArrayList<>();
    for (JsonNode json : array) {
      Map<String, Object> map = new LinkedHashMap<>();
      json.properties()
          .forEach(
              entry -> {
                JsonNode value = entry.getValue();
                map.put(
                    entry.getKey(),
                    value.isNumber() ? value.decimalValue() : (Object) value.textValue());
              });
      maps.add(map);
    }
    return maps;
  }
}
