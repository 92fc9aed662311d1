package manyi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.disk.FullDisk;
import manyi.grid.BookPlan;
import manyi.policy.Policy;
import manyi.project.ProjectFolder;
import manyi.record.ProjectRecords;
import manyi.workbook.write.WorkbookWriter;

/**
 * Plans a report of one project and writes it, unless that would lose what people typed into it.
 */
final class ReportWriting {
  private final Session session;
  private final WorkspaceAccess access;
  private final WritingOptions options;
  private final Optional<String> password;
  private final WorkbookWriter writer = new WorkbookWriter();

  ReportWriting(Session session, WorkspaceAccess access, WritingOptions options) {
    this.session = session;
    this.access = access;
    this.options = options;
    this.password = WorkspaceAccess.password(session, options.passwordFile);
  }

  /**
   * A report ready to be written.
   *
   * @param fileName what it is called where nobody says otherwise
   */
  record Plan(String fileName, BookPlan book) {}

  Plan plan(ReportKind kind, ProjectFolder folder, PeriodOptions period) {
    Policy policy = access.policy(folder);
    ProjectRecords records = access.records(folder, policy);
    ReportGathering gathering =
        new ReportGathering(session, access, folder, records, policy, options.unmask);
    BookPlan book =
        switch (kind) {
          case monthly -> gathering.monthly(period);
          case annual -> gathering.annual(period);
          case survey -> gathering.survey(period);
        };
    return new Plan(fileName(folder, book), book);
  }

  /** The title of the workbook, led by the project's folder so that names never collide. */
  private static String fileName(ProjectFolder folder, BookPlan book) {
    String title = book.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    return (title.startsWith(folder.id()) ? title : folder.id() + " " + title) + ".xlsx";
  }

  /**
   * Writes a report.
   *
   * @param makeFolder true for our own default place, false for a folder that the person named
   */
  void write(Plan plan, Path target, boolean makeFolder) {
    if (makeFolder) {
      try {
        Files.createDirectories(target.getParent());
      } catch (java.io.IOException e) {
        String folder = target.getParent().toString();
        throw new Refusal(Problem.of(FullDisk.codeOf(target, e), Place.file(folder), folder), e);
      }
    }
    if (!options.force && Files.isRegularFile(target)) {
      Overwriting.check(target, password);
    }
    if (options.unmask) {
      writer.writePrivately(plan.book(), target, password);
    } else {
      writer.write(plan.book(), target, password);
    }
    session.changed(target.toString());
  }
}
