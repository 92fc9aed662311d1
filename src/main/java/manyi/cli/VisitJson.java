package manyi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import manyi.figures.VisitFigures;

/** The figures of a visit period under the keys that scripts rely on. */
final class VisitJson {
  private VisitJson() {}

  static Map<String, Object> of(VisitFigures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("project", figures.project());
    json.put("period", figures.period().toString());
    json.put("asOf", figures.asOf().toString());
    json.put("households", figures.households().orElse(null));
    json.put("occupied", figures.occupied().orElse(null));
    json.put("quotaPercent", figures.quotaPercent().orElse(null));
    json.put("required", figures.required().orElse(null));
    json.put("visited", figures.visited().orElse(null));
    json.put("met", figures.met().orElse(null));
    json.put("visits", figures.visits().orElse(null));
    json.put("revisitsExcluded", figures.revisitsExcluded().orElse(null));
    json.put("byMethod", ComplaintJson.counts(figures.byMethod()));
    json.put("byTopic", ComplaintJson.counts(figures.byTopic()));
    json.put("byOwnerClass", ComplaintJson.counts(figures.byOwnerClass()));
    json.put("phoneShare", Json.rate(figures.phoneShare()));
    json.put(
        "weeks", figures.weeks().map(w -> w.stream().map(VisitJson::week).toList()).orElse(null));
    json.put("satisfaction", figures.satisfaction().map(ComplaintJson::satisfaction).orElse(null));
    json.put("yearToDate", figures.yearToDate().map(VisitJson::yearToDate).orElse(null));
    json.put("notes", SurveyJson.notes(figures.notes()));
    return json;
  }

  private static Map<String, Object> week(VisitFigures.Week week) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("week", week.week());
    json.put("director", week.director().orElse(null));
    json.put("supervisor", week.supervisor().orElse(null));
    return json;
  }

  private static Map<String, Object> yearToDate(VisitFigures.YearToDate year) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("visited", year.visited());
    json.put("occupied", year.occupied().orElse(null));
    json.put("coverage", Json.rate(year.coverage()));
    return json;
  }
}
