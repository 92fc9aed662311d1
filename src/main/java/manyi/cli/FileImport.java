package manyi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.diagnostic.Severity;
import manyi.figures.ResponseQuality;
import manyi.intake.FileReading;
import manyi.intake.Intake;
import manyi.intake.IntakeOptions;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.project.AnswersOnce;
import manyi.project.Decision;
import manyi.project.ImportOptions;
import manyi.project.Imports;
import manyi.project.ProjectFolder;
import manyi.record.Batch;
import manyi.record.Outcome;
import manyi.record.RecordKind;
import manyi.record.Round;
import manyi.record.Words;
import manyi.workbook.WorkbookReader;

/** Takes one file after the other into a project: opened, understood, decided, kept. */
final class FileImport {
  private final Session session;
  private final ReadingOptions reading;
  private final ImportOptions options;
  private final boolean strict;
  private final boolean dryRun;
  private final WorkbookReader reader;
  private final Intake intake;
  private final Imports imports;
  private final List<Words.Line> wordsOnce;
  private final Policy policy;

  FileImport(
      Session session,
      WorkspaceAccess access,
      ProjectFolder project,
      ReadingOptions reading,
      ImportOptions options,
      boolean strict,
      boolean dryRun) {
    this.session = session;
    this.reading = reading;
    this.options = options;
    this.strict = strict;
    this.dryRun = dryRun;
    this.reader = WorkspaceAccess.reader(session, reading.passwordFile());
    this.intake =
        new Intake(
            access.aliases(Optional.of(project), reading),
            access.words(Optional.of(project), reading));
    this.wordsOnce = access.wordsOnce(reading);
    this.policy = access.policy(project);
    this.imports = new Imports(project, policy.whole(Setting.CLOSING_DAY));
  }

  /**
   * What became of one file.
   *
   * @param file as it was named
   * @param refusal why nothing of it was taken; empty when something was
   * @param decision what the import came to; empty when it never came so far
   * @param sheets the counts of each sheet
   * @param problems everything noticed, the refusal included
   */
  record Result(
      String file,
      Optional<Problem> refusal,
      Optional<Decision> decision,
      List<SheetCounts> sheets,
      List<Problem> problems) {

    static Result refused(String file, Problem why, List<Problem> problems) {
      return new Result(file, Optional.of(why), Optional.empty(), List.of(), problems);
    }

    /** False when the file could not even be opened. */
    boolean isRead() {
      return refusal.isEmpty() || !problems.isEmpty();
    }

    long count(Outcome outcome) {
      return sheets.stream().mapToLong(s -> s.count(outcome)).sum();
    }

    boolean isUnchanged() {
      return decision.filter(d -> d.outcome() == Decision.Outcome.UNCHANGED).isPresent();
    }

    /** True when something of the file counts now. */
    boolean isUseful() {
      return refusal.isEmpty() && (count(Outcome.KEPT) > 0 || count(Outcome.REJECTED) == 0);
    }

    /** True when nothing of it was refused now; what an earlier import refused was told then. */
    boolean isWhole() {
      return isUnchanged() || (refusal.isEmpty() && count(Outcome.REJECTED) == 0);
    }
  }

  /** Imports one file; what goes wrong with it is its result. */
  Result of(RecordKind<?> kind, Path path) {
    String name = path.toString();
    FileReading file;
    try {
      file =
          intake.read(
              reader.read(session.resolve(path)),
              new IntakeOptions(
                  Optional.of(kind), reading.sheet(), reading.covers(), session.today()));
    } catch (Refusal refusal) {
      session.trace(refusal);
      return Result.refused(name, refusal.problem(), List.of());
    }
    Optional<Batch> batch =
        file.batches().stream()
            .filter(b -> b.kind() == kind)
            .findFirst()
            .map(b -> AnswersOnce.in(b, wordsOnce));
    List<Problem> problems = new ArrayList<>(file.allProblems());
    if (batch.isEmpty()) {
      return Result.refused(name, worst(problems, name), problems);
    }
    if (strict && problems.stream().anyMatch(FileImport::isSerious)) {
      return Result.refused(name, worst(problems, name), problems);
    }
    if (batch.get().kept().isEmpty() && batch.get().count(Outcome.REJECTED) > 0) {
      return Result.refused(name, worst(problems, name), problems);
    }
    if (strict) {
      List<Problem> decided = imports.evaluate(batch.get(), options).problems();
      if (decided.stream().anyMatch(FileImport::isSerious)) {
        problems.addAll(decided);
        return Result.refused(name, worst(decided, name), problems);
      }
    }
    Decision decision =
        dryRun
            ? imports.evaluate(batch.get(), options)
            : imports.store(batch.get(), options, session.surroundings().clock().instant());
    decision.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
    if (decision.outcome() == Decision.Outcome.REFUSED) {
      return Result.refused(name, worst(decision.problems(), name), problems);
    }
    problems.addAll(doubts(batch.get(), decision));
    return new Result(
        name, Optional.empty(), Optional.of(decision), SheetCounts.of(batch.get()), problems);
  }

  /**
   * What is worth a look among the returns of the file, seen together with their round. It is no
   * defect of the workbook, hence {@code --strict} refuses none for it.
   */
  private List<Problem> doubts(Batch batch, Decision decision) {
    Optional<Round> round = decision.round().round();
    if (round.isEmpty()) {
      return List.of();
    }
    ResponseQuality quality =
        ResponseQuality.of(imports.after(batch, options, decision), round.get(), policy);
    return new ReturnWarnings(quality, imports.idOf(decision), batch.file())
        .problems(batch.count(Outcome.KEPT));
  }

  private static boolean isSerious(Problem problem) {
    return problem.severity() != Severity.NOTE;
  }

  /** The problem that stands for a refused file: the first error, else the first warning. */
  private static Problem worst(List<Problem> problems, String file) {
    return problems.stream()
        .filter(p -> p.severity() == Severity.ERROR)
        .findFirst()
        .or(() -> problems.stream().filter(FileImport::isSerious).findFirst())
        .orElseGet(() -> Problem.of(Code.HEADER_NOT_FOUND, Place.file(file), ""));
  }
}
