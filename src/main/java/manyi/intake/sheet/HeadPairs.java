package manyi.intake.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.grid.Area;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Spelling;

/** Tells which rows one under another make one head, merged as in a workbook or not as in a CSV. */
final class HeadPairs {
  private static final int LONGEST = 180;

  /** 2024, 2024年, 2023-2024, 3月, 2024年3月, Q1: what heads columns, though it is all digits. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:19|20)[0-9]{2}(?:年度?|[-–/](?:(?:19|20)?[0-9]{2}))?"
              + "|(?:(?:19|20)?[0-9]{2}年)?[01]?[0-9]月份?|(?:19|20)[0-9]{2}/[01]?[0-9]|q[1-4]|[1-4]季度");

  private final Grid grid;
  private final Merges merges;

  HeadPairs(Grid grid, Merges merges) {
    this.grid = grid;
    this.merges = merges;
  }

  /** True when two rows make one head. */
  boolean isPair(int upper, int lower) {
    if (isMissing(upper, lower)
        || !areTexts(lower)
        || !isUpper(upper, 2)
        || isExplanation(upper, lower)) {
      return false;
    }
    return (!merges.isEmpty() && isMergedPair(upper, lower)) || isPlainPair(upper, lower);
  }

  /** True for a row that is the third one of a head, below two that are known to be. */
  boolean isThird(int upper, int middle, int lower) {
    if (isMissing(middle, lower) || !areTexts(lower) || isExplanation(middle, lower)) {
      return false;
    }
    return (!merges.isEmpty() && isMergedThird(upper, lower)) || isPlainThird(upper, middle, lower);
  }

  /** True for a row that is the first one of a head, above two that are known to be. */
  boolean isFirstOfThree(int upper, int middle, int lower) {
    if (isMissing(upper, middle) || !isUpper(upper, 2)) {
      return false;
    }
    return (!merges.isEmpty() && (isMergedPair(upper, middle) || isMergedThird(upper, lower)))
        || isPlainPair(upper, middle);
  }

  private boolean isMissing(int upper, int lower) {
    return grid.indexOf(upper) < 0 || grid.indexOf(lower) < 0;
  }

  private boolean isUpper(int row, int fewest) {
    return filled(row) >= fewest && areTexts(row) && !areSentences(row);
  }

  /** Merged: a header over both rows, or a group over several headers of the lower row. */
  private boolean isMergedPair(int upper, int lower) {
    boolean isVertical = false;
    int grouped = 0;
    int loose = 0;
    for (int column = 1; column <= lastColumn(upper, lower); column++) {
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

  /** Merged: a header of the rows above reaches down into the third. */
  private boolean isMergedThird(int upper, int lower) {
    boolean isReached = false;
    for (int column = 1; column <= lastColumn(upper, lower); column++) {
      Optional<Area> area = merges.at(lower, column);
      isReached |=
          area.isPresent()
              && area.get().first().row() >= upper
              && area.get().first().row() < lower
              && area.get().last().row() == lower
              && !grid.at(area.get().first()).isBlank();
    }
    return isReached && filled(lower) >= 1;
  }

  /** Not merged, as in a CSV: the lower row fills only under groups, the rest stands above. */
  private boolean isPlainPair(int upper, int lower) {
    return isPlain(upper, lower) && !grid.at(upper, firstColumn(upper, lower)).isBlank();
  }

  /** The third row has nothing under a header that the first row has over a blank of the second. */
  private boolean isPlainThird(int upper, int middle, int lower) {
    if (!isPlain(middle, lower)) {
      return false;
    }
    int first = firstColumn(upper, middle);
    return grid.at(lower, first).isBlank() && !grid.at(upper, first).isBlank();
  }

  private boolean isPlain(int upper, int lower) {
    boolean isHeaderAlone = false;
    int periods = 0;
    int under = 0;
    boolean isGroupOpen = false;
    Set<String> lowers = new HashSet<>();
    boolean isTwice = false;
    for (int column = 1; column <= lastColumn(upper, lower); column++) {
      boolean above = !grid.at(upper, column).isBlank();
      boolean below = !grid.at(lower, column).isBlank();
      if (below) {
        if (!above && !isGroupOpen) {
          return false;
        }
        under++;
        periods += isPeriod(grid.at(lower, column)) ? 1 : 0;
        isTwice |= !lowers.add(plain(grid.at(lower, column)));
        isGroupOpen = true;
      } else {
        isHeaderAlone |= above;
        isGroupOpen = false;
      }
    }
    boolean hasGroup = under >= 2 && filled(upper) < reachedColumns(upper, lower);
    return hasGroup
        && (isHeaderAlone || isTwice || periods == under)
        && (periods == 0 || isOverNames(lower));
  }

  /** True for years over rows that are named in the first column, as rooms on a floor are not. */
  private boolean isOverNames(int years) {
    int first = 1;
    while (grid.at(years, first).isBlank()) {
      first++;
    }
    int next = grid.indexOf(years) + 1;
    for (int index = next; index < Math.min(next + 2, grid.size()); index++) {
      for (int column = 1; column < first; column++) {
        if (grid.at(grid.number(index), column) instanceof Value.Text text && !text.isBlank()) {
          return true;
        }
      }
    }
    return false;
  }

  private int reachedColumns(int upper, int lower) {
    int reached = 0;
    for (int column = 1; column <= lastColumn(upper, lower); column++) {
      reached += grid.at(upper, column).isBlank() && grid.at(lower, column).isBlank() ? 0 : 1;
    }
    return reached;
  }

  private int firstColumn(int upper, int lower) {
    int column = 1;
    while (column < lastColumn(upper, lower)
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
      if (!value.isBlank() && !isHeader && !isPeriod(value)) {
        return false;
      }
    }
    return true;
  }

  /** Units and the like, each under a header of its own, are no heads: they say nothing new. */
  private boolean isExplanation(int upper, int lower) {
    if (!HeadNotes.areUnits(grid, lower)) {
      return false;
    }
    for (int column = 1; column <= grid.lastColumn(lower); column++) {
      if (!grid.at(lower, column).isBlank() && grid.at(upper, column).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** True for a year, a month or a quarter, which may head a column. */
  static boolean isPeriod(Value value) {
    return !value.isBlank()
        && !(value instanceof Value.Moment)
        && PERIOD.matcher(Spelling.plain(value.shown())).matches();
  }

  /** Numbers and dates written as text are what stands in a body, not in a head. */
  static boolean looksLikeData(String text) {
    String bare = text.strip();
    int digits = 0;
    for (int i = 0; i < bare.length(); i++) {
      digits += Character.isDigit(bare.charAt(i)) ? 1 : 0;
    }
    return digits * 2 > bare.length() || bare.length() > LONGEST;
  }

  private int filled(int row) {
    int filled = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      filled += grid.at(row, column).isBlank() ? 0 : 1;
    }
    return filled;
  }

  private int lastColumn(int upper, int lower) {
    return Math.max(grid.lastColumn(upper), grid.lastColumn(lower));
  }

  private static String plain(Value value) {
    return Spelling.plain(value.shown());
  }
}
