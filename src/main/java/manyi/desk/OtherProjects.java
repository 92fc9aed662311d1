package manyi.desk;

import java.util.ArrayList;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.intake.FileReading;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.project.ProjectFolder;
import manyi.project.ProjectNames;
import manyi.project.Workspace;

/**
 * Warns of sheets that name other projects than the one that they are imported into: a slip in the
 * name of the project, or one list of several projects, whose figures would all be this one's.
 */
final class OtherProjects {
  private final Workspace workspace;
  private final ProjectFolder project;
  private ProjectNames own;
  private ProjectNames all;

  OtherProjects(Workspace workspace, ProjectFolder project) {
    this.workspace = workspace;
    this.project = project;
  }

  /** A warning for each sheet that names others. */
  List<Problem> in(FileReading file, String fileName) {
    List<Problem> problems = new ArrayList<>();
    for (TableReading sheet : file.sheets()) {
      List<String> others = sheet.kind().isEmpty() ? List.of() : others(sheet.projects());
      if (!others.isEmpty()) {
        problems.add(
            Problem.of(
                Code.PROJECT_DIFFERS,
                Place.sheet(fileName, sheet.sheet()),
                String.join(Term.COMMA, others),
                project.id()));
      }
    }
    return problems;
  }

  private List<String> others(List<String> named) {
    if (named.isEmpty()) {
      return List.of();
    }
    if (own == null) {
      own = ProjectNames.of(project);
    }
    if (named.stream().allMatch(name -> own.isNamed(name, project.id()))) {
      return List.of();
    }
    // The settings of all projects are only read where this one's do not explain the names.
    if (all == null) {
      all = ProjectNames.of(workspace);
    }
    return all.others(named, project.id());
  }
}
