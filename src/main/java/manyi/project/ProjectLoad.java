package manyi.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.Grid;
import manyi.project.imports.Disk;
import manyi.record.Words;

/**
 * What came of loading a list of projects: all of it or nothing.
 *
 * @param problems why nothing was written; empty when all is well
 * @param added projects that are new
 * @param updated projects that existed and say something else now
 * @param equal projects that said all this before
 */
public record ProjectLoad(
    List<Problem> problems, List<String> added, List<String> updated, List<String> equal) {
  public ProjectLoad {
    problems = List.copyOf(problems);
    added = List.copyOf(added);
    updated = List.copyOf(updated);
    equal = List.copyOf(equal);
  }

  /**
   * Loads a sheet with a row for each project: ID or name, region, month, 住户数, 已入住户数, recipients,
   * staff as name and role, or a column of names under a role.
   *
   * @param file for messages
   * @param words what role words mean
   */
  public static ProjectLoad load(Workspace workspace, String file, Grid grid, Words words) {
    ProjectListing projects = workspace.listed();
    Map<String, Known> known = new HashMap<>();
    ProjectTable table = new ProjectTable(file, grid, words);
    Map<String, ProjectSettings> after =
        table.read(
            id -> {
              Optional<Known> found = projects.find(id).map(Known::of);
              found.ifPresent(project -> known.put(id, project));
              return found.map(Known::settings);
            });
    if (!table.problems().isEmpty()) {
      return new ProjectLoad(table.problems(), List.of(), List.of(), List.of());
    }
    List<ProjectFolder> added = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    List<String> equal = new ArrayList<>();
    Map<Path, byte[]> before = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, ProjectSettings> entry : after.entrySet()) {
        Known project = known.get(entry.getKey());
        if (project == null) {
          added.add(projects.add(entry.getKey(), entry.getValue()));
        } else if (project.settings().equals(entry.getValue())) {
          equal.add(entry.getKey());
        } else {
          Path settings = file(project.folder());
          before.put(settings, Files.readAllBytes(settings));
          project.folder().write(entry.getValue());
          updated.add(entry.getKey());
        }
      }
    } catch (Refusal e) {
      takeBack(added, before);
      throw e;
    } catch (IOException e) {
      takeBack(added, before);
      throw Disk.refusal(workspace.folder(), e);
    }
    return new ProjectLoad(
        List.of(), added.stream().map(ProjectFolder::id).toList(), updated, equal);
  }

  /** A project that the table names and that is there. */
  private record Known(ProjectFolder folder, ProjectSettings settings) {
    static Known of(ProjectFolder folder) {
      return new Known(folder, folder.settings());
    }
  }

  private static void takeBack(List<ProjectFolder> added, Map<Path, byte[]> before) {
    before.forEach(Disk::replace);
    added.forEach(project -> Disk.remove(file(project)));
  }

  private static Path file(ProjectFolder project) {
    return project.folder().resolve(ProjectFolder.SETTINGS);
  }
}
