package manyi.cli.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import manyi.figures.Measured;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Part;

/** Figures of the catalogue under the keys that scripts rely on. */
final class FiguresJson {
  /** Inside an object of their own some figures have shorter keys. */
  private static final Map<Indicator, String> INSIDE =
      Map.ofEntries(
          Map.entry(Indicator.TIME_UNDETERMINED, "undetermined"),
          Map.entry(Indicator.TIMELINESS_RATE, "rate"),
          Map.entry(Indicator.REVISIT_REQUIRED, "required"),
          Map.entry(Indicator.REVISIT_DONE, "done"),
          Map.entry(Indicator.REVISIT_IN_TIME, "inTime"),
          Map.entry(Indicator.REVISIT_EXEMPT, "exempt"),
          Map.entry(Indicator.REVISIT_UNDETERMINED, "undetermined"),
          Map.entry(Indicator.REVISIT_RATE, "rate"),
          Map.entry(Indicator.REVISIT_IN_TIME_RATE, "inTimeRate"),
          Map.entry(Indicator.VISITED_IN_YEAR, "visited"),
          Map.entry(Indicator.OCCUPIED_IN_YEAR, "occupied"));

  private FiguresJson() {}

  /** Puts the figures of a part; null for what is not known. */
  static void put(Map<String, Object> json, Measured figures, Part part) {
    part.figures().forEach(indicator -> json.put(indicator.key(), value(figures, indicator)));
  }

  /** An object of the figures of a part; null where none is known. */
  static Map<String, Object> object(Measured figures, Part part) {
    if (part.figures().stream().allMatch(indicator -> figures.number(indicator).isEmpty())) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    part.figures()
        .forEach(
            indicator ->
                json.put(
                    INSIDE.getOrDefault(indicator, indicator.key()), value(figures, indicator)));
    return json;
  }

  private static Object value(Measured figures, Indicator indicator) {
    return figures.rounded(indicator).orElse(null);
  }
}
