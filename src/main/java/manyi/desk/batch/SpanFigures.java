package manyi.desk.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.figures.Measured;
import manyi.figures.survey.SurveyFigures;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Part;

/** The figures of a report as plain numbers, by their keys. */
final class SpanFigures {
  /** The key of the month, year or round. */
  private static final String SPAN = "span";

  private SpanFigures() {}

  /**
   * A map for each span.
   *
   * @param figures by their spans
   */
  static List<Map<String, Object>> of(Map<String, Measured> figures) {
    List<Map<String, Object>> maps = new ArrayList<>();
    figures.forEach(
        (span, measured) -> {
          Map<String, Object> map = new LinkedHashMap<>();
          map.put(SPAN, span);
          Arrays.stream(Indicator.values())
              .filter(one -> isOfRound(one) == measured instanceof SurveyFigures)
              .forEach(one -> map.put(one.key(), measured.rounded(one).orElse(null)));
          maps.add(map);
        });
    return maps;
  }

  private static boolean isOfRound(Indicator one) {
    return one.part() == Part.RETURNS || one.part() == Part.RATES;
  }
}
