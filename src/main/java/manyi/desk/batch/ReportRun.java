package manyi.desk.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.desk.OpenProject;
import manyi.desk.OpenWorkspace;
import manyi.desk.ReportOrder;
import manyi.desk.ReportWriting;
import manyi.desk.Workplace;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.diagnostic.Refusal;
import manyi.project.run.BasisPrint;
import manyi.project.run.PasswordPrint;
import manyi.project.run.RunFile;

/**
 * What the threads of one batch share. It never changes, but for {@link RunFile} and {@link
 * FileNames}, which are made for several threads, and the day of the run, which is asked for once.
 */
final class ReportRun {
  private final Workplace place;
  private final OpenWorkspace workspace;
  private final BatchWishes wishes;
  private final Path folder;
  private final RunFile run;
  private final OrderOfProject order;
  private final FileNames names;
  private final Optional<BasisPrint> prints;
  private final ProblemText wording;
  private LocalDate today;

  /**
   * A run over some projects.
   *
   * @param folder of the workbooks
   * @param projects how many there are
   */
  ReportRun(
      Workplace place,
      OpenWorkspace workspace,
      BatchWishes wishes,
      Path folder,
      RunFile run,
      OrderOfProject order,
      int projects) {
    this.place = place;
    this.workspace = workspace;
    this.wishes = wishes;
    this.folder = folder;
    this.run = run;
    this.order = order;
    this.names = new FileNames(projects);
    this.prints = BasisPrint.of(workspace.workspace(), ordered());
    this.wording = new ProblemText(place.language(), false);
  }

  /** What every report of this batch is written with. */
  private List<String> ordered() {
    return List.of(
        wishes.program(),
        Boolean.toString(wishes.writing().unmasked()),
        wishes.writing().language().map(Enum::name).orElse(""),
        wishes.writing().password().map(word -> PasswordPrint.of(word, run.salt())).orElse(""));
  }

  RunFile file() {
    return run;
  }

  FileNames names() {
    return names;
  }

  ProblemText wording() {
    return wording;
  }

  /** The word by which the reports were ordered. */
  String word() {
    return wishes.report();
  }

  OpenProject open(String id) {
    return workspace.project(id);
  }

  ReportOrder order(OpenProject project) {
    return order.of(project, today());
  }

  /** The day of the run: whoever asks first, asks for all. */
  private synchronized LocalDate today() {
    if (today == null) {
      today = place.today();
    }
    return today;
  }

  /** The print of a report; empty text where none can be taken. */
  String print(OpenProject project, ReportOrder order) {
    return prints.flatMap(all -> all.of(project.folder(), order.toString())).orElse("");
  }

  /** Writes reports for one project, which another journal hears of. */
  ReportWriting writing(KeptJournal journal) {
    return new ReportWriting(place.heardBy(journal), workspace, wishes.writing());
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** The place of a project's report. What one project was given is no other's. */
  Path own(int turn, String name, String project) {
    Path target = folder.resolve(name);
    Optional<String> other = names.take(turn, name, project);
    if (other.isPresent()) {
      throw new Refusal(
          Problem.of(Code.OUTPUT_TWICE, Place.file(target.toString()), name, other.get()));
    }
    return target;
  }
}
