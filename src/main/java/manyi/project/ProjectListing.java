package manyi.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.project.imports.Disk;

/**
 * The names in the folder of projects as they stood at one moment, with those that were added
 * since: work on many projects looks names up here and lists the folder once.
 */
final class ProjectListing {
  private final ProjectsFolder projects;

  /** The names as they lie there, in the order of their code points, by what they are alike in. */
  private final Map<String, List<String>> alike = new HashMap<>();

  ProjectListing(ProjectsFolder projects) {
    this.projects = projects;
    projects.names().sorted(NearNames.byCodePoint()).forEach(this::put);
  }

  private void put(String name) {
    alike.computeIfAbsent(folded(name), key -> new ArrayList<>(1)).add(name);
  }

  /** The project of a name, in whatever form of Unicode; the very name before others. */
  Optional<ProjectFolder> find(String id) {
    String wanted = ProjectsFolder.composed(id);
    List<ProjectFolder> found =
        alike.getOrDefault(folded(id), List.of()).stream()
            .filter(name -> ProjectsFolder.composed(name).equals(wanted))
            .map(projects::named)
            .filter(ProjectsFolder::isProject)
            .toList();
    return found.stream()
        .filter(project -> project.id().equals(id))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Makes a project. One whose name differs only in case would be the same folder on Windows. */
  ProjectFolder add(String id, ProjectSettings settings) {
    String name = ProjectId.usable(id);
    for (String existing : alike.getOrDefault(folded(name), List.of())) {
      if (ProjectsFolder.isProject(projects.named(existing))) {
        throw new Refusal(Problem.of(Code.PROJECT_EXISTS, Place.NOWHERE, existing));
      }
    }
    ProjectFolder project = projects.named(name);
    Disk.folder(project.folder());
    project.write(settings);
    put(name);
    return project;
  }

  /** One spelling of all names that {@link String#equalsIgnoreCase} takes for the same. */
  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    ProjectsFolder.composed(name)
        .codePoints()
        .map(Character::toUpperCase)
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
