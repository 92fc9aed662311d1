package manyi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.intake.ColumnReading;
import manyi.intake.FileReading;
import manyi.intake.HeaderAliases;
import manyi.intake.Intake;
import manyi.intake.IntakeOptions;
import manyi.intake.SheetReading;
import manyi.language.Messages;
import manyi.language.TextWidth;
import manyi.project.ProjectFolder;
import manyi.record.ListFile;
import manyi.record.Outcome;
import manyi.record.RecordKind;
import manyi.record.Words;
import manyi.workbook.WorkbookReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says how files would be read: each column and what it was taken for. Writes nothing but the
 * annotated copies that are asked for.
 */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
  private static final int HEADER = 40;

  private final Session session;

  @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "inspect.files")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-p", "--project"},
      paramLabel = "ID",
      descriptionKey = "project",
      order = 1)
  private String project;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private AnnotateOption annotate = new AnnotateOption();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", order = 30)
  private ListFormat format = ListFormat.table;

  @Option(names = "--unmask", descriptionKey = "unmask", order = 31)
  private boolean unmask;

  InspectCommand(Session session) {
    this.session = session;
  }

  /** What was found in one file, or why it cannot be read. */
  private record Inspected(String file, Optional<FileReading> reading, Optional<Problem> error) {
    boolean isRead() {
      return reading.filter(r -> !r.batches().isEmpty()).isPresent();
    }
  }

  @Override
  public Integer call() {
    Intake intake = intake();
    AnnotatedCopies copies = annotate.copies(session, files, reading);
    WorkbookReader reader = WorkspaceAccess.reader(session, reading.passwordFile());
    List<Inspected> inspected = new ArrayList<>();
    for (Path file : files) {
      Inspected one = inspect(intake, reader, file);
      inspected.add(one);
      List<Problem> problems = one.reading().map(FileReading::allProblems).orElse(List.of());
      copies.write(file, one.reading().isPresent(), problems);
    }
    if (format == ListFormat.json) {
      List<Map<String, Object>> all =
          inspected.stream().map(one -> json(one, copies.written(one.file()))).toList();
      session.data(Json.text(Map.of("files", all)));
    } else {
      inspected.forEach(this::print);
    }
    copies.print(format == ListFormat.json);
    long read = inspected.stream().filter(Inspected::isRead).count();
    boolean isWhole = read == inspected.size() && copies.isWhole();
    ExitCode code = isWhole ? ExitCode.DONE : read == 0 ? ExitCode.NOTHING : ExitCode.IN_PART;
    return code.number();
  }

  /** The lists of the project or the company; outside a workspace the built-in ones alone. */
  private Intake intake() {
    Optional<WorkspaceAccess> access = WorkspaceAccess.openIfAny(session, project != null);
    if (access.isEmpty() && reading.headers().isEmpty() && reading.words().isEmpty()) {
      return new Intake(
          new HeaderAliases(ListFile.builtInHeaders()), new Words(ListFile.builtInWords()));
    }
    WorkspaceAccess found = access.orElseGet(() -> WorkspaceAccess.open(session));
    Optional<ProjectFolder> folder = Optional.ofNullable(project).map(found::project);
    return new Intake(found.aliases(folder, reading), found.words(folder, reading));
  }

  private Inspected inspect(Intake intake, WorkbookReader reader, Path file) {
    IntakeOptions options =
        new IntakeOptions(Optional.empty(), reading.sheet(), reading.covers(), session.today());
    try {
      FileReading found = intake.read(reader.read(session.resolve(file)), options);
      return new Inspected(file.toString(), Optional.of(found), Optional.empty());
    } catch (Refusal refusal) {
      return new Inspected(file.toString(), Optional.empty(), Optional.of(refusal.problem()));
    }
  }

  private void print(Inspected inspected) {
    PrintWriter out = session.out();
    Messages messages = session.messages();
    ProblemPrinter printer = new ProblemPrinter(session, unmask);
    if (inspected.error().isPresent()) {
      printer.refusal(inspected.error().get()).forEach(session.err()::println);
      session.err().flush();
      return;
    }
    FileReading file = inspected.reading().orElseThrow();
    for (SheetReading sheet : file.sheets()) {
      out.println(
          messages.text(
              sheet.kind().isPresent() ? "inspect.sheet" : "inspect.unread",
              inspected.file(),
              sheet.sheet(),
              sheet.kind().map(k -> messages.text("kind." + k.name())).orElse(""),
              sheet.headerRow(),
              sheet.rows().stream().filter(r -> r.outcome() == Outcome.KEPT).count(),
              sheet.rows().size()));
      columns(sheet).forEach(line -> out.println("  " + line));
      out.println();
    }
    printer.all(file.allProblems()).forEach(out::println);
  }

  private List<String> columns(SheetReading sheet) {
    Messages messages = session.messages();
    if (sheet.columns().isEmpty()) {
      return List.of();
    }
    TextTable table =
        new TextTable(
            List.of(
                messages.text("inspect.cell"),
                messages.text("inspect.header"),
                messages.text("inspect.field")));
    for (ColumnReading column : sheet.columns()) {
      table.row(
          column.cell().toString(),
          TextWidth.cut(column.header(), HEADER),
          meaning(column, messages));
    }
    return table.lines();
  }

  private static String meaning(ColumnReading column, Messages messages) {
    return switch (column.use()) {
      case FIELD -> column.field().orElse("");
      case ITEM -> messages.text("inspect.item");
      case SPARE -> messages.text("inspect.spare");
      case IGNORED -> messages.text("inspect.ignored");
      case UNKNOWN ->
          column
              .suggestion()
              .map(field -> messages.text("inspect.near", field))
              .orElseGet(() -> messages.text("inspect.unknown"));
    };
  }

  private Map<String, Object> json(Inspected inspected, String annotated) {
    ProblemPrinter printer = new ProblemPrinter(session, unmask);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", inspected.file());
    json.put("error", inspected.error().map(printer::json).orElse(null));
    json.put(
        "sheets",
        inspected
            .reading()
            .map(file -> file.sheets().stream().map(sheet -> json(sheet, printer)).toList())
            .orElse(List.of()));
    json.put(
        "problems",
        inspected
            .reading()
            .map(file -> file.problems().stream().map(printer::json).toList())
            .orElse(List.of()));
    json.put("annotated", annotated);
    return json;
  }

  private static Map<String, Object> json(SheetReading sheet, ProblemPrinter printer) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sheet", sheet.sheet());
    json.put("kind", sheet.kind().map(RecordKind::name).orElse(null));
    json.put("headerRow", sheet.headerRow() == 0 ? null : sheet.headerRow());
    json.put("records", sheet.rows().stream().filter(r -> r.outcome() == Outcome.KEPT).count());
    List<Map<String, Object>> columns = new ArrayList<>();
    for (ColumnReading column : sheet.columns()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("cell", column.cell().toString());
      one.put("header", column.header());
      one.put(
          "field", column.use() == ColumnReading.Use.FIELD ? column.field().orElse(null) : null);
      one.put("use", column.use().name().toLowerCase(java.util.Locale.ROOT));
      one.put("suggestion", column.suggestion().orElse(null));
      columns.add(one);
    }
    json.put("columns", columns);
    json.put("unknownColumns", sheet.unknownColumns().stream().map(ColumnReading::header).toList());
    json.put("problems", sheet.problems().stream().map(printer::json).toList());
    return json;
  }
}
