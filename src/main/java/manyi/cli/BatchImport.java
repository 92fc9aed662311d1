package manyi.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Severity;
import manyi.project.Decision;
import manyi.project.ImportOptions;
import manyi.project.Imports;
import manyi.record.Batch;
import manyi.record.Outcome;

/** Takes what was read of a file into a project, or refuses it whole. */
final class BatchImport {
  private final Imports imports;
  private final ImportOptions options;
  private final boolean strict;
  private final boolean dryRun;
  private final Clock clock;

  BatchImport(Imports imports, ImportOptions options, boolean strict, boolean dryRun, Clock clock) {
    this.imports = imports;
    this.options = options;
    this.strict = strict;
    this.dryRun = dryRun;
    this.clock = clock;
  }

  /**
   * Decides on a batch and, unless it is only tried, keeps it.
   *
   * @param file as it was named
   * @param read everything that was noticed in reading
   */
  FileImport.Result take(String file, Batch batch, List<Problem> read) {
    List<Problem> problems = new ArrayList<>(read);
    if (strict && problems.stream().anyMatch(BatchImport::isSerious)) {
      return FileImport.Result.refused(file, worst(problems, file), problems);
    }
    if (batch.kept().isEmpty() && batch.count(Outcome.REJECTED) > 0) {
      return FileImport.Result.refused(file, worst(problems, file), problems);
    }
    if (strict) {
      List<Problem> decided = imports.evaluate(batch, options).problems();
      if (decided.stream().anyMatch(BatchImport::isSerious)) {
        problems.addAll(decided);
        return FileImport.Result.refused(file, worst(decided, file), problems);
      }
    }
    Decision decision =
        dryRun ? imports.evaluate(batch, options) : imports.store(batch, options, clock.instant());
    problems.addAll(decision.problems());
    if (decision.outcome() == Decision.Outcome.REFUSED) {
      return FileImport.Result.refused(file, worst(decision.problems(), file), problems);
    }
    return new FileImport.Result(
        file, Optional.empty(), Optional.of(decision), SheetCounts.of(batch), problems);
  }

  private static boolean isSerious(Problem problem) {
    return problem.severity() != Severity.NOTE;
  }

  /** The problem that stands for a refused file: the first error, else the first warning. */
  static Problem worst(List<Problem> problems, String file) {
    return problems.stream()
        .filter(p -> p.severity() == Severity.ERROR)
        .findFirst()
        .or(() -> problems.stream().filter(BatchImport::isSerious).findFirst())
        .orElseGet(() -> Problem.of(Code.HEADER_NOT_FOUND, Place.file(file), ""));
  }
}
