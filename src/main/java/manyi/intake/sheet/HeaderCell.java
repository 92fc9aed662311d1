package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import manyi.grid.CellRef;

/**
 * One column's head.
 *
 * @param cell where the header stands; of a two-row head the lower cell, if that is filled
 * @param group the merged cells over it, without decorations, those of a head of three rows joined
 *     by a slash; empty in a head of one row
 * @param spelling the header itself
 */
public record HeaderCell(CellRef cell, String group, HeaderSpelling spelling) {

  public int column() {
    return cell.column();
  }

  /**
   * Of the place alone, which tells the heads of a sheet apart; they are looked up all the time.
   */
  @Override
  public int hashCode() {
    return 31 * cell.row() + cell.column();
  }

  /** Group and header joined, {@code 回访情况/时间}; the header alone without a group. */
  public String path() {
    return group.isEmpty() ? spelling.text() : group + "/" + spelling.text();
  }

  /** The key of {@link #path}, which is matched before the header's own key. */
  public String pathKey() {
    return group.isEmpty() ? spelling.key() : HeaderSpelling.key(group) + "/" + spelling.key();
  }

  /** The keys of the groups over it, the nearest first. */
  public List<String> groupKeys() {
    List<String> keys = new ArrayList<>();
    for (String part : group.split("/", -1)) {
      if (!part.isEmpty()) {
        keys.add(0, HeaderSpelling.key(part));
      }
    }
    return keys;
  }
}
