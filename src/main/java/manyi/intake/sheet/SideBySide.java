package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Spelling;

/**
 * Lists that stand side by side in one table: 序号 房号 业主 and the same heads once more to the right,
 * all of them in the same order. Columns before the first list, such as 楼层, belong to every list.
 * Whether such columns are lists indeed is for the reader of their kind to say: 处理人 that stands
 * twice is not.
 */
public final class SideBySide {
  /** Wider heads are those of questionnaires, whose options repeat. */
  private static final int WIDEST = 240;

  /** 12, 12户, 98.5%. */
  private static final Pattern FIGURE =
      Pattern.compile("[0-9]{1,9}(?:[.][0-9]{1,4})?(?:户|件|条|个|人|份|项|次|%)?");

  private final SheetFrame frame;
  private final List<List<HeaderCell>> lists = new ArrayList<>();
  private final List<HeaderCell> shared = new ArrayList<>();

  private SideBySide(SheetFrame frame) {
    this.frame = frame;
  }

  /** The lists of a table whose heads repeat in full; empty for any other table. */
  public static Optional<SideBySide> in(SheetFrame frame) {
    List<HeaderCell> heads = written(frame);
    if (heads.size() < 2 || heads.size() > WIDEST) {
      return Optional.empty();
    }
    SideBySide side = new SideBySide(frame);
    return side.isSplit(heads) || side.isSplit(NumberedHeads.without(heads))
        ? Optional.of(side)
        : Optional.empty();
  }

  /**
   * The head with which a second list seems to begin, though the heads do not repeat in full: the
   * first head of the table stands again, and behind it the second one.
   */
  public static Optional<HeaderCell> begunAgain(SheetFrame frame) {
    List<HeaderCell> heads = written(frame);
    for (int at = 2; at + 1 < heads.size(); at++) {
      boolean isFirst = heads.get(at).pathKey().equals(heads.get(0).pathKey());
      String second = heads.get(1).pathKey();
      if (isFirst
          && heads.subList(at + 1, heads.size()).stream()
              .anyMatch(head -> head.pathKey().equals(second))) {
        return Optional.of(heads.get(at));
      }
    }
    return Optional.empty();
  }

  /** The heads that stand in cells of their own; a head merged over two columns is one. */
  private static List<HeaderCell> written(SheetFrame frame) {
    return frame.headers().stream()
        .filter(head -> !frame.grid().at(head.cell()).isBlank())
        .toList();
  }

  private boolean isSplit(List<HeaderCell> heads) {
    for (int before = 0; before + 2 <= heads.size(); before++) {
      int rest = heads.size() - before;
      for (int period = 1; period * 2 <= rest; period++) {
        if (rest % period == 0 && isRepeated(heads, before, period)) {
          shared.addAll(heads.subList(0, before));
          for (int from = before; from < heads.size(); from += period) {
            lists.add(heads.subList(from, from + period));
          }
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRepeated(List<HeaderCell> heads, int before, int period) {
    for (int at = before; at + period < heads.size(); at++) {
      String key = heads.get(at).spelling().key();
      if (!key.equals(heads.get(at + period).spelling().key())) {
        return false;
      }
    }
    return true;
  }

  /** How many lists there are. */
  public int size() {
    return lists.size();
  }

  /** Where each list begins, from the left. */
  public List<HeaderCell> starts() {
    return lists.stream().map(list -> list.get(0)).toList();
  }

  /** The table with the heads of one list alone, without those that all lists share. */
  public SheetFrame own(int list) {
    return frame.withHeaders(lists.get(list));
  }

  /** The table with the heads of one list and those that all share. */
  public SheetFrame withShared(int list) {
    List<HeaderCell> heads = new ArrayList<>(shared);
    heads.addAll(lists.get(list));
    return frame.withHeaders(heads);
  }

  /** The lists as tables of their own, each with the rows in which something is written in it. */
  public List<SheetFrame> tables() {
    List<List<Integer>> rows = new ArrayList<>();
    lists.forEach(list -> rows.add(new ArrayList<>()));
    List<Integer> whole = new ArrayList<>();
    for (int row : frame.bodyRows()) {
      boolean isAside = isAside(row);
      boolean isAnywhere = false;
      for (int list = 0; list < lists.size(); list++) {
        int filled = filled(row, list);
        // 合计 in the first list may have its figures anywhere in the row.
        boolean isOfFirst = list > 0 && isAside && isNoRecord(row, list);
        if (filled > 0 && !isOfFirst) {
          rows.get(list).add(row);
          isAnywhere = true;
        }
        if (filled > 0 && isOfFirst) {
          whole.add(row);
        }
      }
      if (!isAnywhere) {
        rows.get(0).add(row);
      }
    }
    // Whose record a row was whose cells cannot be told apart, nobody can tell: it is said once.
    for (int row : frame.brokenRows()) {
      rows.get(0).add(row);
      whole.add(row);
    }
    rows.get(0).sort(null);
    List<SheetFrame> tables = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      int[] own = rows.get(list).stream().mapToInt(Integer::intValue).toArray();
      int at = list;
      Grid part =
          GridColumns.of(
              frame, column -> isOf(at, column), list == 0 ? whole : List.of(), list == 0);
      tables.add(withShared(list).part(part, own));
    }
    return tables;
  }

  private boolean isAside(int row) {
    int last = lastColumn(0);
    for (int column = 1; column <= last && column <= frame.grid().lastColumn(row); column++) {
      Value value = frame.grid().at(row, column);
      if (!value.isBlank()) {
        return value instanceof Value.Text text && RowClasses.isAside(text.text());
      }
    }
    return false;
  }

  /** True where a list holds nothing but numbers, fewer than a record has, or a sign-off's end. */
  private boolean isNoRecord(int row, int list) {
    int last = Math.min(lastColumn(list), frame.grid().lastColumn(row));
    for (int column = firstColumn(list); column <= last; column++) {
      Value value = frame.grid().at(row, column);
      if (value instanceof Value.Text text && !text.isBlank() && !isFigure(text.text())) {
        return RowClasses.isAside(text.text());
      }
    }
    int filled = filled(row, list);
    return filled == 1 || filled * 2 < lists.get(list).size();
  }

  static boolean isFigure(String text) {
    return FIGURE.matcher(Spelling.plain(text)).matches();
  }

  private int filled(int row, int list) {
    int filled = 0;
    int last = Math.min(lastColumn(list), frame.grid().lastColumn(row));
    for (int column = firstColumn(list); column <= last; column++) {
      filled += frame.grid().at(row, column).isBlank() ? 0 : 1;
    }
    return filled;
  }

  private int firstColumn(int list) {
    return lists.get(list).get(0).column();
  }

  /** A blank column between two lists goes with the one before it. */
  private int lastColumn(int list) {
    return list + 1 < lists.size() ? firstColumn(list + 1) - 1 : Integer.MAX_VALUE;
  }

  private boolean isOf(int list, int column) {
    return column < firstColumn(0) || (column >= firstColumn(list) && column <= lastColumn(list));
  }
}
