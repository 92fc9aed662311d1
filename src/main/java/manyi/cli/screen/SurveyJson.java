package manyi.cli.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.figures.Answers;
import manyi.figures.ParetoFigures;
import manyi.figures.survey.SurveyFigures;
import manyi.policy.Indicator.Part;

/** The figures of a questionnaire round under the keys that scripts rely on. */
public final class SurveyJson {
  private SurveyJson() {}

  public static Map<String, Object> of(SurveyFigures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("project", figures.project());
    json.put("round", figures.round().toString());
    FiguresJson.put(json, figures, Part.RETURNS);
    json.putAll(answers(figures.answers()));
    FiguresJson.put(json, figures, Part.RATES);
    json.put("penaltyReadings", figures.readings().map(SurveyJson::readings).orElse(null));
    json.put("emptyRows", figures.emptyRows());
    json.put("items", figures.items().stream().map(SurveyJson::item).toList());
    json.put("overallItems", figures.overallItems().stream().map(SurveyJson::item).toList());
    json.put("pareto", pareto(figures.pareto()));
    json.put("notes", notes(figures.notes()));
    return json;
  }

  /** Counts of answers under the five keys of every satisfaction object. */
  static Map<String, Object> answers(Answers answers) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("satisfied", answers.satisfied());
    json.put("basicallySatisfied", answers.basicallySatisfied());
    json.put("fair", answers.fair());
    json.put("dissatisfied", answers.dissatisfied());
    json.put("abstained", answers.abstained());
    return json;
  }

  private static Map<String, Object> readings(SurveyFigures.Readings readings) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("linear", reading(readings.linear()));
    json.put("pointsBegun", reading(readings.pointsBegun()));
    json.put("pointsCompleted", reading(readings.pointsCompleted()));
    return json;
  }

  private static Map<String, Object> reading(SurveyFigures.Penalty penalty) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("penaltyPoints", Json.points(Optional.of(penalty.penaltyPoints())));
    json.put("adjustedRate", Json.rate(penalty.adjustedRate()));
    return json;
  }

  private static Map<String, Object> item(SurveyFigures.Item item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("item", item.item());
    json.putAll(answers(item.answers()));
    json.put("rate", Json.rate(item.rate()));
    json.put("adjustedRate", Json.rate(item.adjustedRate()));
    json.put("strictRate", Json.rate(item.strictRate()));
    return json;
  }

  /** A Pareto table with its other readings. */
  static Map<String, Object> pareto(ParetoFigures pareto) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("total", pareto.total());
    json.put("threshold", Json.rate(Optional.of(pareto.threshold())));
    json.put("items", pareto.items().stream().map(SurveyJson::line).toList());
    Map<String, Object> readings = new LinkedHashMap<>();
    readings.put("reaching", pareto.readings().reaching());
    readings.put("tiesIn", pareto.readings().tiesIn());
    readings.put("tiesOut", pareto.readings().tiesOut());
    json.put("readings", readings);
    return json;
  }

  private static Map<String, Object> line(ParetoFigures.Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("item", line.item());
    json.put("count", line.count());
    json.put("share", Json.rate(Optional.of(line.share())));
    json.put("cumulative", Json.rate(Optional.of(line.cumulative())));
    json.put("main", line.main());
    return json;
  }

  static List<String> notes(List<Note> notes) {
    return notes.stream().map(Note::toString).toList();
  }
}
