package manyi.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.diagnostic.Severity;
import manyi.grid.AnnotationPlan;
import manyi.grid.CellRef;
import manyi.grid.MarkPlan;
import manyi.language.Language;
import manyi.language.Messages;

/**
 * Words the problems of one file for a copy of it. The copy goes to those who keep the file, so
 * that nothing is masked.
 */
final class AnnotationTexts {
  private static final int COLUMNS = 8;
  private static final int LINES = 3;

  /** With more of them in a workbook Excel becomes slow. */
  private static final int MOST_COMMENTS = 2000;

  private static final CellRef WHOLE_SHEET = new CellRef(1, 1);

  private final Messages messages;
  private final ProblemText text;

  AnnotationTexts(Language language) {
    this.messages = Messages.of("desk", language);
    this.text = new ProblemText(language, true);
  }

  /** True for what somebody has to mend; a note alone makes no copy. */
  static boolean isToMend(Problem problem) {
    return problem.severity() != Severity.NOTE;
  }

  /** What is marked and listed in the copy of a file. */
  AnnotationPlan plan(String fileName, List<Problem> problems) {
    return new AnnotationPlan(
        messages.language(),
        messages.text("annotate.sheet"),
        messages.text("annotate.title", fileName),
        lines(problems),
        texts("annotate.head.", COLUMNS),
        messages.text("annotate.wholeFile"),
        messages.text("annotate.footer", fileName),
        MOST_COMMENTS,
        problems.stream().sorted(order(problems)).map(this::mark).toList());
  }

  private List<String> lines(List<Problem> problems) {
    ProblemCounts counts = ProblemCounts.of(problems);
    List<String> lines =
        new ArrayList<>(
            texts(
                "annotate.line.",
                LINES,
                problems.size(),
                counts.errors(),
                counts.warnings(),
                counts.notes()));
    long cells =
        problems.stream()
            .map(Problem::place)
            .filter(place -> place.cell().isPresent())
            .distinct()
            .count();
    if (cells > MOST_COMMENTS) {
      lines.add(messages.text("annotate.tooMany", MOST_COMMENTS));
    }
    return lines;
  }

  /** First by how serious, then by place, as somebody goes through the file. */
  private static Comparator<Problem> order(List<Problem> problems) {
    List<String> sheets =
        problems.stream().flatMap(problem -> problem.place().sheet().stream()).distinct().toList();
    return Comparator.comparing(Problem::severity)
        .thenComparing(problem -> problem.place().sheet().map(sheets::indexOf).orElse(-1))
        .thenComparing(problem -> problem.place().cell().orElse(WHOLE_SHEET));
  }

  private List<String> texts(String key, int count, Object... arguments) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> messages.text(key + i, arguments))
        .toList();
  }

  /** Where a sentence counts several places of which only the first is marked. */
  private String elsewhere(Problem problem) {
    String key =
        switch (problem.code()) {
          case WORD_UNKNOWN, ANSWER_UNKNOWN, CELL_BROKEN -> "annotate.elsewhere.same";
          case YEAR_ASSUMED, DAY_ASSUMED -> "annotate.elsewhere.alike";
          default -> "";
        };
    List<String> arguments = problem.arguments();
    boolean isCounted = !key.isEmpty() && arguments.size() > 1 && arguments.get(1).matches("\\d+");
    return isCounted && !arguments.get(1).equals("1")
        ? messages.text(key, problem.found(), String.valueOf(Long.parseLong(arguments.get(1)) - 1))
        : "";
  }

  private MarkPlan mark(Problem problem) {
    Optional<String> sheet = problem.place().sheet();
    Optional<CellRef> cell = problem.place().cell();
    return new MarkPlan(
        MarkPlan.Tone.valueOf(problem.severity().name()),
        messages.text("annotate.severity." + problem.severity().code()),
        sheet,
        cell,
        text.says(problem) + elsewhere(problem),
        text.expected(problem).orElse(""),
        text.help(problem).orElse(""),
        problem.code().id());
  }
}
