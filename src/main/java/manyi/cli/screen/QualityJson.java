package manyi.cli.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.figures.survey.Doubt;
import manyi.figures.survey.DoubtfulReturn;
import manyi.figures.survey.ResponseQuality;

/** What is doubtful about the returns of a round, reason by reason; none where nothing is. */
public final class QualityJson {
  /** The reason that belongs to the round, not to a return. */
  private static final String BEYOND = "exceedsHouseholds";

  private QualityJson() {}

  /** An entry for each reason that there is, with its returns. */
  public static List<Map<String, Object>> of(ResponseQuality quality) {
    List<Map<String, Object>> reasons = new ArrayList<>();
    for (Doubt doubt : Doubt.values()) {
      List<DoubtfulReturn> found = quality.of(doubt);
      if (!found.isEmpty()) {
        List<Map<String, Object>> records = found.stream().map(one -> json(one, doubt)).toList();
        reasons.add(reason(doubt.code(), found.size(), records));
      }
    }
    if (quality.beyondHouseholds() > 0) {
      reasons.add(reason(BEYOND, quality.beyondHouseholds(), List.of()));
    }
    return reasons;
  }

  private static Map<String, Object> reason(
      String reason, int count, List<Map<String, Object>> records) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reason", reason);
    json.put("count", count);
    json.put("records", records);
    return json;
  }

  private static Map<String, Object> json(DoubtfulReturn one, Doubt doubt) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", one.source().label());
    json.put("file", one.source().file());
    json.put("sheet", one.source().sheet());
    json.put("row", one.source().row());
    json.put("detail", one.reason(doubt).orElseThrow().toString());
    return json;
  }
}
