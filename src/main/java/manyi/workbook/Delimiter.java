package manyi.workbook;

import java.util.HashMap;
import java.util.Map;

/**
 * What separates the cells of a text.
 *
 * @param character comma, semicolon or tab; zero when there is none and each line is one cell
 * @param plain true when the lines agree on it so well that the text is a table whatever its name
 */
record Delimiter(char character, boolean plain) {
  private static final char[] CANDIDATES = {',', '\t', ';'};

  /**
   * Finds the delimiter that most lines agree on. Title lines have none, and free text has some by
   * chance, so what counts is how many lines have the same number of cells.
   *
   * @param sample the beginning of the text
   * @param whole true if the sample is all of it, so that its last line is complete
   */
  static Delimiter of(String sample, boolean whole) {
    Delimiter best = new Delimiter('\0', false);
    int bestLines = 0;
    int bestCells = 1;
    for (char candidate : CANDIDATES) {
      Map<Integer, Integer> linesByCells = new HashMap<>();
      int lines = count(sample, candidate, whole, linesByCells);
      for (var entry : linesByCells.entrySet()) {
        int cells = entry.getKey();
        int agreeing = entry.getValue();
        if (cells > 1 && (agreeing > bestLines || (agreeing == bestLines && cells > bestCells))) {
          best = new Delimiter(candidate, agreeing >= 2 && agreeing * 2 >= lines);
          bestLines = agreeing;
          bestCells = cells;
        }
      }
    }
    return best;
  }

  /** Counts lines by their number of cells; a line end inside quotes ends no line. */
  private static int count(
      String sample, char delimiter, boolean whole, Map<Integer, Integer> linesByCells) {
    int lines = 0;
    int cells = 1;
    boolean quoted = false;
    boolean blank = true;
    boolean atStart = true;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c == '"' && (quoted || atStart)) {
        quoted = !quoted;
        blank = false;
      } else if (!quoted && c == delimiter) {
        cells++;
        atStart = true;
        continue;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        if (!blank || cells > 1) {
          lines++;
          linesByCells.merge(cells, 1, Integer::sum);
        }
        cells = 1;
        blank = true;
        atStart = true;
        continue;
      } else if (c > ' ') {
        blank = false;
      }
      // A doubled quote closes and opens at once.
      atStart = c == '"' && !quoted;
    }
    if (whole && !quoted && !blank) {
      lines++;
      linesByCells.merge(cells, 1, Integer::sum);
    }
    return lines;
  }
}
