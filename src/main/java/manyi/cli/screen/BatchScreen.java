package manyi.cli.screen;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import manyi.desk.Extent;
import manyi.desk.batch.ProjectRun;
import manyi.language.Messages;
import manyi.project.run.RunEntry.State;

/**
 * What becomes of the projects of a batch: a line for each, or on a terminal a bar; at the end the
 * failures and what it all comes to.
 */
public final class BatchScreen {
  private final Terminal terminal;
  private final Messages messages;
  private final ProgressBar bar;
  private final boolean isLive;
  private final int projects;
  private final Map<State, Integer> counts = new EnumMap<>(State.class);
  private final List<ProjectRun> failed = new ArrayList<>();
  private int gone;

  /**
   * A screen for one batch.
   *
   * @param charset of the console
   * @param isLive true when a person reads along on a terminal
   */
  public BatchScreen(Terminal terminal, Charset charset, boolean isLive, int projects) {
    this.terminal = terminal;
    this.messages = terminal.messages();
    this.isLive = isLive;
    this.projects = projects;
    this.bar = new ProgressBar(terminal.out(), charset, isLive && !terminal.isQuiet(), projects);
    bar.draw(0);
  }

  /** Takes in what became of the next project. */
  public void add(ProjectRun run) {
    gone++;
    counts.merge(run.state(), 1, Integer::sum);
    if (run.isFailed()) {
      failed.add(run);
    } else if (!terminal.isQuiet() && !isLive) {
      terminal
          .out()
          .println(
              messages.text(
                  "batch." + run.state().code(), run.project(), run.file().orElseThrow()));
    }
    bar.draw(gone);
    terminal.out().flush();
  }

  /**
   * Tells the failures and the sum.
   *
   * @param folder of the workbooks, as the person named it
   */
  public Extent end(String folder) {
    bar.erase();
    ProblemPrinter printer = new ProblemPrinter(terminal, false);
    for (ProjectRun run : failed) {
      terminal.err().println(messages.text("batch." + run.state().code(), run.project()));
      printer.refusal(run.refusal().orElseThrow().problem()).forEach(terminal.err()::println);
    }
    terminal.err().flush();
    int done = gone - failed.size();
    String sum =
        gone == count(State.WRITTEN) + count(State.FAILED)
            ? messages.text("batch.summary", done, count(State.FAILED))
            : messages.text(
                "batch.summaryAgain",
                done,
                count(State.FAILED),
                count(State.WRITTEN),
                count(State.UNCHANGED),
                count(State.LEFT));
    terminal.out().println(sum);
    if (isLive && done > 0) {
      terminal.out().println(messages.text("batch.folder", folder));
    }
    return Extent.of(done > 0, failed.isEmpty());
  }

  /** Tells that the run was stopped, and what is still to be done. */
  public void stopped() {
    terminal.err().println(messages.text("batch.stopped", projects - gone));
    terminal.err().flush();
  }

  private int count(State state) {
    return counts.getOrDefault(state, 0);
  }
}
