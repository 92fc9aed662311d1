package manyi.workbook.write;

import java.util.ArrayList;
import java.util.List;
import manyi.grid.Area;
import manyi.grid.BookPlan;
import manyi.grid.ChoicePlan;
import manyi.grid.SheetPlan;
import manyi.workbook.HiddenSheets;
import manyi.workbook.SafeText;

/** The lists to choose from that are too long to stand in the rule of their cells. */
final class HiddenLists {
  /** The most characters of a list that stands in the rule itself. */
  static final int LONGEST_INLINE = 255;

  private final List<List<String>> lists = new ArrayList<>();

  HiddenLists(BookPlan plan) {
    for (SheetPlan sheet : plan.sheets()) {
      for (ChoicePlan choice : sheet.choices()) {
        if (!standsInline(choice.options()) && !lists.contains(choice.options())) {
          lists.add(choice.options());
        }
      }
    }
  }

  boolean isEmpty() {
    return lists.isEmpty();
  }

  /** What the rule of cells names their options by: the options themselves, or where they stand. */
  String formula(List<String> options) {
    if (standsInline(options)) {
      return SafeText.of("\"" + String.join(",", options) + "\"");
    }
    int column = lists.indexOf(options) + 1;
    return Area.of(1, column, options.size(), column).on(HiddenSheets.LISTS);
  }

  /** The rows of the hidden sheet, a list down each column. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      int row = i;
      rows.add(lists.stream().map(list -> row < list.size() ? list.get(row) : "").toList());
    }
    return rows;
  }

  private static boolean standsInline(List<String> options) {
    return String.join(",", options).length() <= LONGEST_INLINE
        && options.stream().allMatch(HiddenLists::standsInline);
  }

  private static boolean standsInline(String option) {
    return option.equals(option.strip()) && option.chars().noneMatch(c -> c == ',' || c == '"');
  }
}
