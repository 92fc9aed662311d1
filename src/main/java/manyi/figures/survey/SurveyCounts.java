package manyi.figures.survey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.language.Spelling;
import manyi.policy.Policy;

/**
 * What was answered in a round, added up over its files.
 *
 * @param returned 回收数; empty for a tally without one
 * @param valid 有效数 (D10); for a tally as stated, empty where it is not
 * @param emptyRows rows that were no return (D10)
 */
record SurveyCounts(
    Optional<Integer> returned,
    Optional<Integer> valid,
    int emptyRows,
    Collection<ItemCount> items,
    List<Note> notes) {

  /**
   * The items of a round. Two are one where their full question texts are spelt alike; they keep
   * the order in which the files first name them (D13).
   */
  static final class Items {
    private final Map<String, ItemCount> counts = new LinkedHashMap<>();
    private final Policy policy;

    Items(Policy policy) {
      this.policy = policy;
    }

    /** The count of an item, begun where it is new. */
    ItemCount of(String text) {
      return counts.computeIfAbsent(Spelling.plain(text), key -> new ItemCount(text, policy));
    }

    Collection<ItemCount> all() {
      return counts.values();
    }
  }
}
