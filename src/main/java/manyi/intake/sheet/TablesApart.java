package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Spelling;

/**
 * What stands side by side with a blank column between, under heads of one row: a log and a count
 * of it, a log of complaints and one of visits. One table may have a blank column too; which it is,
 * the parts must tell.
 */
public final class TablesApart {
  private static final int WIDEST_COUNT = 4;

  private TablesApart() {}

  /** The parts from the left; the table alone where no blank column parts its heads. */
  public static List<SheetFrame> in(SheetFrame frame) {
    List<List<HeaderCell>> parts = parts(frame);
    if (parts.size() == 1) {
      return List.of(frame);
    }
    List<SheetFrame> tables = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int first = i == 0 ? 1 : parts.get(i).get(0).column();
      int last = i + 1 < parts.size() ? parts.get(i + 1).get(0).column() - 1 : Integer.MAX_VALUE;
      boolean isFirst = i == 0;
      int[] rows =
          IntStream.concat(
                  frame.body().filter(row -> isFilled(frame.grid(), row, first, last)),
                  isFirst ? IntStream.of(frame.brokenRows()) : IntStream.empty())
              .sorted()
              .toArray();
      Grid own =
          GridColumns.of(frame, column -> column >= first && column <= last, List.of(), isFirst);
      tables.add(frame.withHeaders(parts.get(i)).part(own, rows));
    }
    return tables;
  }

  private static List<List<HeaderCell>> parts(SheetFrame frame) {
    List<List<HeaderCell>> parts = new ArrayList<>();
    List<HeaderCell> part = new ArrayList<>();
    for (HeaderCell head : frame.headers()) {
      boolean isBehindGap =
          !part.isEmpty()
              && IntStream.range(part.get(part.size() - 1).column() + 1, head.column())
                  .anyMatch(column -> isGap(frame, column));
      if (isBehindGap) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(head);
    }
    parts.add(part);
    return parts;
  }

  /** True for a column in which nothing stands from the head down, be it merged from its left. */
  private static boolean isGap(SheetFrame frame, int column) {
    Grid grid = frame.grid();
    boolean isMerged =
        IntStream.rangeClosed(frame.headerTop(), frame.headerRow())
            .anyMatch(
                row ->
                    grid.merges().stream()
                        .anyMatch(
                            area ->
                                area.first().row() <= row
                                    && row <= area.last().row()
                                    && area.first().column() <= column
                                    && column <= area.last().column()));
    return !isMerged && frame.body().allMatch(row -> grid.at(row, column).isBlank());
  }

  private static boolean isFilled(Grid grid, int row, int first, int last) {
    for (int column = first; column <= last && column <= grid.lastColumn(row); column++) {
      if (!grid.at(row, column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** True for names, each once, with numbers beside them and nothing else: 保洁 3, 秩序 2, 合计 5. */
  public static boolean isCount(SheetFrame part) {
    if (part.headers().size() < 2 || part.headers().size() > WIDEST_COUNT) {
      return false;
    }
    int label = part.headers().get(0).column();
    Set<String> names = new HashSet<>();
    int figures = 0;
    for (int row : part.bodyRows()) {
      for (HeaderCell head : part.headers()) {
        Value value = part.grid().at(row, head.column());
        if (value.isBlank()) {
          continue;
        }
        boolean isFigure = value instanceof Value.Numeric || SideBySide.isFigure(value.shown());
        if (head.column() == label
            ? isFigure || !names.add(Spelling.plain(value.shown()))
            : !isFigure) {
          return false;
        }
        figures += head.column() == label ? 0 : 1;
      }
    }
    return figures > 0 && figures >= names.size();
  }
}
