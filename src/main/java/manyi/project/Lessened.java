package manyi.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.language.Term;
import manyi.project.imports.ImportNote;
import manyi.project.match.Line;
import manyi.record.ReadRow;
import manyi.record.Round;
import manyi.record.TallyLine;
import manyi.record.word.Outcome;

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
   * Of questionnaires: an import takes the returns away of those that it replaces, be they of its
   * own round or of another.
   *
   * @param before the imports that count without it
   * @param after those that count with it, itself among them
   */
  static Optional<Problem> rounds(Draft draft, List<ImportNote> before, List<ImportNote> after) {
    SortedMap<String, Integer> sizesBefore = new TreeMap<>();
    SortedMap<String, Integer> sizesAfter = new TreeMap<>();
    Map<Round, List<ImportNote>> notesBefore = byRound(before);
    Map<Round, List<ImportNote>> notesAfter = byRound(after);
    notesBefore.forEach(
        (round, notes) -> {
          List<ImportNote> then = notesAfter.getOrDefault(round, List.of());
          boolean isStated = Stream.concat(notes.stream(), then.stream()).allMatch(Lessened::says);
          sizesBefore.put(round.toString(), size(notes, isStated));
          sizesAfter.put(round.toString(), size(then, isStated));
        });
    return problem(draft, sizesBefore, sizesAfter);
  }

  private static Map<Round, List<ImportNote>> byRound(List<ImportNote> notes) {
    return notes.stream()
        .filter(note -> note.isSurvey() && note.round().round().isPresent())
        .collect(Collectors.groupingBy(note -> note.round().round().orElseThrow()));
  }

  private static boolean says(ImportNote note) {
    return !note.isOf(TallyLine.KIND) || note.round().returned().isPresent();
  }

  /**
   * How many returns a round has. All tallies of a round are of the same returns; where not every
   * one says how many, their lines are compared instead.
   */
  private static int size(List<ImportNote> notes, boolean isStated) {
    int size = 0;
    int tallied = 0;
    for (ImportNote note : notes) {
      if (isStated && note.isOf(TallyLine.KIND)) {
        tallied = Math.max(tallied, note.round().returned().orElseThrow());
      } else {
        size += (int) note.count(Outcome.KEPT);
      }
    }
    return size + tallied;
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
