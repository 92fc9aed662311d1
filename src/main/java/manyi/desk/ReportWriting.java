package manyi.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.disk.FullDisk;
import manyi.figures.Measured;
import manyi.grid.BookPlan;
import manyi.workbook.write.WorkbookWriter;

/**
 * Plans a report of one project and writes it, unless that would lose what people typed into it.
 */
public final class ReportWriting {
  private final Workplace place;
  private final OpenWorkspace workspace;
  private final WritingWishes wishes;
  private final WorkbookWriter writer = new WorkbookWriter();

  /** Writes reports of the projects of one workspace. */
  public ReportWriting(Workplace place, OpenWorkspace workspace, WritingWishes wishes) {
    this.place = place;
    this.workspace = workspace;
    this.wishes = wishes;
  }

  /**
   * A report ready to be written.
   *
   * @param fileName what it is called where nobody says otherwise
   * @param figures those that it is about, by their month, year or round
   */
  public record Plan(String fileName, BookPlan book, Map<String, Measured> figures) {}

  /** Gathers a report; writes nothing yet. */
  public Plan plan(OpenProject project, ReportOrder order) {
    ReportGathering.Gathered gathered = new ReportGathering(workspace, project, wishes).of(order);
    return new Plan(fileName(project, gathered.book()), gathered.book(), gathered.figures());
  }

  /** Where a report goes when nobody says otherwise. */
  public Path usualPlace(OpenProject project, Plan plan) {
    return workspace.workspace().reports().resolve(project.id()).resolve(plan.fileName());
  }

  /**
   * The title of the workbook, led by the project's id: two projects may have one name, and the
   * name of one may be the id of another. Only a project that is called by its id has it once.
   */
  private static String fileName(OpenProject project, BookPlan book) {
    String id = project.id();
    String title = book.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    return (project.isCalledById() && title.startsWith(id) ? title : id + " " + title) + ".xlsx";
  }

  /**
   * Writes a report.
   *
   * @param makeFolder true for our own default place, false for a folder that the person named
   */
  public void write(Plan plan, Path target, boolean makeFolder) {
    if (makeFolder) {
      try {
        Files.createDirectories(target.getParent());
      } catch (java.io.IOException e) {
        String folder = target.getParent().toString();
        throw new Refusal(Problem.of(FullDisk.codeOf(target, e), Place.file(folder), folder), e);
      }
    }
    if (!wishes.force() && Files.isRegularFile(target)) {
      check(target);
    }
    replace(plan, target);
  }

  /** Refuses what is no report of ours, and one in which somebody typed since it was written. */
  public void check(Path target) {
    Overwriting.check(target, wishes.password());
  }

  /** Writes a report over whatever stands there: one that is known to be as we wrote it. */
  public void replace(Plan plan, Path target) {
    if (wishes.unmasked()) {
      writer.writePrivately(plan.book(), target, wishes.password());
    } else {
      writer.write(plan.book(), target, wishes.password());
    }
    place.journal().wrote(target);
  }
}
