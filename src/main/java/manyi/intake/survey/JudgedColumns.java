package manyi.intake.survey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of a table that may be items, which together tell more than each by itself. */
final class JudgedColumns {
  private final Map<Integer, JudgedColumn> columns = new LinkedHashMap<>();

  void add(JudgedColumn column) {
    columns.put(column.head().column(), column);
  }

  /** From the left to the right. */
  Collection<JudgedColumn> all() {
    return columns.values();
  }

  Optional<JudgedColumn> at(int column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** Lets each column know the others. */
  void settle() {
    settleOpenQuestions();
    settleAmongItems();
  }

  /**
   * A question for opinions is an item only where its answers are as many as those of the items:
   * three who wrote 满意 under 意见 answered no item.
   */
  private void settleOpenQuestions() {
    int most =
        columns.values().stream()
            .filter(column -> !column.isOpen() && column.isItem())
            .mapToInt(JudgedColumn::answered)
            .max()
            .orElse(2);
    columns.replaceAll(
        (at, column) ->
            column.isOpen() && column.answered() * 2 < most
                ? column.as(ItemFinding.OTHER)
                : column);
  }

  /** Bare codes between two items answer a question too, whatever its header says. */
  private void settleAmongItems() {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Map.Entry<Integer, JudgedColumn> column : columns.entrySet()) {
      if (column.getValue().isItem()) {
        first = Math.min(first, column.getKey());
        last = Math.max(last, column.getKey());
      }
    }
    for (Map.Entry<Integer, JudgedColumn> column : columns.entrySet()) {
      if (column.getKey() > first && column.getKey() < last) {
        column.setValue(column.getValue().as(column.getValue().asAsked()));
      }
    }
  }
}
