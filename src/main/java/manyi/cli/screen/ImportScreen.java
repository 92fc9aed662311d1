package manyi.cli.screen;

import java.io.PrintWriter;
import java.util.List;
import manyi.desk.ImportResult;
import manyi.diagnostic.Problem;

/** What became of the files that were imported into one project, for people. */
public final class ImportScreen {
  private final Terminal terminal;
  private final ProblemPrinter printer;
  private final ImportText text;

  public ImportScreen(Terminal terminal, boolean unmask, boolean dryRun) {
    this.terminal = terminal;
    this.printer = new ProblemPrinter(terminal, unmask);
    this.text = new ImportText(terminal.messages(), dryRun);
  }

  /** Says of each file what was noticed and what was kept; of several what it all comes to. */
  public void print(List<ImportResult> results) {
    PrintWriter out = terminal.out();
    for (ImportResult result : results) {
      List<Problem> shown = printer.told(result.problems(), result.refusal().isPresent());
      if (!shown.isEmpty()) {
        printer.all(shown).forEach(terminal.err()::println);
        terminal.err().flush();
      } else if (result.refusal().isPresent()) {
        printer.refusal(result.refusal().get()).forEach(terminal.err()::println);
      }
      text.lines(result).forEach(out::println);
    }
    if (results.size() > 1) {
      out.println(text.summary(results));
    }
  }
}
