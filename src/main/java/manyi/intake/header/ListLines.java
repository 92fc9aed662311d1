package manyi.intake.header;

import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;

/** The very lines that would settle what a table leaves open, ready to be put into a list. */
public final class ListLines {
  private static final int HEADER = 0;
  private static final int WORD = 2;

  private ListLines() {}

  /** Lines of headers.csv for the columns that nobody knows. */
  public static List<String> ofHeaders(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.code() == Code.HEADER_UNKNOWN)
        .map(problem -> problem.arguments().get(HEADER))
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * Lines of words.csv for the words that nobody knows, up to the meaning, which is to be added.
   */
  public static List<String> ofWords(List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.code() == Code.WORD_UNKNOWN || p.code() == Code.ANSWER_UNKNOWN)
        .map(problem -> problem.arguments().get(WORD))
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }
}
