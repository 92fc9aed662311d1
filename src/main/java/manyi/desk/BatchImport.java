package manyi.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.diagnostic.Severity;
import manyi.figures.survey.ResponseQuality;
import manyi.language.Visible;
import manyi.policy.Policy;
import manyi.project.AnswersOnce;
import manyi.project.Decision;
import manyi.project.Imports;
import manyi.project.imports.ImportOptions;
import manyi.record.Batch;
import manyi.record.Round;
import manyi.record.Words;
import manyi.record.word.Outcome;

/** Takes what was read of a file into a project, or refuses it whole. */
final class BatchImport {
  private final String project;
  private final Imports imports;
  private final ImportOptions options;
  private final boolean strict;
  private final boolean dryRun;
  private final Workplace place;
  private final Policy policy;
  private final List<Words.Line> wordsOnce;

  /** Imports into one project, by its own policy. */
  BatchImport(Workplace place, OpenProject project, ImportWishes wishes) {
    this.place = place;
    this.project = project.id();
    this.policy = project.policy();
    this.imports = project.imports();
    this.wordsOnce = project.wordsOnce(wishes.reading());
    this.options = wishes.options();
    this.strict = wishes.strict();
    this.dryRun = wishes.dryRun();
  }

  /**
   * Decides on a batch and, unless it is only tried, keeps it.
   *
   * @param file as it was named
   * @param asRead the rows, before words that were given for this one command
   * @param read everything that was noticed in reading
   */
  ImportResult take(String file, Batch asRead, List<Problem> read) {
    Batch batch = AnswersOnce.in(asRead, wordsOnce);
    if (strict && read.stream().anyMatch(BatchImport::isSerious)) {
      return ImportResult.refused(file, worst(read, file), read);
    }
    if (batch.kept().isEmpty() && batch.count(Outcome.REJECTED) > 0) {
      return ImportResult.refused(file, worst(read, file), read);
    }
    Decision decision =
        dryRun
            ? imports.evaluate(batch, options, strict)
            : imports.store(batch, options, strict, place.moment());
    decision.id().filter(id -> decision.outcome() == Decision.Outcome.ADDED).ifPresent(this::added);
    List<Problem> problems = new ArrayList<>(read);
    Set<Problem> known = new HashSet<>(read);
    decision.problems().stream().filter(known::add).forEach(problems::add);
    if (decision.outcome() == Decision.Outcome.REFUSED) {
      return ImportResult.refused(file, worst(decision.problems(), file), problems);
    }
    problems.addAll(doubts(batch, decision));
    return new ImportResult(
        file, true, Optional.empty(), Optional.of(decision), SheetCounts.of(batch), problems);
  }

  private void added(String id) {
    place.journal().imported(id, project);
  }

  /**
   * What is worth a look among the returns of the file, seen together with their round. It is no
   * defect of the workbook, hence a strict import refuses none for it. The import is in by now:
   * what cannot be looked at is said, and undoes nothing.
   */
  private List<Problem> doubts(Batch batch, Decision decision) {
    Optional<Round> round = decision.round().round();
    if (round.isEmpty() || decision.outcome() == Decision.Outcome.UNCHANGED) {
      return List.of();
    }
    return new Attempt(place.journal())
        .of(
            batch.file(),
            () -> {
              ResponseQuality quality =
                  ResponseQuality.of(
                      imports.roundAfter(batch, options, decision), round.get(), policy);
              return new ReturnWarnings(quality, imports.idOf(decision), batch.file())
                  .problems(batch.count(Outcome.KEPT));
            },
            refusal -> {
              ProblemText text = new ProblemText(place.language(), false).showing(Visible::line);
              String why = text.says(refusal.problem());
              return List.of(Problem.of(Code.RETURNS_NOT_CHECKED, Place.file(batch.file()), why));
            });
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
        .orElseGet(() -> Problem.of(Code.HEADER_NOT_FOUND, Place.file(file), "-", "", "1"));
  }
}
