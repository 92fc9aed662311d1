package manyi.record;

import java.util.Iterator;
import java.util.List;
import manyi.language.Language;
import manyi.language.Spelling;

/**
 * The line with which a form of ours shows how to fill it in. Whoever reads such a form passes over
 * the line as long as it says what it was given out with; a line that somebody has typed over is
 * somebody's record.
 */
public final class ExampleRow {
  private final List<ExampleLine> cells;

  private ExampleRow(List<ExampleLine> cells) {
    this.cells = List.copyOf(cells);
  }

  /** The example of a kind, cell by cell from the left. */
  public static ExampleRow of(RecordKind<?> kind, Language language) {
    return new ExampleRow(
        ListFile.builtInExamples().stream()
            .filter(line -> line.kind().equals(kind.name()) && line.language() == language)
            .toList());
  }

  /** The cells from the left, those that are blank left out. */
  public List<ExampleLine> cells() {
    return cells;
  }

  /**
   * True when a row says nothing else than the example, in the example's order: some columns may
   * have been taken out, but no more than half of them.
   *
   * @param shown the row's cells as a person sees them, blank ones among them
   */
  public boolean isIn(List<String> shown) {
    Iterator<ExampleLine> ours = cells.iterator();
    int same = 0;
    for (String text : shown) {
      if (!text.isBlank()) {
        if (!passesTo(text, ours)) {
          return false;
        }
        same++;
      }
    }
    return same == 1 || same * 2 >= cells.size();
  }

  private static boolean passesTo(String text, Iterator<ExampleLine> ours) {
    String wanted = Spelling.plain(text);
    while (ours.hasNext()) {
      if (Spelling.plain(ours.next().text()).equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
