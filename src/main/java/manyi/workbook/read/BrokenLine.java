package manyi.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be made out of a line in which a quote has no partner: the cells that come out if one
 * quote is not there, where they are as many as in other rows; else what stands between the
 * separators.
 */
final class BrokenLine {
  private final String line;
  private final Delimiter delimiter;

  private BrokenLine(String line, Delimiter delimiter) {
    this.line = line;
    this.delimiter = delimiter;
  }

  static List<String> cells(String line, Delimiter delimiter) {
    BrokenLine broken = new BrokenLine(line, delimiter);
    for (int at = line.indexOf(delimiter.quote()); at >= 0; ) {
      Optional<List<String>> cells = broken.without(at);
      if (cells.isPresent() && cells.get().size() == delimiter.cells()) {
        return cells.get();
      }
      at = line.indexOf(delimiter.quote(), at + 1);
    }
    return broken.pieces();
  }

  /** The cells of the line without the quote at a place; empty if another has no partner. */
  private Optional<List<String>> without(int stray) {
    String text = line.substring(0, stray) + line.substring(stray + 1);
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end;
      if (at < text.length() && text.charAt(at) == delimiter.quote()) {
        StringBuilder cell = new StringBuilder();
        end = quoted(text, at + 1, cell);
        if (end < 0) {
          return Optional.empty();
        }
        cells.add(cell.toString());
      } else {
        end = text.indexOf(delimiter.character(), at);
        end = end < 0 ? text.length() : end;
        cells.add(text.substring(at, end));
      }
      at = end + 1;
    }
    return Optional.of(cells);
  }

  /** Where a quoted cell ends, behind its closing quote; -1 if it does not end as it should. */
  private int quoted(String text, int from, StringBuilder cell) {
    char quote = delimiter.quote();
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isLast = at + 1 == text.length();
      if (c != quote) {
        cell.append(c);
      } else if (!isLast && text.charAt(at + 1) == quote) {
        cell.append(c);
        at++;
      } else {
        return isLast || text.charAt(at + 1) == delimiter.character() ? at + 1 : -1;
      }
    }
    return -1;
  }

  private List<String> pieces() {
    List<String> cells = new ArrayList<>();
    String bare = line.replace(String.valueOf(delimiter.quote()), "");
    int from = 0;
    for (int at = bare.indexOf(delimiter.character());
        at >= 0;
        at = bare.indexOf(delimiter.character(), from)) {
      cells.add(bare.substring(from, at));
      from = at + 1;
    }
    cells.add(bare.substring(from));
    return cells;
  }
}
