package manyi.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Refusal;
import manyi.intake.Intake;

/**
 * What it takes to import into one project after another: each one's lists, and what it holds
 * already. Of the projects that were worked on last this is kept, since the files of a folder
 * mostly belong to one.
 */
final class ProjectDesks {
  private static final int KEPT = 6;

  private final Workplace place;
  private final Attempt attempt;
  private final OpenWorkspace workspace;
  private final ImportWishes wishes;
  private final Intake company;
  private final Map<String, Desk> desks = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * One project's.
   *
   * @param intake reads with the project's own lists, or with the company's where it has none
   * @param ownLists the names of the project's own lists
   */
  record Desk(Intake intake, List<String> ownLists, BatchImport batches) {}

  ProjectDesks(Workplace place, OpenWorkspace workspace, ImportWishes wishes) {
    this.place = place;
    this.attempt = new Attempt(place.journal());
    this.workspace = workspace;
    this.wishes = wishes;
    this.company = workspace.intake(wishes.reading());
  }

  /** Reads with the company's lists. */
  Intake company() {
    return company;
  }

  Desk of(String project) {
    Desk known = desks.get(project);
    if (known == null) {
      known = open(workspace.project(project));
      desks.put(project, known);
      if (desks.size() > KEPT) {
        desks.remove(desks.keySet().iterator().next());
      }
    }
    return known;
  }

  /** Why a project cannot be worked on: its lists or settings cannot be read. Empty when it can. */
  Optional<Refusal> closed(String project) {
    return attempt.of(
        project,
        () -> {
          of(project);
          return Optional.empty();
        },
        Optional::of);
  }

  private Desk open(OpenProject project) {
    return new Desk(
        project.folder().hasOwnLists() ? project.intake(wishes.reading()) : company,
        project.folder().ownLists(),
        new BatchImport(place, project, wishes));
  }
}
