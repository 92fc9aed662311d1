package manyi.cli.screen;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.desk.ImportResult;
import manyi.desk.InboxResult;
import manyi.desk.SheetCounts;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.language.Messages;
import manyi.project.Decision;
import manyi.record.word.Outcome;

/**
 * What became of an inbox, for people: each file as it is done, then how many there are of each
 * fate, and last what they have to see to themselves.
 */
public final class AutoText implements InboxReport {
  private final Terminal terminal;
  private final Messages messages;
  private final ProblemPrinter printer;
  private final PrintWriter out;
  private final boolean dryRun;
  private final Map<InboxResult.State, Integer> files = new EnumMap<>(InboxResult.State.class);
  private final List<Problem> unplaced = new ArrayList<>();
  private long unplacedRows;

  public AutoText(Terminal terminal, boolean unmask, boolean dryRun) {
    this.terminal = terminal;
    this.messages = terminal.messages();
    this.printer = new ProblemPrinter(terminal, unmask);
    this.out = terminal.out();
    this.dryRun = dryRun;
  }

  @Override
  public void add(InboxResult result) {
    files.merge(result.state(), 1, Integer::sum);
    for (InboxResult.Unplaced rows : result.unplaced()) {
      unplaced.add(rows.problem());
      unplacedRows += rows.rows();
    }
    boolean isOneShare = result.shares().size() == 1 && result.unplaced().isEmpty();
    if (!isOneShare) {
      out.println(headline(result));
    }
    for (InboxResult.Share share : result.shares()) {
      out.println((isOneShare ? result.file() : " ") + " " + target(share));
      share(share).forEach(line -> out.println((isOneShare ? "  " : "    ") + line));
    }
    if (!result.shares().isEmpty()) {
      Map<String, Integer> sheets = new LinkedHashMap<>();
      result
          .unplaced()
          .forEach(rows -> sheets.merge(sheet(rows.problem()), rows.rows(), Integer::sum));
      sheets.forEach(
          (sheet, rows) -> out.println("  " + messages.text("auto.unplacedRows", rows, sheet)));
    }
    out.flush();
    tell(result);
  }

  private String headline(InboxResult result) {
    return result.file()
        + "  "
        + result
            .leftAlone()
            .map(
                problem ->
                    messages.text("auto.leftAlone", printer.says(problem))
                        + "  "
                        + problem.code().id())
            .orElseGet(() -> state(result.state()));
  }

  private String state(InboxResult.State state) {
    boolean isTried = dryRun && state == InboxResult.State.IMPORTED;
    return messages.text(isTried ? "auto.state.tried" : "auto.state." + state.name());
  }

  private static String sheet(Problem problem) {
    return problem.place().sheet().map(name -> name + "  ").orElse("");
  }

  private String target(InboxResult.Share share) {
    String by =
        share.by().stream()
            .map(evidence -> messages.text("auto.by." + evidence.name()))
            .collect(Collectors.joining(messages.text("comma")));
    return messages.text(
        "auto.share", by, share.shown(), messages.text("kind." + share.kind().name()));
  }

  private List<String> share(InboxResult.Share share) {
    List<String> lines = new ArrayList<>();
    ImportResult result = share.result();
    if (result.refusal().isPresent()) {
      lines.add(messages.text("auto.notImported", printer.says(result.refusal().get())));
      return lines;
    }
    for (SheetCounts sheet : result.sheets()) {
      lines.add(
          messages.text(
              "auto.counts",
              sheet.sheet(),
              sheet.read(),
              sheet.count(Outcome.KEPT),
              sheet.count(Outcome.SKIPPED),
              sheet.count(Outcome.REJECTED),
              sheet.count(Outcome.COLLAPSED)));
    }
    Decision decision = result.decision().orElseThrow();
    lines.add(ImportText.outcome(messages, decision, dryRun));
    return lines;
  }

  private void tell(InboxResult result) {
    PrintWriter err = terminal.err();
    Set<Problem> shown = new LinkedHashSet<>(result.problems());
    result.refusal().ifPresent(shown::add);
    // What a project alone refuses is no problem of the file, and still to be seen to.
    result.shares().forEach(share -> share.result().refusal().ifPresent(shown::add));
    boolean isAnyRefused =
        result.refusal().isPresent()
            || result.shares().stream().anyMatch(share -> share.result().refusal().isPresent());
    printer.all(printer.told(List.copyOf(shown), isAnyRefused)).forEach(err::println);
    err.flush();
  }

  @Override
  public void end() {
    if (files.isEmpty()) {
      Problem nothing = Problem.of(Code.FOLDER_WITHOUT_FILES, Place.NOWHERE, "");
      printer.refusal(nothing).forEach(terminal.err()::println);
      return;
    }
    out.println();
    TextTable table =
        new TextTable(List.of(messages.text("auto.fate"), ">" + messages.text("auto.files")));
    files.forEach(
        (state, count) -> table.row(messages.text("auto.state." + state.name()), count.toString()));
    table.lines().forEach(out::println);
    if (!unplaced.isEmpty()) {
      out.println();
      out.println(messages.text("auto.unplaced", unplacedRows));
      unplaced.forEach(problem -> printer.refusal(problem).forEach(out::println));
    }
  }
}
