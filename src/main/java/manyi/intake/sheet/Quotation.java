package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Quotes of a line around a table no more than what says the thing: the cell, or the pair of label
 * and value, and not the telephone numbers and names that stand beside it.
 */
public final class Quotation {
  private static final Pattern BEFORE_LABEL =
      Pattern.compile("[\\s\\p{Z}，,；;、]+(?=[^\\s\\p{Z}:：，,；;、]{1,12}\\s*[:：])");

  private static final String CELLS = "\t";

  private Quotation() {}

  /**
   * The shortest part of a line of which something is true; the line itself where it is true only
   * of the whole.
   *
   * @param line the texts of a row, a tab between them
   */
  public static String of(String line, Predicate<String> says) {
    String found = line;
    for (List<String> parts : List.of(List.of(line.split(CELLS, -1)), pairs(line))) {
      found = parts.stream().filter(says).findFirst().orElse(found);
    }
    return found.replace('\t', ' ').strip();
  }

  private static List<String> pairs(String line) {
    List<String> pairs = new ArrayList<>();
    for (String cell : line.split(CELLS, -1)) {
      pairs.addAll(List.of(BEFORE_LABEL.split(cell, -1)));
    }
    return pairs;
  }
}
