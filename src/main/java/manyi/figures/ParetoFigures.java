package manyi.figures;

import java.util.List;
import manyi.diagnostic.Note;

/**
 * Which few items make up most of the dissatisfaction (Q09, D3-D6).
 *
 * @param total of all counts, those of the items that are listed
 * @param threshold the share within which an item is a main one, 4/5 unless set
 * @param items by count descending, items without any left out
 * @param readings what other readings of the clause would choose
 * @param notes why these are the main items where that is not plain: a first item over the line, a
 *     tie across it, nothing but 其他
 */
public record ParetoFigures(
    long total, Fraction threshold, List<Line> items, Readings readings, List<Note> notes) {
  public ParetoFigures {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  /**
   * One item.
   *
   * @param share of the total
   * @param cumulative share up to and with this item
   * @param main 主要改进事项
   */
  public record Line(String item, long count, Fraction share, Fraction cumulative, boolean main) {}

  /**
   * The main items under other readings.
   *
   * @param reaching with the first item that reaches the threshold
   * @param tiesIn with all items that tie across the line
   * @param tiesOut without any of them
   */
  public record Readings(List<String> reaching, List<String> tiesIn, List<String> tiesOut) {
    public Readings {
      reaching = List.copyOf(reaching);
      tiesIn = List.copyOf(tiesIn);
      tiesOut = List.copyOf(tiesOut);
    }
  }

  /** The main items in order. */
  public List<Line> main() {
    return items.stream().filter(Line::main).toList();
  }
}
