package manyi.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.language.TextWidth;
import manyi.language.Visible;

/** A table for the terminal whose columns stay straight with Chinese in them. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<String> head;
  private final boolean[] right;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table.
   *
   * @param head a name that starts with {@code >} heads a column of numbers, set to the right
   */
  public TextTable(List<String> head) {
    this.head = new ArrayList<>();
    this.right = new boolean[head.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = head.get(i).startsWith(">");
      this.head.add(right[i] ? head.get(i).substring(1) : head.get(i));
    }
  }

  /** Adds a row, with a cell for each column. */
  public TextTable row(String... cells) {
    rows.add(Stream.of(cells).map(Visible::line).toList());
    return this;
  }

  /** The lines of the table: head, rule, rows. */
  public List<String> lines() {
    int[] widths = new int[right.length];
    measure(head, widths);
    rows.forEach(row -> measure(row, widths));
    List<String> lines = new ArrayList<>();
    if (head.stream().anyMatch(name -> !name.isEmpty())) {
      lines.add(line(head, widths));
      StringBuilder rule = new StringBuilder();
      for (int width : widths) {
        rule.append(rule.length() == 0 ? "" : GAP).append("-".repeat(width));
      }
      lines.add(rule.toString());
    }
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private static void measure(List<String> cells, int[] widths) {
    for (int i = 0; i < cells.size(); i++) {
      widths[i] = Math.max(widths[i], TextWidth.of(cells.get(i)));
    }
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : GAP)
          .append(
              right[i]
                  ? TextWidth.padLeft(cells.get(i), widths[i])
                  : TextWidth.padRight(cells.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }
}
