package manyi.project.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.record.AnswerSheet;
import manyi.record.RecordKind;
import manyi.record.Round;
import manyi.record.RoundFacts;
import manyi.record.Source;
import manyi.record.SurveyRecords;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;

/** The questionnaire rounds that a project's imports add up to (D13). */
public final class SurveyRounds {
  /** The reason of a row for a household that did not answer (D10). */
  private static final String ABSENT = "absent";

  private SurveyRounds() {}

  /** True for returns and for counts of them. */
  public static boolean isSurvey(RecordKind<?> kind) {
    return kind == SurveyReturn.KIND || kind == TallyLine.KIND;
  }

  /** Every round of the imports that count. */
  public static NavigableMap<Round, SurveyRecords> of(
      List<ImportNote> active, Function<ImportNote, StoredRows> rows) {
    NavigableMap<Round, List<ImportNote>> byRound = new TreeMap<>();
    for (ImportNote note : active) {
      if (note.isSurvey()) {
        Round round = note.round().round().orElseThrow();
        byRound.computeIfAbsent(round, r -> new ArrayList<>()).add(note);
      }
    }
    NavigableMap<Round, SurveyRecords> rounds = new TreeMap<>();
    byRound.forEach((round, notes) -> rounds.put(round, round(round, notes, rows)));
    return rounds;
  }

  /** What the imports of a round state of it together. */
  public static RoundFacts facts(List<ImportNote> notes) {
    RoundFacts facts = RoundFacts.NONE;
    for (ImportNote note : notes) {
      facts = facts.orElse(note.round());
    }
    return facts;
  }

  /** Why imports cannot count side by side: mixed kinds, or two statements of one fact. */
  public static List<Problem> conflicts(List<ImportNote> active) {
    List<Problem> problems = new ArrayList<>();
    Map<Round, ImportNote> kinds = new HashMap<>();
    Map<String, ImportNote> statements = new HashMap<>();
    for (ImportNote note : active) {
      if (!note.isSurvey()) {
        continue;
      }
      Round round = note.round().round().orElseThrow();
      ImportNote first = kinds.putIfAbsent(round, note);
      if (first != null && !first.kind().equals(note.kind())) {
        problems.add(
            Problem.of(
                Code.ROUND_MIXED,
                Place.file(note.file()),
                round.toString(),
                first.id(),
                first.file()));
      }
      differing(problems, statements, note, "issued", n -> n.round().issued());
      differing(problems, statements, note, "issuedOn", n -> n.round().issuedOn());
      if (note.isOf(TallyLine.KIND)) {
        // Of returns the rows count: each file may state its own number.
        differing(problems, statements, note, "returned", n -> n.round().returned());
        differing(problems, statements, note, "valid", n -> n.round().valid());
      }
    }
    return problems;
  }

  private static void differing(
      List<Problem> problems,
      Map<String, ImportNote> statements,
      ImportNote note,
      String fact,
      Function<ImportNote, Optional<?>> of) {
    Optional<?> stated = of.apply(note);
    if (stated.isEmpty()) {
      return;
    }
    Round round = note.round().round().orElseThrow();
    ImportNote first = statements.putIfAbsent(round + fact, note);
    if (first != null && !Objects.equals(of.apply(first), stated)) {
      problems.add(
          Problem.of(
              Code.ROUND_FACT_DIFFERS,
              Place.file(note.file()),
              stated.get().toString(),
              round.toString(),
              of.apply(first).orElseThrow().toString(),
              first.id(),
              first.file()));
    }
  }

  /** What contradicts itself without keeping the import out (D12). */
  public static List<Problem> oddities(Place place, Round round, RoundFacts facts, long returned) {
    if (facts.issued().isEmpty()) {
      return List.of();
    }
    int issued = facts.issued().get();
    if (issued == 0) {
      return List.of(Problem.of(Code.ISSUED_IS_ZERO, place, "0", round.toString()));
    }
    return returned > issued
        ? List.of(
            Problem.of(
                Code.RETURNED_EXCEEDS_ISSUED,
                place,
                String.valueOf(returned),
                String.valueOf(issued),
                round.toString()))
        : List.of();
  }

  /**
   * The round that nothing states, where a date tells it. Questionnaires of June come back in July
   * (Q02, Q03), hence a date in January or July tells nothing.
   */
  public static Optional<Round> told(RoundFacts facts, List<LocalDate> submitted) {
    if (facts.issuedOn().isPresent()) {
      return facts.issuedOn().map(Round::of);
    }
    List<Round> rounds = submitted.stream().map(Round::of).distinct().toList();
    boolean isBorder = submitted.stream().anyMatch(day -> day.getMonthValue() % 6 == 1);
    return rounds.size() == 1 && !isBorder ? Optional.of(rounds.get(0)) : Optional.empty();
  }

  private static SurveyRecords round(
      Round round, List<ImportNote> notes, Function<ImportNote, StoredRows> rows) {
    List<SurveyRecords.Returns> returns = new ArrayList<>();
    List<SurveyRecords.Tally> tallies = new ArrayList<>();
    for (ImportNote note : notes) {
      StoredRows stored = rows.apply(note);
      if (note.isOf(SurveyReturn.KIND)) {
        returns.add(new SurveyRecords.Returns(note.items(), sheets(note, stored), absent(stored)));
      } else {
        tallies.add(new SurveyRecords.Tally(lines(note, stored)));
      }
    }
    return new SurveyRecords(round, facts(notes), returns, tallies);
  }

  private static List<AnswerSheet> sheets(ImportNote note, StoredRows stored) {
    return stored.kept().stream()
        .map(
            row ->
                new AnswerSheet(
                    new SurveyReturn(source(note, row.sheet(), row.row()), row.fields()),
                    row.answers()))
        .toList();
  }

  private static List<TallyLine> lines(ImportNote note, StoredRows stored) {
    return stored.kept().stream()
        .map(row -> new TallyLine(source(note, row.sheet(), row.row()), row.fields()))
        .toList();
  }

  private static int absent(StoredRows stored) {
    return (int) stored.leftOut().stream().filter(row -> row.reason().equals(ABSENT)).count();
  }

  private static Source source(ImportNote note, String sheet, int row) {
    return Source.of(note.id(), note.file(), sheet, row);
  }
}
