package manyi.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.language.Term;
import manyi.record.Outcome;
import manyi.record.ReadRow;
import manyi.record.Round;

/**
 * The months, of a questionnaire the rounds, that hold fewer records once an import is in, because
 * it takes the place of another or moves records to other dates. A figure of them that was signed
 * is another one then.
 */
final class Lessened {
  /** As many months as a message names. */
  private static final int NAMED = 12;

  private Lessened() {}

  /**
   * Of a log.
   *
   * @param gone the records that are in no import that stays in force
   */
  static Optional<Problem> months(Comparison comparison, Set<Line> gone) {
    SortedMap<String, Integer> before = new TreeMap<>();
    SortedMap<String, Integer> after = new TreeMap<>();
    for (Line line : comparison.ledger().lines()) {
      comparison.month(line).ifPresent(month -> before.merge(month.toString(), 1, Integer::sum));
      if (!gone.contains(line)) {
        comparison
            .monthAfter(line)
            .ifPresent(month -> after.merge(month.toString(), 1, Integer::sum));
      }
    }
    for (ReadRow row : comparison.fresh()) {
      comparison.month(row).ifPresent(month -> after.merge(month.toString(), 1, Integer::sum));
    }
    return problem(comparison.draft(), before, after);
  }

  /**
   * Of questionnaires: an import that replaces one of another round takes that one's returns away.
   *
   * @param withdrawn the imports that go
   * @param round that of the import
   */
  static Optional<Problem> rounds(
      Draft draft, History history, Collection<String> withdrawn, Round round) {
    SortedMap<String, Integer> before = new TreeMap<>();
    SortedMap<String, Integer> after = new TreeMap<>();
    for (ImportNote note : history.active()) {
      Optional<Round> of = note.isSurvey() ? note.round().round() : Optional.empty();
      if (of.isPresent() && !of.get().equals(round)) {
        String name = of.get().toString();
        int count = (int) note.count(Outcome.KEPT);
        before.merge(name, count, Integer::sum);
        after.merge(name, withdrawn.contains(note.id()) ? 0 : count, Integer::sum);
      }
    }
    return problem(draft, before, after);
  }

  private static Optional<Problem> problem(
      Draft draft, Map<String, Integer> before, Map<String, Integer> after) {
    List<String> lessened =
        before.entrySet().stream()
            .filter(entry -> after.getOrDefault(entry.getKey(), 0) < entry.getValue())
            .map(
                entry ->
                    entry.getKey()
                        + " "
                        + entry.getValue()
                        + "→"
                        + after.getOrDefault(entry.getKey(), 0))
            .toList();
    if (lessened.isEmpty()) {
      return Optional.empty();
    }
    String named = lessened.stream().limit(NAMED).collect(Collectors.joining(Term.COMMA));
    return Optional.of(
        Problem.of(
            Code.MONTHS_LESSENED,
            Place.file(draft.batch().file()),
            named + (lessened.size() > NAMED ? " …" : "")));
  }
}
