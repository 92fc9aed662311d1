package manyi.workbook.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.Value;
import manyi.layout.Dress;
import manyi.layout.ShownText;

/** The looks that the cells of one workbook have, each numbered when it is first wanted. */
final class StylePool {
  /** The most that a workbook can hold. */
  private static final int MOST = 64_000;

  /** The ways in which cells of one role and one format may differ. */
  private static final int SWITCHES = 16;

  /**
   * How a cell looks, and how its text is taken.
   *
   * @param isQuoted true for a text that would be taken for a formula if somebody entered it anew
   */
  record Style(Dress dress, boolean isQuoted) {}

  private final List<Style> styles = new ArrayList<>();
  private final Map<Style, Integer> numbers = new HashMap<>();

  /** Cells are many and looks are few: the numbers of what was asked before, 0 for the others. */
  private final Map<Role, Map<Format, int[]>> known = new EnumMap<>(Role.class);

  /** The number of a cell's look, from 1; 0 is that of a cell that nothing is said of. */
  int of(CellPlan cell, boolean wraps) {
    Format format = ShownText.formatOf(cell);
    boolean isQuoted = isQuoted(cell);
    int[] numbered =
        known
            .computeIfAbsent(cell.role(), role -> new EnumMap<>(Format.class))
            .computeIfAbsent(format, f -> new int[SWITCHES]);
    int key =
        (cell.value() instanceof Value.Numeric ? 8 : 0)
            + (wraps ? 4 : 0)
            + (cell.linkSheet().isPresent() ? 2 : 0)
            + (isQuoted ? 1 : 0);
    if (numbered[key] == 0) {
      numbered[key] = of(new Style(Dress.of(cell, wraps), isQuoted));
    }
    return numbered[key];
  }

  /** The number of the look of a cell without content. */
  int of(Dress dress) {
    return of(new Style(dress, false));
  }

  private int of(Style style) {
    return numbers.computeIfAbsent(
        style,
        added -> {
          styles.add(added);
          if (styles.size() >= MOST) {
            throw new IllegalArgumentException("more styles than a workbook holds");
          }
          return styles.size();
        });
  }

  /** All looks in the order of their numbers, the first being number 1. */
  List<Style> all() {
    return List.copyOf(styles);
  }

  /** A plain text that begins like a formula; a formula's own result is no entry. */
  private static boolean isQuoted(CellPlan cell) {
    return cell.formula().isEmpty()
        && cell.value() instanceof Value.Text text
        && !text.text().isEmpty()
        && "=+-@".indexOf(text.text().charAt(0)) >= 0;
  }
}
