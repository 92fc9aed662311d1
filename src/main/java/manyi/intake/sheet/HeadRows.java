package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Spelling;

/** The one to three rows of a head, and the header over each column. */
final class HeadRows {
  /** What a survey tool writes under a question without options. */
  private static final Pattern ANY_ANSWER = Pattern.compile("(?:Open-Ended )?Response");

  private final Grid grid;
  private final Merges merges;
  private final int upper;
  private final int lower;
  private final int lastColumn;

  HeadRows(Grid grid, Merges merges, int upper, int lower) {
    this.grid = grid;
    this.merges = merges;
    this.upper = upper;
    this.lower = lower;
    this.lastColumn = IntStream.rangeClosed(upper, lower).map(this::reach).max().orElse(0);
  }

  /**
   * The head that a row with headers belongs to: that row alone, or with those above and below it,
   * three rows at most.
   */
  static HeadRows at(Grid grid, Merges merges, int row) {
    HeadPairs pairs = new HeadPairs(grid, merges);
    int upper = row;
    int lower = row;
    if (pairs.isPair(row, row + 1)) {
      lower = row + 1;
    } else if (row > 1 && pairs.isPair(row - 1, row)) {
      upper = row - 1;
    }
    if (lower > upper && pairs.isThird(upper, lower, lower + 1)) {
      lower++;
    } else if (lower > upper && upper > 1 && pairs.isFirstOfThree(upper - 1, upper, lower)) {
      upper--;
    }
    return new HeadRows(grid, merges, upper, lower);
  }

  int upper() {
    return upper;
  }

  int lower() {
    return lower;
  }

  /** True for a row that says the same as one of this head's rows. */
  boolean isRepeatedAt(int row) {
    return IntStream.rangeClosed(upper, lower).anyMatch(of -> isSame(row, of));
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
    String[] groups = new String[lower - upper];
    Arrays.fill(groups, "");
    for (int column = 1; column <= lastColumn; column++) {
      String[] above = above(column);
      String below = grid.at(lower, column).shown();
      int lowest = above.length - 1;
      while (lowest >= 0 && above[lowest].isBlank()) {
        lowest--;
      }
      if (lowest >= 0 && ANY_ANSWER.matcher(below.strip()).matches()) {
        below = "";
      }
      for (int level = 0; level < groups.length; level++) {
        if (!above[level].isBlank()) {
          groups[level] = above[level];
          Arrays.fill(groups, level + 1, groups.length, "");
        } else if (below.isBlank() && lowest < level) {
          groups[level] = "";
        }
      }
      if (!below.isBlank()) {
        HeaderSpelling spelling = HeaderSpelling.of(below);
        String group = path(groups, groups.length, spelling.key());
        cells.add(new HeaderCell(new CellRef(lower, column), group, spelling));
      } else if (lowest >= 0) {
        HeaderSpelling spelling = HeaderSpelling.of(above[lowest]);
        String group = path(groups, lowest, spelling.key());
        cells.add(new HeaderCell(new CellRef(upper + lowest, column), group, spelling));
        boolean isWide =
            merges.at(upper + lowest, column).filter(area -> area.columns() > 1).isPresent();
        groups[lowest] = isWide ? groups[lowest] : "";
      } else {
        Optional<String> wide = spanning(column);
        if (wide.isPresent()) {
          cells.add(new HeaderCell(new CellRef(lower, column), "", HeaderSpelling.of(wide.get())));
        }
      }
    }
    return cells;
  }

  /** The groups over a header joined by slashes, without what the header says itself. */
  private static String path(String[] groups, int levels, String ownKey) {
    List<String> path = new ArrayList<>();
    for (int level = 0; level < levels; level++) {
      String text = HeaderSpelling.of(groups[level]).text();
      boolean isNew = !text.isEmpty() && (path.isEmpty() || !path.contains(text));
      if (isNew && !HeaderSpelling.key(text).equals(ownKey)) {
        path.add(text);
      }
    }
    return String.join("/", path);
  }

  private String[] above(int column) {
    String[] above = new String[lower - upper];
    for (int level = 0; level < above.length; level++) {
      above[level] = over(upper + level, column);
    }
    return above;
  }

  /** What a row says over a column: its own text, or that of the area merged across it. */
  private String over(int row, int column) {
    Value own = grid.at(row, column);
    if (!own.isBlank()) {
      return own.shown();
    }
    return merges
        .at(row, column)
        .filter(area -> area.first().row() == row && area.last().row() < lower)
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
