package manyi.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, ProjectSettings> known = new HashMap<>();
    workspace.projects().forEach(id -> known.put(id, workspace.project(id).settings()));
    ProjectTable table = new ProjectTable(file, grid, words);
    Map<String, ProjectSettings> after = table.read(known);
    if (!table.problems().isEmpty()) {
      return new ProjectLoad(table.problems(), List.of(), List.of(), List.of());
    }
    List<String> added = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    List<String> equal = new ArrayList<>();
    Map<Path, byte[]> before = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, ProjectSettings> entry : after.entrySet()) {
        String id = entry.getKey();
        if (!known.containsKey(id)) {
          workspace.add(id, entry.getValue());
          added.add(id);
        } else if (known.get(id).equals(entry.getValue())) {
          equal.add(id);
        } else {
          ProjectFolder project = workspace.project(id);
          Path settings = project.folder().resolve(ProjectFolder.SETTINGS);
          before.put(settings, Files.readAllBytes(settings));
          project.write(entry.getValue());
          updated.add(id);
        }
      }
    } catch (Refusal e) {
      takeBack(workspace, added, before);
      throw e;
    } catch (IOException e) {
      takeBack(workspace, added, before);
      throw Disk.refusal(workspace.folder(), e);
    }
    return new ProjectLoad(List.of(), added, updated, equal);
  }

  private static void takeBack(Workspace workspace, List<String> added, Map<Path, byte[]> before) {
    before.forEach(Disk::replace);
    added.forEach(
        id -> Disk.remove(workspace.project(id).folder().resolve(ProjectFolder.SETTINGS)));
  }
}
