package manyi.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.language.Language;
import manyi.report.block.ParetoBlock;
import manyi.report.block.Wording;

/**
 * What people typed where a report asks them to: causes, measures, who and by when; the summary of
 * the visits; the topics of suggestions; names and dates on the lines to sign on. A report that
 * keeps what was written is judged by that; this is for those of before.
 */
public final class TypedEntries {
  private static final List<String> LINES =
      List.of(
          "sign.prepared",
          "sign.reviewed",
          "sign.approved",
          "sign.date",
          "summary.director",
          "summary.representative");

  private static final List<String> SUGGESTIONS = List.of("topic", "answer");

  private static final List<String> SUMMARY = List.of("opinion", "adopted", "beyond");

  private final Grid grid;
  private final Wording wording;
  private final Set<CellRef> typed = new TreeSet<>();

  private TypedEntries(Grid grid, Wording wording) {
    this.grid = grid;
    this.wording = wording;
  }

  /** The typed cells of a sheet, in either language, row by row. */
  public static List<CellRef> in(Grid grid) {
    Set<CellRef> typed = new TreeSet<>();
    for (Language language : Language.values()) {
      typed.addAll(new TypedEntries(grid, new Wording(language)).find());
    }
    return List.copyOf(typed);
  }

  private Set<CellRef> find() {
    for (int i = 0; i < grid.size(); i++) {
      int row = grid.number(i);
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        String text = grid.at(row, column).shown();
        if (text.equals(wording.text("pareto.cause"))
            && at(row, column + 1).equals(wording.text("pareto.measure"))) {
          improvements(row, column);
        } else if (text.equals(wording.text("summary.opinion"))) {
          summary(row);
        } else if (text.equals(wording.text("suggestions.text"))) {
          suggestions(row);
        } else if (LINES.stream().map(wording::text).anyMatch(line -> isSigned(text, line))) {
          typed.add(new CellRef(row, column));
        }
      }
    }
    return typed;
  }

  private String at(int row, int column) {
    return grid.at(row, column).shown();
  }

  private static boolean isSigned(String text, String line) {
    return text.startsWith(line) && text.strip().length() > line.strip().length();
  }

  /** The four columns to fill in, down to the first row without an item. */
  private void improvements(int head, int column) {
    int inputs = (int) ParetoBlock.HEADS.stream().skip(ParetoBlock.HEADS.indexOf("cause")).count();
    IntPredicate hasItem =
        row ->
            !grid.at(row, column - inputs).isBlank()
                || !grid.at(row, column - inputs - 1).isBlank();
    for (int row = head + 1; column > inputs + 1 && hasItem.test(row); row++) {
      for (int i = 0; i < inputs; i++) {
        add(row, column + i);
      }
    }
  }

  /** Below the heads of the summary, down to the line to sign on; a topic of their own counts. */
  private void summary(int head) {
    String end = wording.text("summary.director");
    for (int row = head + 1; row <= grid.lastRow() && !at(row, 1).startsWith(end); row++) {
      for (int column = 1; column <= grid.lastColumn(head); column++) {
        String under = at(head, column);
        if (SUMMARY.stream().anyMatch(key -> under.equals(wording.text("summary." + key)))) {
          add(row, column);
        }
      }
    }
  }

  /** Below the heads of the suggestions: the topics that they were sorted by, and the answers. */
  private void suggestions(int head) {
    for (int column = 1; column <= grid.lastColumn(head); column++) {
      String under = at(head, column);
      if (SUGGESTIONS.stream().anyMatch(key -> under.equals(wording.text("suggestions." + key)))) {
        for (int row = head + 1; !grid.at(row, 1).isBlank(); row++) {
          add(row, column);
        }
      }
    }
  }

  private void add(int row, int column) {
    if (!grid.at(row, column).isBlank()) {
      typed.add(new CellRef(row, column));
    }
  }
}
