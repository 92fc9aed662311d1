package manyi.desk;

import java.util.List;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Severity;

/** How many problems there are of each severity. */
public record ProblemCounts(long errors, long warnings, long notes) {
  static ProblemCounts of(List<Problem> problems) {
    return new ProblemCounts(
        count(problems, Severity.ERROR),
        count(problems, Severity.WARNING),
        count(problems, Severity.NOTE));
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
