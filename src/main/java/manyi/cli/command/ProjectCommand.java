package manyi.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import manyi.cli.screen.Json;
import manyi.cli.screen.ProblemPrinter;
import manyi.cli.screen.Shown;
import manyi.cli.screen.TextTable;
import manyi.desk.OpenProject;
import manyi.desk.OpenWorkspace;
import manyi.desk.PasswordFile;
import manyi.desk.ProjectTables;
import manyi.desk.Workplace;
import manyi.project.ProjectLoad;
import manyi.project.ProjectSettings;
import manyi.record.Census;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Project settings: add, set, list, load. */
@Command(
    name = "project",
    subcommands = {
      ProjectCommand.Add.class,
      ProjectCommand.Change.class,
      ProjectCommand.Listing.class,
      ProjectCommand.Load.class
    })
final class ProjectCommand {

  /** Adds a project. */
  @Command(name = "add")
  static final class Add implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "project.id")
    private String id;

    @Mixin private ProjectOptions settings = new ProjectOptions();

    Add(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() {
      OpenProject added = session.workspace().add(id, settings.applied(ProjectSettings.named(id)));
      session.out().println(session.messages().text("project.added", added.id()));
      return ExitCode.DONE.number();
    }
  }

  /** Changes a project. */
  @Command(name = "set")
  static final class Change implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "project.id")
    private String id;

    @Mixin private ProjectOptions settings = new ProjectOptions();

    Change(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() {
      OpenProject project = session.workspace().project(id);
      project.change(settings.applied(project.settings()));
      session.out().println(session.messages().text("project.changed", project.id()));
      return ExitCode.DONE.number();
    }
  }

  /** Lists all projects. */
  @Command(name = "list")
  static final class Listing implements Callable<Integer> {
    private final Session session;

    @Mixin private FormatOption format = new FormatOption();

    Listing(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (OpenProject project : session.workspace().all()) {
        rows.add(row(project.id(), project.settings()));
      }
      if (format.isJson()) {
        session.data(Json.text(Map.of("projects", rows)));
      } else {
        table(rows);
      }
      return ExitCode.DONE.number();
    }

    private Map<String, Object> row(String id, ProjectSettings settings) {
      Optional<Census.Count> now =
          settings.census().in(YearMonth.from(session.workplace().today()));
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", id);
      row.put("name", settings.name());
      row.put("region", settings.region());
      row.put("households", now.map(Census.Count::households).orElse(null));
      row.put("occupied", now.map(Census.Count::occupied).orElse(null));
      return row;
    }

    private void table(List<Map<String, Object>> rows) {
      List<String> head = new ArrayList<>();
      for (String key : List.of("id", "name", "region", ">households", ">occupied")) {
        String mark = key.startsWith(">") ? ">" : "";
        head.add(mark + session.messages().text("project." + key.substring(mark.length())));
      }
      TextTable table = new TextTable(head);
      for (Map<String, Object> row : rows) {
        table.row(
            row.values().stream()
                .map(cell -> cell == null ? Shown.UNKNOWN : cell.toString())
                .toArray(String[]::new));
      }
      table.lines().forEach(session.out()::println);
    }
  }

  /** Loads many projects from a table. */
  @Command(name = "load")
  static final class Load implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "project.file")
    private Path file;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
    private Path passwordFile;

    Load(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() {
      Workplace place = session.workplace();
      OpenWorkspace workspace = session.workspace();
      Optional<String> password = PasswordFile.read(place, Optional.ofNullable(passwordFile));
      ProjectLoad load = new ProjectTables(place, workspace).load(file, password);
      if (!load.problems().isEmpty()) {
        new ProblemPrinter(session, false).all(load.problems()).forEach(session.err()::println);
        return ExitCode.NOTHING.number();
      }
      session
          .out()
          .println(
              session
                  .messages()
                  .text(
                      "project.loaded",
                      load.added().size(),
                      load.updated().size(),
                      load.equal().size()));
      return ExitCode.DONE.number();
    }
  }
}
