package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import manyi.grid.Grid;
import manyi.grid.Value;

/**
 * Tells data from what else stands under a head. Rows are asked about from the top down, since a
 * note may run on over the rows after it.
 */
public final class RowClasses {
  /** What is printed on every page: 第1页，共2页. */
  private static final Pattern PAGE =
      Pattern.compile("第?[0-9]++(?:页(?:[,，、/]|共)*+|(?:[,，、/]|共)++)[0-9]++页|第?[0-9]{2,}+页|第[0-9]页");

  private static final Pattern FORM_LINE = RowWord.pattern("<form-label>(?:名称)?[:：].*");
  private static final Pattern NOTE =
      RowWord.pattern("<note-label>[0-9]{0,2}[:：].*" + "|(?:填写|填表|填报|格式)(?:要求|说明|规范|提示)");
  private static final Pattern NOTE_ALONE = Pattern.compile("注|备注|说明|附|附件|温馨提示|以[上下].*");
  private static final int NOTE_WIDTH = 3;

  private final SheetFrame frame;
  private final Grid grid;
  private final IntPredicate isRequiredColumn;
  private final IntPredicate isComplete;
  private final Set<String> headTexts = new HashSet<>();
  private final Set<String> frontTexts = new HashSet<>();
  private final ExampleRows examples;
  private final TailNotes tail;
  private final SignOffs signOffs;
  private Optional<SumRows> sums = Optional.empty();
  private int noteColumn;

  /** A classifier for one table of a file that is no form of ours. */
  public RowClasses(SheetFrame frame, IntPredicate isRequiredColumn, IntPredicate isComplete) {
    this(frame, isRequiredColumn, isComplete, false);
  }

  /**
   * A classifier for one table.
   *
   * @param isRequiredColumn true for a column (A is 1) that serves a required field
   * @param isComplete true for a row in which every required field is filled
   * @param isForm true for a form that we gave out
   */
  public RowClasses(
      SheetFrame frame, IntPredicate isRequiredColumn, IntPredicate isComplete, boolean isForm) {
    this.frame = frame;
    this.grid = frame.grid();
    this.isRequiredColumn = isRequiredColumn;
    this.isComplete = isComplete;
    addTexts(frame.headerTop(), headTexts);
    addTexts(frame.headerRow(), headTexts);
    frame.frontRows().forEach(row -> addTexts(row, frontTexts));
    this.examples = new ExampleRows(frame, isRequiredColumn, isComplete, isForm);
    this.tail = new TailNotes(frame, isComplete);
    this.signOffs = new SignOffs(grid, isRequiredColumn, isComplete);
  }

  /** The same, telling sums of other rows by their numbers too: for tables of figures. */
  public RowClasses withSums() {
    return withSums(row -> false);
  }

  /**
   * The same where some rows are records whatever their numbers come to: a flat may be as large as
   * the two below it together.
   *
   * @param isRecord true for a row that names what a record of the table is about
   */
  public RowClasses withSums(IntPredicate isRecord) {
    SumRows found = new SumRows(frame, row -> of(row) != RowClass.DATA, isRecord);
    noteColumn = 0;
    sums = Optional.of(found);
    return this;
  }

  /** A row that says 示例 without being an example of our forms; empty for any other. */
  public Optional<MarkedRow> marked(int row) {
    return examples.marked(row);
  }

  private void addTexts(int row, Set<String> texts) {
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      if (!grid.at(row, column).isBlank()) {
        texts.add(grid.at(row, column).shown());
      }
    }
  }

  /** True for 合计 and its like, which name no project, person or room. */
  public static boolean isTotal(String text) {
    return TotalLabel.isTotal(text);
  }

  /** True for a text with which a total, a note or a sign-off begins. */
  static boolean isAside(String text) {
    String bare = TotalLabel.bare(text);
    return isTotal(text)
        || TotalLabel.isLikeTotal(bare)
        || NOTE.matcher(bare).matches()
        || NOTE_ALONE.matcher(bare).matches()
        || SignOffs.isLabel(bare)
        || PAGE.matcher(bare).matches();
  }

  /** What a filled row under the head is. */
  public RowClass of(int row) {
    int first = 1;
    while (grid.at(row, first).isBlank() && first < grid.lastColumn(row)) {
      first++;
    }
    int noteBefore = noteColumn;
    noteColumn = 0;
    if (examples.isExample(row)) {
      return RowClass.EXAMPLE;
    }
    if (examples.isRecord(row)) {
      return RowClass.DATA;
    }
    if (HeadNotes.isOne(frame, row)) {
      return RowClass.NOTE;
    }
    Value value = grid.at(row, first);
    if (TotalLabel.isLabelled(grid, row, isComplete.test(row))
        || sums.filter(found -> found.contains(row)).isPresent()) {
      return RowClass.TOTAL;
    }
    if (!(value instanceof Value.Text text)) {
      return tail.contains(row) || saysNothingHappened(row) ? RowClass.NOTE : RowClass.DATA;
    }
    if (repeatsHead(row, text.text())) {
      return RowClass.REPEATED_HEAD;
    }
    String bare = TotalLabel.bare(text.text());
    RowClass worded = byWord(row, first, bare);
    if (worded != RowClass.DATA) {
      noteColumn = worded == RowClass.NOTE ? first : 0;
      return worded;
    }
    if (tail.contains(row) || isNote(row, first, noteBefore) || saysNothingHappened(row)) {
      noteColumn = first;
      return RowClass.NOTE;
    }
    return RowClass.DATA;
  }

  /** True for 合计, 小计 and the like. */
  static boolean saysTotal(String text) {
    return TotalLabel.isAlone(TotalLabel.bare(text));
  }

  private RowClass byWord(int row, int first, String bare) {
    if (TotalLabel.isAlone(bare) || (TotalLabel.isLikeTotal(bare) && !isComplete.test(row))) {
      return RowClass.TOTAL;
    }
    boolean isNote =
        NOTE.matcher(bare).matches()
            || (PAGE.matcher(bare).matches() && onlyFilled(row, first))
            || (FORM_LINE.matcher(bare).matches() && arePairs(row) && !isComplete.test(row))
            || (NOTE_ALONE.matcher(bare).matches()
                && onlyFilled(row, first)
                && !isComplete.test(row));
    if (isNote) {
      return RowClass.NOTE;
    }
    return signOffs.isOne(row, first, bare) ? RowClass.SIGN_OFF : RowClass.DATA;
  }

  private boolean arePairs(int row) {
    return filled(row).stream().map(CellText::withoutSpaces).allMatch(SignOffs::isPair);
  }

  /** A text merged across the sheet, or a line after a note. */
  private boolean isNote(int row, int first, int noteBefore) {
    if (onlyFilled(row, first)) {
      boolean isWide =
          frame.mergedWidth(row, first) >= Math.min(NOTE_WIDTH, frame.headers().size());
      if (frame.headers().size() > 1 && isWide && frame.mergedWidth(row, first) > 1) {
        return true;
      }
      return !isComplete.test(row) && (noteBefore == first || frame.isBetween(row));
    }
    return frame.isBetween(row) && !isComplete.test(row);
  }

  private boolean saysNothingHappened(int row) {
    return NothingToReport.isOne(grid, row, isRequiredColumn);
  }

  private boolean onlyFilled(int row, int first) {
    for (int column = first + 1; column <= grid.lastColumn(row); column++) {
      if (!grid.at(row, column).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean repeatsHead(int row, String first) {
    if (headTexts.contains(first)) {
      List<String> filled = filled(row);
      long same = filled.stream().filter(headTexts::contains).count();
      return same >= Math.min(2, frame.headers().size()) && same * 5 >= filled.size() * 4L;
    }
    return frontTexts.contains(first) && frontTexts.containsAll(filled(row));
  }

  private List<String> filled(int row) {
    List<String> filled = new ArrayList<>();
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      if (!grid.at(row, column).isBlank()) {
        filled.add(grid.at(row, column).shown());
      }
    }
    return filled;
  }
}
