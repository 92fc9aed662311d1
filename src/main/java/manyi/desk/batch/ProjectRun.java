package manyi.desk.batch;

import java.nio.file.Path;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Refusal;
import manyi.project.run.RunEntry;

/**
 * What became of one project's report.
 *
 * @param project its id
 * @param file the workbook; empty where there is none
 * @param refusal why there is none, or why the one that is there was left as people changed it
 */
public record ProjectRun(
    String project, RunEntry.State state, Optional<Path> file, Optional<Refusal> refusal) {

  static ProjectRun of(String project, RunEntry.State state, Path file) {
    return new ProjectRun(project, state, Optional.of(file), Optional.empty());
  }

  static ProjectRun failed(String project, Refusal refusal) {
    return new ProjectRun(project, RunEntry.State.FAILED, Optional.empty(), Optional.of(refusal));
  }

  /** True where the workbook is not what it should be by this run. */
  public boolean isFailed() {
    return refusal.isPresent();
  }

  /** True where the memory did not suffice, which others may have used at the same time. */
  boolean isShortOfMemory() {
    return refusal
        .filter(why -> why.problem().code() == Code.FILE_TOO_LARGE)
        .filter(why -> why.getCause() instanceof OutOfMemoryError)
        .isPresent();
  }
}
