package manyi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import manyi.diagnostic.Problem;
import manyi.project.ImportOptions;
import manyi.project.ProjectFolder;
import manyi.record.Outcome;
import manyi.record.RecordKind;
import manyi.record.RecordKinds;
import manyi.record.Round;
import manyi.record.RoundFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Imports workbooks and CSV files into a project. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      converter = KindConverter.class,
      descriptionKey = "import.kind")
  private RecordKind<?> kind;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-p", "--project"},
      required = true,
      paramLabel = "ID",
      descriptionKey = "project",
      order = 1)
  private String project;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--round",
      paramLabel = "ROUND",
      converter = PeriodOptions.RoundConverter.class,
      descriptionKey = "round",
      order = 20)
  private Round round;

  @Option(names = "--issued", paramLabel = "N", converter = CountConverter.class, order = 21)
  private Integer issued;

  @Option(
      names = "--issued-on",
      paramLabel = "DAY",
      converter = PeriodOptions.DayConverter.class,
      order = 22)
  private LocalDate issuedOn;

  @Option(names = "--returned", paramLabel = "N", converter = CountConverter.class, order = 23)
  private Integer returned;

  @Option(names = "--add", order = 30)
  private boolean add;

  @Option(names = "--replace", paramLabel = "IMPORT", split = ",", order = 31)
  private List<String> replace = new ArrayList<>();

  @Option(names = "--dry-run", order = 32)
  private boolean dryRun;

  @Option(names = "--strict", order = 33)
  private boolean strict;

  @Mixin private AnnotateOption annotate = new AnnotateOption();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", order = 34)
  private ListFormat format = ListFormat.table;

  @Option(names = "--unmask", descriptionKey = "unmask", order = 35)
  private boolean unmask;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    WorkspaceAccess access = WorkspaceAccess.open(session);
    ProjectFolder folder = access.project(project);
    AnnotatedCopies copies = annotate.copies(session, files, reading);
    FileImport files =
        new FileImport(
            session,
            access,
            folder,
            reading,
            new ImportOptions(add, replace, facts()),
            strict,
            dryRun);
    List<FileImport.Result> results = new ArrayList<>();
    for (Path file : this.files) {
      FileImport.Result result = files.of(kind, file);
      results.add(result);
      // After the import: what it says of the whole project is a problem of the file too.
      copies.write(file, result.isRead(), result.problems());
    }
    if (format == ListFormat.json) {
      session.data(Json.text(json(results, copies)));
    } else {
      print(results);
    }
    copies.print(format == ListFormat.json);
    return exitCode(results, copies).number();
  }

  private RoundFacts facts() {
    return new RoundFacts(
        Optional.ofNullable(round),
        Optional.ofNullable(issued),
        Optional.ofNullable(issuedOn),
        Optional.ofNullable(returned));
  }

  private static ExitCode exitCode(List<FileImport.Result> results, AnnotatedCopies copies) {
    boolean anyKept = results.stream().anyMatch(FileImport.Result::isUseful);
    boolean allWhole = copies.isWhole() && results.stream().allMatch(FileImport.Result::isWhole);
    return allWhole ? ExitCode.DONE : anyKept ? ExitCode.IN_PART : ExitCode.NOTHING;
  }

  private void print(List<FileImport.Result> results) {
    ProblemPrinter printer = new ProblemPrinter(session, unmask);
    ImportText text = new ImportText(session.messages(), dryRun);
    PrintWriter out = session.out();
    for (FileImport.Result result : results) {
      List<Problem> shown = result.problems();
      if (!shown.isEmpty() && !session.options().quiet) {
        printer.all(shown).forEach(session.err()::println);
        session.err().flush();
      } else if (result.refusal().isPresent()) {
        printer.refusal(result.refusal().get()).forEach(session.err()::println);
      }
      text.lines(result).forEach(out::println);
    }
    if (results.size() > 1) {
      out.println(text.summary(results));
    }
  }

  private Map<String, Object> json(List<FileImport.Result> results, AnnotatedCopies copies) {
    ProblemPrinter printer = new ProblemPrinter(session, unmask);
    List<Map<String, Object>> imported = new ArrayList<>();
    List<Map<String, Object>> refused = new ArrayList<>();
    for (FileImport.Result result : results) {
      if (result.refusal().isPresent()) {
        Problem problem = result.refusal().get();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", result.file());
        json.put("code", problem.code().id());
        json.put("message", String.join(" ", printer.refusal(problem)).strip());
        json.put("problems", result.problems().stream().map(printer::json).toList());
        json.put("annotated", copies.written(result.file()));
        refused.add(json);
      } else {
        imported.addAll(sheets(result, copies, printer));
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("dryRun", dryRun);
    json.put("imported", imported);
    json.put("refused", refused);
    return json;
  }

  private List<Map<String, Object>> sheets(
      FileImport.Result result, AnnotatedCopies copies, ProblemPrinter printer) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (SheetCounts sheet : result.sheets()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", result.file());
      json.put("import", result.decision().flatMap(d -> d.id()).orElse(null));
      json.put("project", project);
      json.put("kind", kind.name());
      json.put("sheet", sheet.sheet());
      json.put("read", sheet.read());
      for (Outcome outcome : Outcome.values()) {
        json.put(outcome.code(), sheet.count(outcome));
      }
      json.put("unchanged", result.isUnchanged());
      json.put(
          "problems",
          result.problems().stream()
              .filter(p -> sheet.holds(p, result.sheets()))
              .map(printer::json)
              .toList());
      json.put("annotated", copies.written(result.file()));
      list.add(json);
    }
    return list;
  }

  /** Reads a number of questionnaires: 0, 1, 2 … */
  static final class CountConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("[0-9]{1,9}")) {
        throw new TypeConversionException("0, 1, 2 …");
      }
      return Integer.valueOf(text);
    }
  }

  /** Reads the word after {@code import}. */
  static final class KindConverter implements ITypeConverter<RecordKind<?>> {
    @Override
    public RecordKind<?> convert(String text) {
      for (RecordKind<?> kind : RecordKinds.ALL) {
        if (kind.command().equals(text) || kind.name().equals(text)) {
          return kind;
        }
      }
      throw new TypeConversionException(
          String.join(" | ", RecordKinds.ALL.stream().map(RecordKind::command).toList()));
    }
  }
}
