package manyi.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.disk.WorkspaceFolder;
import manyi.language.Term;
import manyi.project.imports.Disk;
import manyi.project.imports.JsonFile;

/** A company's folder: its settings, its lists, its projects. */
public final class Workspace {
  private static final int NAMED = 10;

  private final Path folder;

  private Workspace(Path folder) {
    this.folder = folder;
  }

  /**
   * Finds the workspace that a command works in.
   *
   * @param named a folder given on the command line
   * @param environment the folder that the environment names; blank counts as none
   * @param from where to start looking upwards when neither is given
   */
  public static Workspace find(Optional<Path> named, Optional<String> environment, Path from) {
    Optional<Path> given =
        named.or(() -> environment.filter(text -> !text.isBlank()).map(Workspace::path));
    if (given.isPresent()) {
      return at(given.get()).orElseThrow(() -> missing(given.get()));
    }
    for (Path at = from.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Optional<Workspace> found = at(at);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw missing(from);
  }

  /**
   * Makes a workspace.
   *
   * @param company the company's name; may be empty
   */
  public static Workspace init(Path folder, String company) {
    Path settings = folder.resolve(WorkspaceFolder.SETTINGS);
    if (Files.exists(settings)) {
      throw new Refusal(Problem.of(Code.WORKSPACE_EXISTS, Place.NOWHERE, folder.toString()));
    }
    Disk.folder(folder.resolve(WorkspaceFolder.PROJECTS));
    Disk.replace(
        settings,
        new CompanySettings(company, Optional.empty(), PolicyChoices.NONE).into(JsonFile.object()));
    return new Workspace(folder);
  }

  public Path folder() {
    return folder;
  }

  /** Where reports go unless a command says otherwise. */
  public Path reports() {
    return folder.resolve(WorkspaceFolder.REPORTS);
  }

  public CompanySettings settings() {
    return CompanySettings.read(folder.resolve(WorkspaceFolder.SETTINGS));
  }

  /** Replaces the settings; keys that we do not know stay in the file. */
  public void write(CompanySettings settings) {
    Path file = folder.resolve(WorkspaceFolder.SETTINGS);
    Disk.replace(file, settings.into(JsonFile.settings(file)));
  }

  /** The projects' names in the order of their code points. */
  public List<String> projects() {
    return all().stream().map(ProjectFolder::id).toList();
  }

  /** The projects in the order of their names' code points. */
  public List<ProjectFolder> all() {
    return projectsFolder().all();
  }

  /** A project of this workspace; an unknown one is refused with the names that are near. */
  public ProjectFolder project(String id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /** The project of a name, if there is one. */
  public Optional<ProjectFolder> find(String id) {
    return projectsFolder().find(id);
  }

  /** Makes a project. One whose name differs only in case would be the same folder on Windows. */
  public ProjectFolder add(String id, ProjectSettings settings) {
    return listed().add(id, settings);
  }

  /** The names of the projects there are now, for work on many. */
  ProjectListing listed() {
    return projectsFolder().listed();
  }

  private ProjectsFolder projectsFolder() {
    return new ProjectsFolder(folder.resolve(WorkspaceFolder.PROJECTS));
  }

  private Refusal unknown(String id) {
    List<String> known = projects();
    List<String> near = NearNames.of(id, known);
    String names =
        !near.isEmpty()
            ? Term.value("names", "near") + String.join(Term.COMMA, near)
            : known.isEmpty()
                ? ""
                : Term.value("names", known.size() > NAMED ? "some" : "all")
                    + String.join(Term.COMMA, known.stream().limit(NAMED).toList());
    return new Refusal(Problem.of(Code.PROJECT_UNKNOWN, Place.NOWHERE, id, names));
  }

  /** Not every text that an environment holds is a path on every system. */
  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Refusal(Problem.of(Code.WORKSPACE_MISSING, Place.file(text), text), e);
    }
  }

  private static Optional<Workspace> at(Path folder) {
    return Files.isRegularFile(folder.resolve(WorkspaceFolder.SETTINGS))
        ? Optional.of(new Workspace(folder))
        : Optional.empty();
  }

  private static Refusal missing(Path folder) {
    return new Refusal(Problem.of(Code.WORKSPACE_MISSING, Place.NOWHERE, folder.toString()));
  }
}
