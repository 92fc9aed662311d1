package manyi.cli.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import manyi.figures.visit.CountedVisits;
import manyi.figures.visit.VisitFigures;
import manyi.policy.Indicator.Part;

/** The figures of a visit period under the keys that scripts rely on. */
public final class VisitJson {
  private VisitJson() {}

  public static Map<String, Object> of(VisitFigures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("project", figures.project());
    json.put("period", figures.period().toString());
    json.put("asOf", figures.asOf().toString());
    FiguresJson.put(json, figures, Part.QUOTA);
    json.put("met", figures.met().orElse(null));
    FiguresJson.put(json, figures, Part.VISITS);
    json.put("byMethod", ComplaintJson.counts(figures.counted(CountedVisits::byMethod)));
    json.put("byTopic", ComplaintJson.counts(figures.counted(CountedVisits::byTopic)));
    json.put("byOwnerClass", ComplaintJson.counts(figures.counted(CountedVisits::byOwnerClass)));
    FiguresJson.put(json, figures, Part.PHONE);
    json.put(
        "weeks",
        figures
            .counted(CountedVisits::weeks)
            .map(w -> w.stream().map(VisitJson::week).toList())
            .orElse(null));
    json.put(
        "satisfaction",
        figures.counted(CountedVisits::satisfaction).map(ComplaintJson::satisfaction).orElse(null));
    json.put("yearToDate", FiguresJson.object(figures, Part.YEAR_TO_DATE));
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
}
