package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Spelling;

/** The one or two rows of a head, and the header over each column. */
final class HeadRows {
  /** What a survey tool writes under a question without options. */
  private static final Pattern ANY_ANSWER = Pattern.compile("(?:Open-Ended )?Response");

  private static final int LONGEST_GROUP = 30;

  private final Grid grid;
  private final Merges merges;
  private final int upper;
  private final int lower;
  private final int lastColumn;

  private HeadRows(Grid grid, Merges merges, int upper, int lower) {
    this.grid = grid;
    this.merges = merges;
    this.upper = upper;
    this.lower = lower;
    this.lastColumn = Math.max(reach(upper), reach(lower));
  }

  /**
   * The head that a row with headers belongs to: that row alone, or with the one above or below.
   */
  static HeadRows at(Grid grid, Merges merges, int row) {
    HeadRows withBelow = new HeadRows(grid, merges, row, row + 1);
    if (withBelow.isPair()) {
      return withBelow;
    }
    if (row > 1) {
      HeadRows withAbove = new HeadRows(grid, merges, row - 1, row);
      if (withAbove.isPair()) {
        return withAbove;
      }
    }
    return new HeadRows(grid, merges, row, row);
  }

  int upper() {
    return upper;
  }

  int lower() {
    return lower;
  }

  /** True for a row that says the same as one of this head's rows. */
  boolean isRepeatedAt(int row) {
    return isSame(row, lower) || isSame(row, upper);
  }

  private boolean isSame(int row, int headRow) {
    int same = 0;
    int filled = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      if (!value.isBlank()) {
        filled++;
        same += plain(value).equals(plain(grid.at(headRow, column))) ? 1 : 0;
      }
    }
    return same >= 2 && same * 5 >= filled * 4;
  }

  /** The heads of all columns that have one. */
  List<HeaderCell> cells() {
    List<HeaderCell> cells = new ArrayList<>();
    String group = "";
    for (int column = 1; column <= lastColumn; column++) {
      String above = upper == lower ? "" : over(column);
      String below = grid.at(lower, column).shown();
      if (!above.isBlank() && ANY_ANSWER.matcher(below.strip()).matches()) {
        below = "";
      }
      if (!above.isBlank()) {
        group = above;
      } else if (below.isBlank()) {
        group = "";
      }
      if (!below.isBlank()) {
        String groupText = upper == lower ? "" : HeaderSpelling.of(group).text();
        HeaderSpelling spelling = HeaderSpelling.of(below);
        boolean isOwnGroup = HeaderSpelling.key(groupText).equals(spelling.key());
        cells.add(
            new HeaderCell(new CellRef(lower, column), isOwnGroup ? "" : groupText, spelling));
      } else if (!above.isBlank()) {
        cells.add(new HeaderCell(new CellRef(upper, column), "", HeaderSpelling.of(above)));
        group =
            merges.at(upper, column).filter(area -> area.columns() > 1).isPresent() ? group : "";
      } else {
        Optional<String> wide = spanning(column);
        if (wide.isPresent()) {
          cells.add(new HeaderCell(new CellRef(lower, column), "", HeaderSpelling.of(wide.get())));
        }
      }
    }
    return cells;
  }

  /** What the upper row says over a column: its own text, or that of the area merged across it. */
  private String over(int column) {
    Value own = grid.at(upper, column);
    if (!own.isBlank()) {
      return own.shown();
    }
    return merges
        .at(upper, column)
        .filter(area -> area.first().row() == upper && area.last().row() < lower)
        .map(area -> grid.at(area.first()).shown())
        .orElse("");
  }

  /** The header of a column that a wider header of the last row covers too. */
  private Optional<String> spanning(int column) {
    return merges
        .at(lower, column)
        .filter(area -> area.first().row() >= upper && area.columns() > 1 && area.columns() <= 4)
        .map(area -> grid.at(area.first()).shown())
        .filter(text -> !text.isBlank());
  }

  /** True when the two rows make one head. */
  private boolean isPair() {
    if (grid.indexOf(upper) < 0 || grid.indexOf(lower) < 0 || !areTexts(lower)) {
      return false;
    }
    int filledAbove = filled(upper);
    if (filledAbove < 2 || !areTexts(upper) || areSentences(upper)) {
      return false;
    }
    return merges.isEmpty() ? isPlainPair() : isMergedPair() || isPlainPair();
  }

  /** Merged: a header over both rows, or a group over several headers of the lower row. */
  private boolean isMergedPair() {
    boolean isVertical = false;
    int grouped = 0;
    int loose = 0;
    for (int column = 1; column <= lastColumn; column++) {
      Optional<Area> area = merges.at(upper, column);
      isVertical |=
          area.isPresent()
              && area.get().first().row() == upper
              && area.get().last().row() == lower
              && !grid.at(area.get().first()).isBlank();
      if (!grid.at(lower, column).isBlank()) {
        boolean isUnderGroup =
            area.isPresent() && area.get().columns() > 1 && area.get().last().row() == upper;
        grouped += isUnderGroup ? 1 : 0;
        loose += isUnderGroup ? 0 : 1;
      }
    }
    return isVertical ? filled(lower) >= 1 : grouped >= 2 && (loose == 0 || grouped >= 2 * loose);
  }

  /** Not merged, as in a CSV: the lower row fills only under groups, the rest stands above. */
  private boolean isPlainPair() {
    boolean isHeaderAlone = false;
    int under = 0;
    boolean isGroupOpen = false;
    Set<String> lowers = new HashSet<>();
    boolean isTwice = false;
    for (int column = 1; column <= lastColumn; column++) {
      boolean above = !grid.at(upper, column).isBlank();
      boolean below = !grid.at(lower, column).isBlank();
      if (below) {
        if (!above && !isGroupOpen) {
          return false;
        }
        under++;
        isTwice |= !lowers.add(plain(grid.at(lower, column)));
        isGroupOpen = true;
      } else {
        isHeaderAlone |= above;
        isGroupOpen = false;
      }
    }
    boolean hasGroup = under >= 2 && filled(upper) < reachedColumns();
    return hasGroup && (isHeaderAlone || isTwice) && !grid.at(upper, firstColumn()).isBlank();
  }

  private int reachedColumns() {
    int reached = 0;
    for (int column = 1; column <= lastColumn; column++) {
      reached += grid.at(upper, column).isBlank() && grid.at(lower, column).isBlank() ? 0 : 1;
    }
    return reached;
  }

  private int firstColumn() {
    int column = 1;
    while (column < lastColumn
        && grid.at(upper, column).isBlank()
        && grid.at(lower, column).isBlank()) {
      column++;
    }
    return column;
  }

  /** A meta row: pairs such as 项目：… are no headers. */
  private boolean areSentences(int row) {
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      String shown = grid.at(row, column).shown().strip();
      int colon = Math.max(shown.indexOf('：'), shown.indexOf(':'));
      boolean isPair = colon > 0 && colon < shown.length() - 1;
      if (isPair && HeaderSpelling.of(shown).codes().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean areTexts(int row) {
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      boolean isHeader = value instanceof Value.Text text && !looksLikeData(text.text());
      if (!value.isBlank() && !isHeader) {
        return false;
      }
    }
    return true;
  }

  /** Numbers and dates written as text are what stands in a body, not in a head. */
  static boolean looksLikeData(String text) {
    String bare = text.strip();
    int digits = 0;
    for (int i = 0; i < bare.length(); i++) {
      digits += Character.isDigit(bare.charAt(i)) ? 1 : 0;
    }
    return digits * 2 > bare.length() || bare.length() > 6 * LONGEST_GROUP;
  }

  private int filled(int row) {
    int filled = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      filled += grid.at(row, column).isBlank() ? 0 : 1;
    }
    return filled;
  }

  private int reach(int row) {
    int reach = grid.lastColumn(row);
    for (Area area : grid.merges()) {
      if (area.first().row() == row && area.columns() <= 60) {
        reach = Math.max(reach, area.last().column());
      }
    }
    return reach;
  }

  private static String plain(Value value) {
    return Spelling.plain(value.shown());
  }
}
