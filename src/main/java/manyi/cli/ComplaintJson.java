package manyi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.ComplaintFigures;
import manyi.figures.NamedCount;
import manyi.policy.Indicator;
import manyi.record.Meaning;
import manyi.record.SeverityLevel;
import manyi.record.Validity;

/** The figures of a complaint period under the keys that scripts rely on. */
final class ComplaintJson {
  private ComplaintJson() {}

  static Map<String, Object> of(ComplaintFigures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("project", figures.project());
    json.put("period", figures.period().toString());
    json.put("asOf", figures.asOf().toString());
    json.put("carriedOver", figures.count(Indicator.CARRIED_OVER).orElse(null));
    json.put("received", figures.count(Indicator.RECEIVED).orElse(null));
    json.put("toFollow", figures.count(Indicator.TO_FOLLOW).orElse(null));
    json.put("completed", figures.count(Indicator.COMPLETED).orElse(null));
    json.put("open", figures.count(Indicator.OPEN).orElse(null));
    json.put("completionRate", Json.rate(figures.number(Indicator.COMPLETION_RATE)));
    json.put("byValidity", byMeaning(figures.table(), Validity.values(), figures::received));
    json.put("bySeverity", byMeaning(figures.table(), SeverityLevel.values(), figures::receivedOf));
    json.put("byCategory", counts(figures.byCategory()));
    json.put("byChannel", counts(figures.byChannel()));
    json.put("byDepartment", counts(figures.byDepartment()));
    json.put("byDay", counts(figures.byDay()));
    json.put("otherKinds", counts(figures.otherKinds()));
    json.put("timeliness", figures.timeliness().map(ComplaintJson::timeliness).orElse(null));
    json.put("revisits", figures.revisits().map(ComplaintJson::revisits).orElse(null));
    json.put(
        "revisitSatisfaction",
        figures.revisitSatisfaction().map(ComplaintJson::satisfaction).orElse(null));
    json.put("meanDaysToComplete", Json.points(figures.number(Indicator.MEAN_DAYS_TO_COMPLETE)));
    json.put("escalated", labels(figures.escalated()));
    json.put("suspectedEscalations", labels(figures.suspectedEscalations()));
    json.put("collapsedRepeats", figures.count(Indicator.COLLAPSED_REPEATS).orElse(null));
    json.put("cancelled", figures.count(Indicator.CANCELLED).orElse(null));
    json.put("pareto", figures.pareto().map(SurveyJson::pareto).orElse(null));
    json.put("notes", SurveyJson.notes(figures.notes()));
    return json;
  }

  private static <M extends Meaning> Map<String, Object> byMeaning(
      Optional<?> table, M[] meanings, Function<Optional<M>, Optional<Long>> count) {
    if (table.isEmpty()) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    for (M meaning : meanings) {
      json.put(meaning.code(), count.apply(Optional.of(meaning)).orElse(null));
    }
    json.put(NamedCount.UNCLASSIFIED, count.apply(Optional.empty()).orElse(null));
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

  private static Map<String, Object> timeliness(ComplaintFigures.Timeliness timeliness) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("judged", timeliness.judged());
    json.put("onTime", timeliness.onTime());
    json.put("late", timeliness.late());
    json.put("approved", timeliness.approved());
    json.put("undetermined", timeliness.undetermined());
    json.put("rate", Json.rate(timeliness.rate()));
    return json;
  }

  private static Map<String, Object> revisits(ComplaintFigures.Revisits revisits) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("required", revisits.required());
    json.put("done", revisits.done().orElse(null));
    json.put("inTime", revisits.inTime().orElse(null));
    json.put("exempt", revisits.exempt());
    json.put("undetermined", revisits.undetermined().orElse(null));
    json.put("rate", Json.rate(revisits.rate()));
    json.put("inTimeRate", Json.rate(revisits.inTimeRate()));
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
