package manyi.intake.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.grid.Value;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.RowClass;
import manyi.intake.sheet.RowClasses;
import manyi.intake.sheet.SheetFrame;

/** The rows under the head of a table of returns, each with what it is, from the top down. */
final class SurveyRows {
  private static final int SAMPLED = 400;

  private final Map<Integer, RowClass> classes = new LinkedHashMap<>();
  private final RowClasses rowClasses;

  /**
   * Classifies the rows of a table.
   *
   * @param rows from the top down, all or a sample
   * @param match which columns serve the fields of a return
   * @param lists those of tallies too: a row that is labelled 不满意 or 满意率 sums up
   */
  SurveyRows(
      SheetFrame frame, List<Integer> rows, HeaderMatch match, SurveyLists lists, boolean isForm) {
    rowClasses = new RowClasses(frame, column -> false, row -> isHalfFull(frame, row), isForm);
    int labels =
        match.fields().values().stream()
            .flatMap(served -> served.all().stream())
            .mapToInt(HeaderCell::column)
            .min()
            .orElse(0);
    for (int row : rows) {
      RowClass is = rowClasses.of(row);
      boolean sumsUp = is == RowClass.DATA && labels > 0 && isSum(frame, row, labels, lists);
      classes.put(row, sumsUp ? RowClass.TOTAL : is);
    }
  }

  Map<Integer, RowClass> classes() {
    return classes;
  }

  /** What to say of a row that is marked as an example. */
  RowClasses rowClasses() {
    return rowClasses;
  }

  List<Integer> data() {
    List<Integer> data = new ArrayList<>();
    classes.forEach(
        (row, is) -> {
          if (is == RowClass.DATA) {
            data.add(row);
          }
        });
    return data;
  }

  /** Rows spread over a table, enough to tell what its columns are. */
  static List<Integer> sample(SheetFrame frame) {
    int[] body = frame.body().toArray();
    int step = Math.max(1, body.length / SAMPLED);
    List<Integer> sample = new ArrayList<>();
    for (int i = 0; i < body.length; i += step) {
      sample.add(body[i]);
    }
    return sample;
  }

  private static boolean isSum(SheetFrame frame, int row, int label, SurveyLists lists) {
    for (int column = 1; column < label; column++) {
      if (!frame.grid().at(row, column).isBlank()) {
        return false;
      }
    }
    Value value = frame.grid().at(row, label);
    if (!(value instanceof Value.Text text)) {
      return false;
    }
    String key = HeaderSpelling.of(text.text()).key();
    boolean isLevel = TallyLayout.level(lists.aliases(), key).isPresent();
    return isLevel
        || (key.endsWith("率") && lists.columns().is(SurveyColumns.Role.RATE, key))
        || key.equals("满意度");
  }

  private static boolean isHalfFull(SheetFrame frame, int row) {
    long filled =
        frame.headers().stream().filter(head -> !frame.at(row, head.column()).isBlank()).count();
    return filled * 2 >= frame.headers().size();
  }
}
