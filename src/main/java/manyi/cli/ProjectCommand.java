package manyi.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.project.ProjectFolder;
import manyi.project.ProjectLoad;
import manyi.project.ProjectSettings;
import manyi.project.Workspace;
import manyi.record.Census;
import manyi.record.Meaning;
import manyi.record.PersonRole;
import manyi.record.Vocabulary;
import manyi.workbook.WorkbookReader;
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

  /** What may be said about a project. */
  static final class Settings {
    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "project.name")
    private String name;

    @Option(names = "--region", paramLabel = "NAME", descriptionKey = "project.region")
    private String region;

    @Option(names = "--households", paramLabel = "N", descriptionKey = "project.households")
    private Integer households;

    @Option(names = "--occupied", paramLabel = "N", descriptionKey = "project.occupied")
    private Integer occupied;

    @Option(
        names = "--from",
        paramLabel = "MONTH",
        converter = PeriodOptions.MonthConverter.class,
        descriptionKey = "project.from")
    private YearMonth from = Census.BEGINNING;

    @Option(names = "--staff", paramLabel = "NAME=ROLE", descriptionKey = "project.staff")
    private Map<String, String> staff = new LinkedHashMap<>();

    @Option(names = "--recipient", paramLabel = "ADDRESS", descriptionKey = "project.recipient")
    private List<String> recipients = new ArrayList<>();

    /** The settings after what was said; what was not mentioned stays. */
    ProjectSettings applied(ProjectSettings before) {
      ProjectSettings settings = before;
      if (name != null) {
        settings = settings.withName(name);
      }
      if (region != null) {
        settings = settings.withRegion(region);
      }
      if (households != null) {
        settings = settings.withHouseholds(from, counted("--households", households));
      }
      if (occupied != null) {
        settings = settings.withOccupied(from, counted("--occupied", occupied));
      }
      if (!staff.isEmpty()) {
        Map<String, PersonRole> people = new LinkedHashMap<>(settings.staff());
        staff.forEach((person, role) -> people.put(person, role(role)));
        settings = settings.withStaff(people);
      }
      if (!recipients.isEmpty()) {
        settings = settings.withRecipients(recipients);
      }
      return settings;
    }

    private static int counted(String option, int count) {
      if (count < 0) {
        throw refusal(Integer.toString(count), option, "0, 1, 2 …");
      }
      return count;
    }

    private static PersonRole role(String code) {
      return Vocabulary.ROLE
          .meaning(code)
          .orElseThrow(
              () ->
                  refusal(
                      code,
                      "--staff",
                      String.join(
                          ", ", Vocabulary.ROLE.meanings().stream().map(Meaning::code).toList())));
    }

    private static Refusal refusal(String found, String name, String allowed) {
      return new Refusal(Problem.of(Code.SETTING_VALUE, Place.NOWHERE, found, name, allowed));
    }
  }

  /** Adds a project. */
  @Command(name = "add")
  static final class Add implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "project.id")
    private String id;

    @Mixin private Settings settings = new Settings();

    Add(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() {
      Workspace workspace = WorkspaceAccess.open(session).workspace();
      ProjectFolder added = workspace.add(id, settings.applied(ProjectSettings.named(id)));
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

    @Mixin private Settings settings = new Settings();

    Change(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() {
      ProjectFolder project = WorkspaceAccess.open(session).project(id);
      project.write(settings.applied(project.settings()));
      session.out().println(session.messages().text("project.changed", project.id()));
      return ExitCode.DONE.number();
    }
  }

  /** Lists all projects. */
  @Command(name = "list")
  static final class Listing implements Callable<Integer> {
    private final Session session;

    @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
    private ListFormat format = ListFormat.table;

    Listing(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() {
      Workspace workspace = WorkspaceAccess.open(session).workspace();
      List<Map<String, Object>> rows = new ArrayList<>();
      for (String id : workspace.projects()) {
        rows.add(row(id, workspace.project(id).settings()));
      }
      if (format == ListFormat.json) {
        session.data(Json.text(Map.of("projects", rows)));
      } else {
        table(rows);
      }
      return ExitCode.DONE.number();
    }

    private Map<String, Object> row(String id, ProjectSettings settings) {
      Optional<Census.Count> now = settings.census().in(YearMonth.from(session.today()));
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
      WorkspaceAccess access = WorkspaceAccess.open(session);
      GridBook book =
          WorkspaceAccess.password(session, passwordFile)
              .map(WorkbookReader::withPassword)
              .orElseGet(WorkbookReader::plain)
              .read(session.resolve(file));
      Grid first =
          book.grids().stream()
              .filter(grid -> !grid.hidden() && !grid.isEmpty())
              .findFirst()
              .orElse(book.grids().get(0));
      ProjectLoad load =
          ProjectLoad.load(access.workspace(), file.toString(), first, access.companyWords());
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

  /** How a list is printed. */
  enum ListFormat {
    table,
    json
  }
}
