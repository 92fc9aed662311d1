package manyi.workbook.read;

import java.util.HashMap;
import java.util.Map;

/**
 * What separates the cells of a text.
 *
 * @param character comma, semicolon or tab; zero when there is none and each line is one cell
 * @param quote what stands around a cell that holds the separator: a double quote, or an apostrophe
 * @param spaced true if a space stands behind each separator and is no part of the cells
 * @param cells how many cells most lines have
 * @param plain true when the lines agree on it so well that the text is a table whatever its name
 */
record Delimiter(char character, char quote, boolean spaced, int cells, boolean plain) {
  private static final char[] CANDIDATES = {',', '\t', ';'};
  private static final char USUAL_QUOTE = '"';

  /** How lines agree on a separator: how many of all have so many cells. */
  private record Agreement(int agreeing, int cells, int lines) {
    boolean isBetterThan(Agreement other) {
      return agreeing > other.agreeing || (agreeing == other.agreeing && cells > other.cells);
    }
  }

  /**
   * Finds the delimiter that most lines agree on. Title lines have none, and free text has some by
   * chance, so what counts is how many lines have the same number of cells.
   *
   * @param sample the beginning of the text
   * @param whole true if the sample is all of it, so that its last line is complete
   */
  static Delimiter of(String sample, boolean whole) {
    Agreement best = new Agreement(0, 1, 0);
    char character = '\0';
    for (char candidate : CANDIDATES) {
      Agreement found = agreement(sample, candidate, USUAL_QUOTE, false, whole);
      if (found.cells() > 1 && found.isBetterThan(best)) {
        best = found;
        character = candidate;
      }
    }
    if (character == '\0') {
      return new Delimiter('\0', USUAL_QUOTE, false, 1, false);
    }
    return of(sample, whole, character, best);
  }

  /** The delimiter that a file names itself. */
  static Delimiter named(char character, String sample) {
    Agreement found = agreement(sample, character, USUAL_QUOTE, false, false);
    return new Delimiter(character, USUAL_QUOTE, false, found.cells(), true);
  }

  /** Sees whether lines agree better with apostrophes as quotes, or without spaces before cells. */
  private static Delimiter of(String sample, boolean whole, char character, Agreement usual) {
    Agreement best = usual;
    char quote = USUAL_QUOTE;
    boolean spaced = false;
    if (sample.indexOf(character + "'") >= 0) {
      Agreement found = agreement(sample, character, '\'', false, whole);
      if (found.agreeing() > best.agreeing()) {
        best = found;
        quote = '\'';
      }
    }
    if (sample.indexOf(character + " \"") >= 0) {
      Agreement found = agreement(sample, character, USUAL_QUOTE, true, whole);
      if (found.agreeing() > best.agreeing()) {
        best = found;
        quote = USUAL_QUOTE;
        spaced = true;
      }
    }
    boolean plain = usual.agreeing() >= 2 && usual.agreeing() * 2 >= usual.lines();
    return new Delimiter(character, quote, spaced, best.cells(), plain);
  }

  /** Counts lines by their number of cells; a line end inside quotes ends no line. */
  private static Agreement agreement(
      String sample, char delimiter, char quote, boolean spaced, boolean whole) {
    Map<Integer, Integer> linesByCells = new HashMap<>();
    int lines = 0;
    int cells = 1;
    boolean quoted = false;
    boolean blank = true;
    boolean atStart = true;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c == quote && (quoted || atStart)) {
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
      } else if (spaced && atStart && c == ' ') {
        continue;
      } else if (c > ' ') {
        blank = false;
      }
      // A doubled quote closes and opens at once.
      atStart = c == quote && !quoted;
    }
    if (whole && !quoted && !blank) {
      lines++;
      linesByCells.merge(cells, 1, Integer::sum);
    }
    Agreement best = new Agreement(0, 1, lines);
    for (var entry : linesByCells.entrySet()) {
      Agreement found = new Agreement(entry.getValue(), entry.getKey(), lines);
      if (found.cells() > 1 && found.isBetterThan(best)) {
        best = found;
      }
    }
    return best;
  }
}
