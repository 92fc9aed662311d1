package manyi.desk;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Place;
import manyi.intake.Intake;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.project.Imports;
import manyi.project.Lists;
import manyi.project.ProjectFolder;
import manyi.project.ProjectSettings;
import manyi.project.ProjectState;
import manyi.project.Workspace;
import manyi.project.imports.History;
import manyi.project.imports.Undone;
import manyi.record.Words;

/**
 * One project at hand: its lists, the settings that are in force in it, its imports and records.
 */
public final class OpenProject {
  private final Workplace place;
  private final Workspace workspace;
  private final ProjectFolder folder;

  /** Read when it is first asked for. */
  private Policy policy;

  OpenProject(Workplace place, Workspace workspace, ProjectFolder folder) {
    this.place = place;
    this.workspace = workspace;
    this.folder = folder;
  }

  /** The name of the project's folder. */
  public String id() {
    return folder.id();
  }

  /** What the project says of itself. */
  public ProjectSettings settings() {
    return folder.settings();
  }

  /** True for a project that has no other name than that of its folder. */
  boolean isCalledById() {
    String name = settings().name();
    return name.isEmpty() || name.equals(id());
  }

  /** Keeps other settings of the project, or refuses them. */
  public void change(ProjectSettings settings) {
    folder.write(settings.checked(folder.id(), Place.NOWHERE));
    policy = null;
    place.journal().changed(folder.id());
  }

  /** Where it lies. */
  public ProjectFolder folder() {
    return folder;
  }

  /** The settings in force. */
  Policy policy() {
    if (policy == null) {
      policy =
          new Lists(workspace, Optional.of(folder), Optional.empty(), Optional.empty()).policy();
    }
    return policy;
  }

  /** The day on which a month's books are closed; 31 for the month's last. */
  public int closingDay() {
    return policy().whole(Setting.CLOSING_DAY);
  }

  /** Everything that was imported and what of it counts. */
  public History history() {
    return imports().history();
  }

  Imports imports() {
    return new Imports(folder, closingDay());
  }

  /** Takes an import back; undoing the undo brings it back. */
  public Undone undo(String id) {
    Undone undone = imports().undo(id, place.moment());
    place.journal().imported(undone.note().id(), id());
    return undone;
  }

  /** The present state, found anew. */
  ProjectState state() {
    return ProjectState.of(folder, closingDay());
  }

  /** Reads with the company's and the project's lists, and those that are named for this once. */
  Intake intake(ReadingWishes wishes) {
    return OpenWorkspace.intake(lists(wishes));
  }

  /** The words of the file that is named for this once, none without one. */
  List<Words.Line> wordsOnce(ReadingWishes wishes) {
    return lists(wishes).wordsOnce();
  }

  private Lists lists(ReadingWishes wishes) {
    return new Lists(
        workspace,
        Optional.of(folder),
        wishes.headers().map(place::resolve),
        wishes.words().map(place::resolve));
  }
}
