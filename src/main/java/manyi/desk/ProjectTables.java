package manyi.desk;

import java.nio.file.Path;
import java.util.Optional;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.project.ProjectLoad;
import manyi.workbook.read.WorkbookReader;

/** Loads the settings of many projects from a table with a row for each. */
public final class ProjectTables {
  private final Workplace place;
  private final OpenWorkspace workspace;

  /** Loads into one workspace. */
  public ProjectTables(Workplace place, OpenWorkspace workspace) {
    this.place = place;
    this.workspace = workspace;
  }

  /**
   * Adds and changes the projects of a file's first table, all of them or none.
   *
   * @param file as the person named it
   * @param password opens an encrypted workbook
   */
  public ProjectLoad load(Path file, Optional<String> password) {
    GridBook book = WorkbookReader.opening(password).read(place.resolve(file));
    Grid first =
        book.grids().stream()
            .filter(grid -> !grid.hidden() && !grid.isEmpty())
            .findFirst()
            .orElse(book.grids().get(0));
    ProjectLoad load =
        ProjectLoad.load(workspace.workspace(), file.toString(), first, workspace.companyWords());
    load.added().forEach(place.journal()::changed);
    load.updated().forEach(place.journal()::changed);
    return load;
  }
}
