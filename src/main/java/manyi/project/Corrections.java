package manyi.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import manyi.record.Column;
import manyi.record.Fields;
import manyi.record.ReadRow;

/**
 * Finds among what a new edition lacks and what it brings the pairs that are probably one complaint
 * corrected (D17): of room, complainant, date and content they agree in all but at most one of
 * those that both fill, and in two at least. Where there is a choice, none is a pair.
 */
final class Corrections {
  /** How many of the marks must agree. */
  private static final int AGREEING = 2;

  private final Identity identity;

  /**
   * A record that an edition lacks, and the row that it probably became.
   *
   * @param differing the first field in which they differ
   */
  record Pair(Line lacking, ReadRow row, Column<?> differing) {}

  Corrections(Identity identity) {
    this.identity = identity;
  }

  /**
   * The pairs, in the order of the rows.
   *
   * @param isPossible false for a record and a row that are out of the question
   */
  List<Pair> among(
      Collection<Line> lacking, List<ReadRow> fresh, BiPredicate<Line, ReadRow> isPossible) {
    Map<String, List<Line>> byMarks = new HashMap<>();
    for (Line line : lacking) {
      for (String key : keys(identity.marks(line.fields()))) {
        byMarks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(line);
      }
    }
    Map<ReadRow, Set<Line>> partners = new LinkedHashMap<>();
    Map<Line, Integer> chances = new HashMap<>();
    for (ReadRow row : fresh) {
      Set<Line> lines = new HashSet<>();
      for (String key : keys(identity.marks(row.fields()))) {
        lines.addAll(byMarks.getOrDefault(key, List.of()));
      }
      lines.removeIf(line -> !isAlike(line.fields(), row.fields()) || !isPossible.test(line, row));
      lines.forEach(line -> chances.merge(line, 1, Integer::sum));
      partners.put(row, lines);
    }
    List<Pair> pairs = new ArrayList<>();
    partners.forEach(
        (row, lines) -> {
          Line line = lines.size() == 1 ? lines.iterator().next() : null;
          if (line != null && chances.get(line) == 1) {
            pairs.add(new Pair(line, row, identity.differing(line.fields(), row.fields())));
          }
        });
    return pairs;
  }

  private boolean isAlike(Fields one, Fields other) {
    if (identity.isElsewhere(one, other)) {
      return false;
    }
    List<String> first = identity.marks(one);
    List<String> second = identity.marks(other);
    int agreeing = 0;
    int differing = 0;
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).isEmpty() && !second.get(i).isEmpty()) {
        boolean isEqual = first.get(i).equals(second.get(i));
        agreeing += isEqual ? 1 : 0;
        differing += isEqual ? 0 : 1;
      }
    }
    return agreeing >= AGREEING && differing <= 1;
  }

  /** A key for every two marks that are filled: what agrees in two of them shares a key. */
  private static List<String> keys(List<String> marks) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      for (int j = i + 1; j < marks.size(); j++) {
        if (!marks.get(i).isEmpty() && !marks.get(j).isEmpty()) {
          keys.add(i + "/" + j + "/" + marks.get(i) + "\n" + marks.get(j));
        }
      }
    }
    return keys;
  }
}
