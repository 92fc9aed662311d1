package manyi.project.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds among many records the only one that another may have been, without a look at each: records
 * that fill the same clues are kept by the texts of those that must agree. Of more than one, none
 * is told.
 */
final class Partners {
  /** Says that there is none. */
  static final int NONE = -1;

  /** Says that there is a choice. */
  static final int SEVERAL = -2;

  private final List<Clues> records;

  /** The records by which clues they fill; a log fills few sets of them. */
  private final Map<Integer, List<Integer>> byFilled = new TreeMap<>();

  private final Map<Compared, Map<List<String>, Integer>> indexes = new HashMap<>();

  /** Some clues of the records that fill these and others. */
  private record Compared(int filled, int clues) {}

  Partners(List<Clues> records) {
    this.records = List.copyOf(records);
    for (int i = 0; i < records.size(); i++) {
      byFilled.computeIfAbsent(records.get(i).filled(), f -> new ArrayList<>()).add(i);
    }
  }

  /** The index of the only record that another may have been, or {@link #NONE}, or SEVERAL. */
  int onlyOneOf(Clues other) {
    int filled = other.filled();
    int only = NONE;
    for (int theirs : byFilled.keySet()) {
      for (int clues : other.toAgree(filled & theirs)) {
        int found = index(theirs, clues).getOrDefault(other.texts(clues), NONE);
        if (found == SEVERAL || (found != NONE && only != NONE && found != only)) {
          return SEVERAL;
        }
        only = found == NONE ? only : found;
      }
    }
    return only;
  }

  private Map<List<String>, Integer> index(int filled, int clues) {
    return indexes.computeIfAbsent(
        new Compared(filled, clues),
        compared -> {
          Map<List<String>, Integer> index = new HashMap<>();
          for (int i : byFilled.get(filled)) {
            index.merge(records.get(i).texts(clues), i, (one, other) -> SEVERAL);
          }
          return index;
        });
  }
}
