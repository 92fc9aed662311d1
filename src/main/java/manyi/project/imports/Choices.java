package manyi.project.imports;

import java.util.ArrayList;
import java.util.List;
import manyi.language.FormulaStart;

/**
 * The choices made on one item as one text: a single choice as it was written, several joined by
 * {@code ┋} as questionnaire sites join them. A mark that is part of a choice stands behind a
 * backslash, and so does the first character of a text that Excel would take for a formula.
 */
final class Choices {
  private static final char JOIN = '┋';
  private static final char ESCAPE = '\\';

  /** A choice without text, which differs from no choice. */
  private static final String EMPTY = ESCAPE + "0";

  private Choices() {}

  static String join(List<String> choices) {
    if (choices.isEmpty()) {
      return "";
    }
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < choices.size(); i++) {
      if (i > 0) {
        joined.append(JOIN);
      }
      joined.append(choices.get(i).isEmpty() ? EMPTY : escaped(choices.get(i)));
    }
    return FormulaStart.isIn(joined) ? ESCAPE + joined.toString() : joined.toString();
  }

  static List<String> split(String joined) {
    if (joined.isEmpty()) {
      return List.of();
    }
    if (joined.indexOf(JOIN) < 0 && joined.indexOf(ESCAPE) < 0) {
      return List.of(joined);
    }
    List<String> choices = new ArrayList<>();
    StringBuilder choice = new StringBuilder();
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c == JOIN) {
        choices.add(choice.toString());
        choice.setLength(0);
      } else if (c == ESCAPE && i + 1 < joined.length()) {
        i++;
        if (joined.charAt(i) != '0') {
          choice.append(joined.charAt(i));
        }
      } else {
        choice.append(c);
      }
    }
    choices.add(choice.toString());
    return choices;
  }

  private static String escaped(String choice) {
    return choice.replace("\\", "\\\\").replace("┋", "\\┋");
  }
}
