package manyi.cli;

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
import manyi.language.Messages;
import manyi.language.TextWidth;

/**
 * Shows problems to a person: the place, what was found, what was expected, what to do; the same
 * problem in the same column only once, with the other cells behind it.
 */
final class ProblemPrinter {
  private static final int LINE = 78;
  private static final int NAMED_CELLS = 5;

  private final ProblemText text;
  private final Messages messages;
  private final boolean coloured;

  ProblemPrinter(Session session, boolean unmasked) {
    this.text = new ProblemText(session.language(), unmasked);
    this.messages = session.messages();
    this.coloured = session.isColoured();
  }

  /** The lines for one problem that ends a command: two, the second says what to do. */
  List<String> refusal(Problem problem) {
    String place = problem.place().toString();
    String advice =
        Stream.of(text.expected(problem), text.help(problem))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return List.of(
        mark(problem.severity(), (place.isEmpty() ? "" : place + "  ") + text.says(problem)),
        withCode("    " + advice, problem));
  }

  /** The lines for all problems of a run, grouped. */
  List<String> all(List<Problem> problems) {
    Map<Group, List<Problem>> groups = new LinkedHashMap<>();
    for (Problem problem : problems) {
      groups.computeIfAbsent(Group.of(problem), g -> new ArrayList<>()).add(problem);
    }
    List<String> lines = new ArrayList<>();
    for (List<Problem> group : groups.values()) {
      lines.addAll(group(group));
    }
    return lines;
  }

  private List<String> group(List<Problem> group) {
    Problem first = group.get(0);
    List<String> lines = new ArrayList<>();
    lines.add(mark(first.severity(), first.place() + "  " + text.says(first)));
    List<String> below = new ArrayList<>();
    text.expected(first).ifPresent(below::add);
    text.help(first).ifPresent(below::add);
    if (group.size() > 1) {
      below.add(sameIn(group));
    }
    if (below.isEmpty()) {
      below.add("");
    }
    for (int i = 0; i < below.size() - 1; i++) {
      lines.add("    " + below.get(i));
    }
    lines.add(withCode("    " + below.get(below.size() - 1), first));
    return lines;
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

  private String mark(Severity severity, String line) {
    if (!coloured || severity == Severity.NOTE) {
      return line;
    }
    return (severity == Severity.ERROR ? "\u001B[31m" : "\u001B[33m") + line + "\u001B[0m";
  }

  /** What makes two problems one to the reader. */
  private record Group(
      manyi.diagnostic.Code code,
      Optional<String> file,
      Optional<String> sheet,
      int column,
      List<String> arguments) {
    static Group of(Problem problem) {
      Place place = problem.place();
      return new Group(
          problem.code(),
          place.file(),
          place.sheet(),
          place.cell().map(CellRef::column).orElse(0),
          problem.arguments());
    }
  }

  /** The problem as JSON: code, severity, file, sheet, cell, found, expected, help. */
  Map<String, Object> json(Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", problem.code().id());
    json.put("severity", problem.severity().code());
    json.put("file", problem.place().file().orElse(null));
    json.put("sheet", problem.place().sheet().orElse(null));
    json.put("cell", problem.place().cell().map(CellRef::toString).orElse(null));
    json.put("found", text.found(problem));
    json.put("message", text.says(problem));
    json.put("expected", text.expected(problem).orElse(null));
    json.put("help", text.help(problem).orElse(null));
    return json;
  }
}
