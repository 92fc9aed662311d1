package manyi.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import manyi.diagnostic.Problem;
import manyi.project.imports.History;
import manyi.project.imports.ImportNote;
import manyi.project.match.Corrections;
import manyi.project.match.Ledger;
import manyi.project.match.Line;
import manyi.project.match.Matching;
import manyi.project.match.SharedRows;
import manyi.record.Column;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.ReturnVisit;
import manyi.record.RoundFacts;
import manyi.record.Source;

/**
 * Decides an import of records that have an identity: what is new, what changes, what a new edition
 * lacks, and what in it is probably a record of before, corrected (D17).
 */
final class RecordDecider {
  private final Draft draft;
  private final History history;
  private final Function<List<ImportNote>, Ledger> ledgers;
  private final int closingDay;
  private final RecordWording wording;

  /** Where each row stands, by the row itself: rows that read alike are not one. */
  private final IdentityHashMap<ReadRow, Source> sources = new IdentityHashMap<>();

  /**
   * A decider.
   *
   * @param ledgers makes the ledger of some imports
   */
  RecordDecider(
      Draft draft,
      History history,
      Function<List<ImportNote>, Ledger> ledgers,
      int closingDay,
      String project) {
    this.draft = draft;
    this.history = history;
    this.ledgers = ledgers;
    this.closingDay = closingDay;
    this.wording = new RecordWording(draft, project);
    List<ReadRow> rows = draft.kept();
    int[] ordinals = SharedRows.ordinals(rows);
    for (int i = 0; i < ordinals.length; i++) {
      ReadRow row = rows.get(i);
      sources.put(
          row,
          Source.of(history.nextId(), draft.batch().file(), row.sheet(), row.row(), ordinals[i]));
    }
  }

  /**
   * Decides.
   *
   * @param replaced the imports in force that this one is to stand for
   */
  Decision decide(Set<String> replaced) {
    boolean isSettling = draft.options().add() || !replaced.isEmpty();
    List<String> again = isSettling ? draft.alreadyIn(history) : List.of();
    Set<String> withdraws = new TreeSet<>(history.withReplaced(again));
    List<ImportNote> before = history.activeWithout(withdraws);
    withdraws.addAll(history.withReplaced(replaced));

    Comparison comparison = new Comparison(draft, ledgers.apply(before), closingDay);
    List<Edition> editions = new Editions(comparison).among(before, replaced);
    Set<Line> lacking = lacking(comparison, editions);
    List<Corrections.Pair> pairs = pairs(comparison, editions, lacking);
    Optional<Problem> whyNot =
        new Replacement(
                comparison,
                pairs.stream().map(Corrections.Pair::lacking).collect(Collectors.toSet()))
            .whyNot(history.notes(replaced));
    if (whyNot.isPresent()) {
      return Decision.refused(List.of(whyNot.get()));
    }

    List<Problem> problems = new ArrayList<>();
    Ledger ledger = comparison.ledger();
    Set<Source> goes = new LinkedHashSet<>();
    Set<Line> gone = new HashSet<>();
    Set<Source> stays = new LinkedHashSet<>();
    Map<Line, List<String>> staying = new HashMap<>();
    for (Line line : ledger.lines()) {
      if (lacking.contains(line)) {
        List<String> bringing = new ArrayList<>(ledger.bringing(line));
        bringing.removeAll(replaced);
        if (bringing.isEmpty()) {
          goes.add(ledger.source(line));
          gone.add(line);
        } else {
          staying.put(line, bringing);
          stays.add(ledger.source(line));
        }
      }
    }
    List<Decision.Correction> corrections = new ArrayList<>();
    for (Corrections.Pair pair : pairs) {
      goes.remove(ledger.source(pair.lacking()));
      if (staying.containsKey(pair.lacking()) && !draft.options().add()) {
        stays.remove(ledger.source(pair.lacking()));
        Decision.Correction correction =
            new Decision.Correction(
                ledger.source(pair.lacking()),
                toReplace(editions, staying.get(pair.lacking())),
                sources.get(pair.row()));
        corrections.add(correction);
        problems.add(wording.corrected(correction, pair.differing()));
      }
    }
    if (!goes.isEmpty()) {
      problems.add(wording.takenOut(List.copyOf(goes), replaced));
    }
    Lessened.months(comparison, gone).ifPresent(problems::add);
    if (!stays.isEmpty()) {
      problems.add(wording.notRepeated(List.copyOf(stays), editions));
    }
    return decided(comparison, problems, List.copyOf(stays), corrections, editions, withdraws);
  }

  private Decision decided(
      Comparison comparison,
      List<Problem> noticed,
      List<Source> stays,
      List<Decision.Correction> corrections,
      List<Edition> editions,
      Set<String> withdraws) {
    List<ReadRow> rows = draft.kept();
    Ledger ledger = comparison.ledger();
    Matching matching = comparison.matching();
    List<Source> added = new ArrayList<>();
    List<Decision.Change> updated = new ArrayList<>();
    int equal = 0;
    for (int i = 0; i < rows.size(); i++) {
      ReadRow row = rows.get(i);
      Line line = matching.lines().get(i);
      if (line == null) {
        added.add(sources.get(row));
        continue;
      }
      List<Decision.FieldChange> changes =
          changes(line.fields(), ledger.after(line, row, draft.covers()));
      if (changes.isEmpty()) {
        equal++;
      } else {
        updated.add(new Decision.Change(ledger.source(line), row.sheet(), row.row(), changes));
      }
    }
    List<Problem> problems = new ArrayList<>();
    if (draft.batch().kind() != ReturnVisit.KIND) {
      // The number of a return visit is its complaint's, which may be called again.
      matching.reused().entrySet().stream()
          .filter(e -> !withdraws.containsAll(ledger.bringing(e.getValue())))
          .map(e -> wording.reused(rows.get(e.getKey()), ledger.source(e.getValue())))
          .forEach(problems::add);
    }
    problems.addAll(
        new Reopened(draft, ledger, withdraws, closingDay)
            .problems(rows, matching.lines(), wording));
    problems.addAll(noticed);
    return new Decision(
        Decision.Outcome.ADDED,
        Optional.empty(),
        problems,
        added,
        updated,
        equal,
        stays,
        corrections,
        editions.stream().map(edition -> edition.note().id()).toList(),
        List.copyOf(withdraws),
        RoundFacts.NONE);
  }

  /** The records that the import should repeat as a new edition, and does not. */
  private static Set<Line> lacking(Comparison comparison, List<Edition> editions) {
    Set<Line> lacking = new LinkedHashSet<>();
    for (Edition edition : editions) {
      for (Line line : comparison.ledger().linesOf(edition.note().id())) {
        if (!comparison.isRepeated(line) && edition.isAbout(comparison.month(line))) {
          lacking.add(line);
        }
      }
    }
    return lacking;
  }

  /**
   * What is probably corrected. A log also repeats what an earlier month left open: that is not
   * missed where it is gone, but it may be corrected where it still stands.
   */
  private static List<Corrections.Pair> pairs(
      Comparison comparison, List<Edition> editions, Set<Line> lacking) {
    Set<Line> all = new LinkedHashSet<>(lacking);
    for (Edition edition : editions) {
      comparison.ledger().linesOf(edition.note().id()).stream()
          .filter(line -> !comparison.isRepeated(line))
          .forEach(all::add);
    }
    return new Corrections(comparison.ledger().identity())
        .among(
            all,
            comparison.fresh(),
            line -> lacking.contains(line) ? "" : text(comparison.month(line)),
            row -> text(comparison.month(row)));
  }

  /** A record without a month goes with others without. */
  private static String text(Optional<YearMonth> month) {
    return month.map(YearMonth::toString).orElse("-");
  }

  /** Of the imports that bring a record, those that can be replaced by this one. */
  private static List<String> toReplace(List<Edition> editions, List<String> bringing) {
    Set<String> ids =
        editions.stream().map(edition -> edition.note().id()).collect(Collectors.toSet());
    List<String> own = bringing.stream().filter(ids::contains).toList();
    return own.isEmpty() ? bringing : own;
  }

  private List<Decision.FieldChange> changes(Fields before, Fields after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<Decision.FieldChange> changes = new ArrayList<>();
    for (Column<?> column : draft.batch().kind().columns()) {
      String was = before.kept(column);
      String is = after.kept(column);
      if (!was.equals(is)) {
        changes.add(new Decision.FieldChange(column, was, is));
      }
    }
    return changes;
  }
}
