package manyi.cli.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.NamedCount;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.policy.Indicator.Part;
import manyi.record.word.Meaning;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Unclassified;
import manyi.record.word.Validity;

/** The figures of a complaint period under the keys that scripts rely on. */
public final class ComplaintJson {
  private ComplaintJson() {}

  public static Map<String, Object> of(ComplaintFigures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("project", figures.project());
    json.put("period", figures.period().toString());
    json.put("asOf", figures.asOf().toString());
    FiguresJson.put(json, figures, Part.COMPLAINTS);
    json.put(
        "byValidity", figures.counted(c -> byMeaning(Validity.values(), c::received)).orElse(null));
    json.put(
        "bySeverity",
        figures.counted(c -> byMeaning(SeverityLevel.values(), c::receivedOf)).orElse(null));
    json.put("byCategory", counts(figures.counted(CountedComplaints::byCategory)));
    json.put("byChannel", counts(figures.counted(CountedComplaints::byChannel)));
    json.put("byDepartment", counts(figures.counted(CountedComplaints::byDepartment)));
    json.put("byDay", counts(figures.counted(CountedComplaints::byDay)));
    json.put("otherKinds", counts(figures.counted(CountedComplaints::otherKinds)));
    json.put("timeliness", FiguresJson.object(figures, Part.TIMELINESS));
    json.put("revisits", FiguresJson.object(figures, Part.REVISITS));
    json.put(
        "revisitSatisfaction",
        figures.revisitSatisfaction().map(ComplaintJson::satisfaction).orElse(null));
    FiguresJson.put(json, figures, Part.DAYS);
    json.put("escalated", labels(figures.counted(CountedComplaints::escalated)));
    json.put(
        "suspectedEscalations", labels(figures.counted(CountedComplaints::suspectedEscalations)));
    FiguresJson.put(json, figures, Part.SET_ASIDE);
    json.put(
        "pareto", figures.counted(CountedComplaints::pareto).map(SurveyJson::pareto).orElse(null));
    json.put("notes", SurveyJson.notes(figures.notes()));
    return json;
  }

  private static <M extends Meaning> Map<String, Object> byMeaning(
      M[] meanings, Function<Optional<M>, Long> count) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (M meaning : meanings) {
      json.put(meaning.code(), count.apply(Optional.of(meaning)));
    }
    json.put(Unclassified.CODE, count.apply(Optional.empty()));
    return json;
  }

  /** Named counts as a list of name and count; null for what cannot be computed. */
  static List<Map<String, Object>> counts(Optional<List<NamedCount>> counts) {
    return counts.map(list -> list.stream().map(ComplaintJson::count).toList()).orElse(null);
  }

  private static Map<String, Object> count(NamedCount count) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", count.name());
    json.put("count", count.count());
    return json;
  }

  /** Counts of answers with their rate. */
  static Map<String, Object> satisfaction(manyi.figures.Answers answers) {
    Map<String, Object> json = SurveyJson.answers(answers);
    json.put("rate", Json.rate(answers.rate()));
    return json;
  }

  private static List<String> labels(Optional<List<ComplaintFigures.Case>> cases) {
    return cases
        .map(list -> list.stream().map(c -> c.complaint().source().label()).toList())
        .orElse(null);
  }
}
