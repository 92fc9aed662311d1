package manyi.record;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.language.Language;
import manyi.language.Spelling;

/**
 * The line with which a form of ours shows how to fill it in. Whoever reads such a form passes over
 * the line as long as it says what it was given out with; a line that somebody has typed over is
 * somebody's record.
 */
public final class ExampleRow {
  /** Of every form, read once: rows are compared with them by the thousand. */
  private static final List<ExampleLine> ALL = List.copyOf(ListFile.builtInExamples());

  private static final Map<String, List<ExampleRow>> BY_KIND =
      ALL.stream()
          .map(ExampleLine::kind)
          .distinct()
          .collect(Collectors.toUnmodifiableMap(kind -> kind, ExampleRow::inEveryLanguage));

  private final List<ExampleLine> cells;
  private final List<String> plain;

  private ExampleRow(List<ExampleLine> cells) {
    this.cells = List.copyOf(cells);
    this.plain = cells.stream().map(cell -> Spelling.plain(cell.text())).toList();
  }

  /** The example of a kind, cell by cell from the left. */
  public static ExampleRow of(RecordKind<?> kind, Language language) {
    return of(kind.name(), language);
  }

  private static ExampleRow of(String kind, Language language) {
    return new ExampleRow(
        ALL.stream()
            .filter(line -> line.kind().equals(kind) && line.language() == language)
            .toList());
  }

  private static List<ExampleRow> inEveryLanguage(String kind) {
    return Arrays.stream(Language.values()).map(language -> of(kind, language)).toList();
  }

  /** True when a row says what the example of a kind says in any language. */
  public static boolean isOne(RecordKind<?> kind, List<String> shown) {
    return BY_KIND.getOrDefault(kind.name(), List.of()).stream().anyMatch(row -> row.isIn(shown));
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
    Iterator<String> ours = plain.iterator();
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

  private static boolean passesTo(String text, Iterator<String> ours) {
    String wanted = Spelling.plain(text);
    while (ours.hasNext()) {
      if (ours.next().equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
