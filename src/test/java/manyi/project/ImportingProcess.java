package manyi.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import manyi.project.imports.ImportOptions;
import manyi.record.Batch;
import manyi.record.RoundFacts;

/** Imports in a process of its own, so that a test can stop it or let it race. */
final class ImportingProcess {
  private ImportingProcess() {}

  /** Starts a process that imports questionnaires one file after another. */
  static Process start(Path folder, String name, int files) throws IOException {
    return start(folder, name, 1, files);
  }

  /**
   * Starts a process that imports questionnaires one file after another.
   *
   * @param first the number of its first file
   */
  static Process start(Path folder, String name, int first, int files) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ImportingProcess.class.getName(),
            folder.toString(),
            name,
            String.valueOf(first),
            String.valueOf(files))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  /** Waits for the end and gives the exit code. */
  static int end(Process process) throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running");
    }
    return process.exitValue();
  }

  /** The questionnaires of a file: seven of its own, none shared with another file. */
  static Batch file(int number) {
    List<String> lines = new ArrayList<>(List.of("| room | submittedAt | 保洁 | 绿化 |"));
    for (int i = 1; i <= 7; i++) {
      lines.add("| %d-%d | 2026-06-03T09:0%d | 满意 | 不满意 |".formatted(number, i, i));
    }
    return Sample.returns(number + ".xlsx", "2026H1", String.join("\n", lines));
  }

  /** The same questionnaires under another name: not the same bytes. */
  static Batch renamed(int number, String name) {
    Batch batch = file(number);
    return Sample.withRows(batch, name, batch.rows());
  }

  public static void main(String[] arguments) {
    ProjectFolder project =
        Workspace.find(Optional.of(Path.of(arguments[0])), Optional.empty(), Path.of(arguments[0]))
            .project("翠园");
    Imports imports = new Imports(project, Sample.MONTH_END);
    int first = Integer.parseInt(arguments[2]);
    for (int i = first; i < first + Integer.parseInt(arguments[3]); i++) {
      imports.store(
          renamed(i, i + arguments[1] + ".xlsx"),
          new ImportOptions(false, List.of(), RoundFacts.NONE),
          false,
          Sample.NOON);
    }
  }
}
