package manyi.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import manyi.cli.screen.AutoJson;
import manyi.cli.screen.AutoText;
import manyi.cli.screen.CopyScreen;
import manyi.cli.screen.ImportJson;
import manyi.cli.screen.ImportScreen;
import manyi.cli.screen.InboxReport;
import manyi.cli.screen.Json;
import manyi.cli.screen.ProblemPrinter;
import manyi.desk.AnnotatedCopies;
import manyi.desk.AutoImport;
import manyi.desk.Extent;
import manyi.desk.FileImport;
import manyi.desk.FileRun;
import manyi.desk.ImportResult;
import manyi.desk.ImportWishes;
import manyi.desk.InboxRun;
import manyi.desk.OpenProject;
import manyi.desk.OpenWorkspace;
import manyi.desk.Workplace;
import manyi.project.imports.ImportOptions;
import manyi.record.RecordKind;
import manyi.record.Round;
import manyi.record.RoundFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Imports workbooks and CSV files into a project. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Session session;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      converter = KindConverter.class,
      descriptionKey = "import.kind")
  private ImportKind kind;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
  private List<Path> files = new ArrayList<>();

  @Mixin private ProjectOption.IfAny project = new ProjectOption.IfAny();

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

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private UnmaskOption unmask = new UnmaskOption();

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (kind.isAuto()) {
      return auto();
    }
    return imported(kind.one().orElseThrow(), project.wanted());
  }

  /** Imports every file where it belongs. */
  private int auto() {
    boolean isOneFile = files.size() == 1 && !Files.isDirectory(session.resolve(files.get(0)));
    if (!replace.isEmpty() && !(project.isNamed() && isOneFile)) {
      throw new ParameterException(
          spec.commandLine(), session.messages().text("auto.replaceNeedsFile"));
    }
    if (!project.isNamed() && (issued != null || returned != null)) {
      throw new ParameterException(
          spec.commandLine(), session.messages().text("auto.countNeedsProject"));
    }
    OpenWorkspace workspace = session.workspace();
    Workplace place = session.workplace();
    ImportWishes wishes = wishes(place);
    AnnotatedCopies copies = annotate.copiesOfFound(session, wishes.reading().password());
    AutoImport inbox = new AutoImport(place, workspace, project.id(), wishes);
    InboxReport report =
        format.isJson()
            ? new AutoJson(session, unmask.isAsked(), dryRun, copies)
            : new AutoText(session, unmask.isAsked(), dryRun);
    Extent extent = new InboxRun(place, inbox, copies, report::add).of(files);
    report.end();
    new CopyScreen(session).print(copies, format.isJson());
    return ExitCode.of(extent).number();
  }

  private int imported(RecordKind<?> kind, String project) {
    OpenWorkspace workspace = session.workspace();
    OpenProject folder = workspace.project(project);
    Workplace place = session.workplace();
    ImportWishes wishes = wishes(place);
    AnnotatedCopies copies = annotate.copies(session, files, wishes.reading().password());
    FileImport imports = new FileImport(place, workspace, folder, wishes);
    List<ImportResult> results = new ArrayList<>();
    Extent extent = new FileRun(imports, copies, results::add).of(kind, files);
    if (format.isJson()) {
      ImportJson entries = new ImportJson(new ProblemPrinter(session, unmask.isAsked()), copies);
      session.data(Json.text(entries.all(results, project, kind, dryRun)));
    } else {
      new ImportScreen(session, unmask.isAsked(), dryRun).print(results);
    }
    new CopyScreen(session).print(copies, format.isJson());
    return ExitCode.of(extent).number();
  }

  private ImportWishes wishes(Workplace place) {
    return new ImportWishes(
        reading.wishes(place), new ImportOptions(add, replace, facts()), strict, dryRun);
  }

  private RoundFacts facts() {
    return new RoundFacts(
        Optional.ofNullable(round),
        Optional.ofNullable(issued),
        Optional.ofNullable(issuedOn),
        Optional.ofNullable(returned));
  }

  /** Reads the word after {@code import}. */
  static final class KindConverter implements ITypeConverter<ImportKind> {
    @Override
    public ImportKind convert(String text) {
      return ImportKind.of(text)
          .orElseThrow(
              () -> new TypeConversionException(String.join(" | ", ImportKind.commands())));
    }
  }
}
