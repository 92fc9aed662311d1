package manyi.cli.screen;

import java.nio.file.Path;
import java.util.Locale;
import manyi.desk.AnnotatedCopies;
import manyi.desk.ProblemCounts;
import manyi.language.Messages;

/** Says what became of the annotated copies of a command. */
public final class CopyScreen {
  private final Terminal terminal;
  private final Messages messages;

  public CopyScreen(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  /**
   * Says it of each copy.
   *
   * @param onlyFailures true where the rest is told as JSON
   */
  public void print(AnnotatedCopies copies, boolean onlyFailures) {
    for (AnnotatedCopies.Told told : copies.outcomes()) {
      if (told.failure().isPresent()) {
        new ProblemPrinter(terminal, false)
            .refusal(told.failure().get())
            .forEach(terminal.err()::println);
        terminal.err().flush();
      } else if (!onlyFailures) {
        terminal.out().println(said(told));
      }
    }
  }

  /** Among many files of which several have one name a file is called by its path. */
  private String said(AnnotatedCopies.Told told) {
    ProblemCounts counts = told.counts();
    return messages.text(
        "annotate." + told.state().name().toLowerCase(Locale.ROOT),
        told.isOneOfMany() ? told.source() : Path.of(told.source()).getFileName(),
        told.path().map(Path::toString).orElse(""),
        counts.errors(),
        counts.warnings(),
        counts.notes());
  }
}
