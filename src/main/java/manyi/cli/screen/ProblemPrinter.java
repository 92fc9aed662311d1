package manyi.cli.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.diagnostic.Severity;
import manyi.grid.CellRef;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.language.TextWidth;
import manyi.language.Visible;

/**
 * Shows problems to a person: the place, what was found, what was expected, what to do; the same
 * problem in the same column only once, with the other cells behind it, and the same advice once.
 */
public final class ProblemPrinter {
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final int LINE = 78;
  private static final int NAMED_CELLS = 5;

  private final ProblemText text;

  /** For programs, which take everything as it stands. */
  private final ProblemText exact;

  private final Messages messages;
  private final boolean coloured;
  private final boolean quiet;

  public ProblemPrinter(Terminal terminal, boolean unmasked) {
    this.exact = new ProblemText(terminal.language(), unmasked);
    this.text = exact.showing(Visible::line);
    this.messages = terminal.messages();
    this.coloured = terminal.isColoured();
    this.quiet = terminal.isQuiet();
  }

  /** The lines for one problem that ends a command: two, the second says what to do. */
  public List<Output.Line> refusal(Problem problem) {
    List<Output.Line> lines = new ArrayList<>();
    lines.add(mark(problem.severity(), headline(problem)));
    lines.addAll(lines(withCode("    " + advice(problem), problem)));
    return lines;
  }

  /** A text of ours of several lines; what comes from outside adds none. */
  private static List<Output.Line> lines(String text) {
    return text.lines().map(Output.Line::plain).toList();
  }

  /**
   * The problems to tell of a file. Who wants it quiet is spared what is only worth knowing; what
   * kept a row or the file from being taken is told to everybody.
   *
   * @param isRefused true when the file was not taken, for whichever of them
   */
  List<Problem> told(List<Problem> problems, boolean isRefused) {
    return problems.stream()
        .filter(
            problem ->
                !quiet
                    || problem.severity() == Severity.ERROR
                    || problem.rejecting()
                    || (isRefused && problem.severity() == Severity.WARNING))
        .toList();
  }

  /** What a problem says, without its place and the way out. */
  String says(Problem problem) {
    return text.says(problem);
  }

  private String headline(Problem problem) {
    String place = problem.place().toString();
    return (place.isEmpty() ? "" : place + "  ") + text.says(problem);
  }

  private String advice(Problem problem) {
    return Stream.of(text.expected(problem), text.help(problem))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(messages.language() == Language.ZH ? "" : " "));
  }

  /** The lines for all problems of a run, grouped. */
  public List<Output.Line> all(List<Problem> problems) {
    Map<Group, List<Problem>> groups = new LinkedHashMap<>();
    for (Problem problem : problems) {
      groups.computeIfAbsent(Group.of(problem), g -> new ArrayList<>()).add(problem);
    }
    List<List<Problem>> shown = List.copyOf(groups.values());
    List<Output.Line> lines = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Problem first = shown.get(i).get(0);
      boolean isLast =
          i + 1 == shown.size()
              || shown.get(i + 1).get(0).code() != first.code()
              || !below(shown.get(i + 1).get(0)).equals(below(first));
      lines.addAll(group(shown.get(i), isLast));
    }
    return lines;
  }

  /**
   * The lines for equal problems.
   *
   * @param isLast false when problems follow to which the same advice is given, which is then said
   *     once, after the last of them
   */
  private List<Output.Line> group(List<Problem> group, boolean isLast) {
    Problem first = group.get(0);
    List<Output.Line> lines = new ArrayList<>();
    lines.add(mark(first.severity(), headline(first)));
    List<String> below = isLast ? below(first) : new ArrayList<>();
    if (group.size() > 1) {
      below.add(sameIn(group));
    }
    if (isLast && below.isEmpty()) {
      below.add("");
    }
    for (int i = 0; i < below.size(); i++) {
      String line = "    " + below.get(i).replace("\n", "\n    ");
      lines.addAll(lines(isLast && i + 1 == below.size() ? withCode(line, first) : line));
    }
    return lines;
  }

  /** What was expected and what to do: one line for an error, else two. */
  private List<String> below(Problem problem) {
    if (problem.severity() == Severity.ERROR) {
      return new ArrayList<>(List.of(advice(problem)));
    }
    return Stream.of(text.expected(problem), text.help(problem))
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String withCode(String line, Problem problem) {
    String code = problem.code().id();
    return TextWidth.padRight(line, LINE - code.length()) + "  " + code;
  }

  private String sameIn(List<Problem> group) {
    List<String> cells = new ArrayList<>();
    for (Problem problem : group.subList(1, group.size())) {
      problem.place().cell().ifPresent(cell -> cells.add(cell.toString()));
    }
    if (cells.size() <= NAMED_CELLS) {
      return cells.isEmpty()
          ? messages.text("problem.times", group.size())
          : messages.text("problem.same", String.join(", ", cells));
    }
    return messages.text(
        "problem.sameAndMore",
        String.join(", ", cells.subList(0, NAMED_CELLS)),
        cells.size() - NAMED_CELLS);
  }

  private Output.Line mark(Severity severity, String line) {
    if (!coloured || severity == Severity.NOTE) {
      return Output.Line.plain(line);
    }
    return new Output.Line(line, severity == Severity.ERROR ? RED : YELLOW);
  }

  /** What makes two problems one to the reader. */
  private record Group(
      manyi.diagnostic.Code code,
      Optional<String> file,
      Optional<String> sheet,
      int column,
      boolean rejecting,
      List<String> arguments) {
    static Group of(Problem problem) {
      Place place = problem.place();
      return new Group(
          problem.code(),
          place.file(),
          place.sheet(),
          place.cell().map(CellRef::column).orElse(0),
          problem.rejecting(),
          problem.arguments());
    }
  }

  /** The problem as JSON: code, severity, file, sheet, cell, found, expected, help. */
  Map<String, Object> json(Problem problem) {
    return exact.keys(problem);
  }
}
