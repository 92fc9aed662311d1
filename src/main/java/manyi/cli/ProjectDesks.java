package manyi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.intake.Intake;
import manyi.project.ImportOptions;
import manyi.project.ProjectFolder;

/**
 * What it takes to import into one project after another: each one's lists, and what it holds
 * already. Of the projects that were worked on last this is kept, since the files of a folder
 * mostly belong to one.
 */
final class ProjectDesks {
  private static final int KEPT = 6;

  private final Session session;
  private final WorkspaceAccess access;
  private final ReadingOptions reading;
  private final ImportOptions options;
  private final boolean strict;
  private final boolean dryRun;
  private final Intake company;
  private final Map<String, Desk> desks = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * One project's.
   *
   * @param intake reads with the project's own lists, or with the company's where it has none
   * @param ownLists the names of the project's own lists
   */
  record Desk(Intake intake, List<String> ownLists, BatchImport batches) {}

  ProjectDesks(
      Session session,
      WorkspaceAccess access,
      ReadingOptions reading,
      ImportOptions options,
      boolean strict,
      boolean dryRun) {
    this.session = session;
    this.access = access;
    this.reading = reading;
    this.options = options;
    this.strict = strict;
    this.dryRun = dryRun;
    this.company = intake(Optional.empty());
  }

  /** Reads with the company's lists. */
  Intake company() {
    return company;
  }

  Desk of(String project) {
    Desk known = desks.get(project);
    if (known == null) {
      known = open(access.project(project));
      desks.put(project, known);
      if (desks.size() > KEPT) {
        desks.remove(desks.keySet().iterator().next());
      }
    }
    return known;
  }

  private Desk open(ProjectFolder folder) {
    return new Desk(
        folder.hasOwnLists() ? intake(Optional.of(folder)) : company,
        folder.ownLists(),
        BatchImport.into(folder, access, session, reading, options, strict, dryRun));
  }

  private Intake intake(Optional<ProjectFolder> folder) {
    return new Intake(access.aliases(folder, reading), access.words(folder, reading));
  }
}
