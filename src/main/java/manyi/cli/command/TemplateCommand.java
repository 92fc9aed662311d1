package manyi.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import manyi.desk.FormWriting;
import manyi.language.Language;
import manyi.record.RecordKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes a blank form; needs no workspace. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      converter = FormConverter.class,
      descriptionKey = "template.kind")
  private RecordKind<?> kind;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = WorkbookName.class,
      descriptionKey = "template.output",
      order = 1)
  private Path output;

  @Option(names = "--force", descriptionKey = "template.force", order = 2)
  private boolean force;

  TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    FormWriting.Written written =
        new FormWriting(session.workplace())
            .write(kind, language(), Optional.ofNullable(output), force);
    session.out().println(session.messages().text("template.done", written.target()));
    if (!session.isQuiet()) {
      session
          .out()
          .println(
              session.messages().text("template.next", kind.command(), quoted(written.named())));
    }
    return ExitCode.DONE.number();
  }

  /** As reports: the option, else the workspace's language where the person stands in one. */
  private Language language() {
    Optional<Language> asked = session.askedLanguage();
    return asked.orElseGet(
        () ->
            session
                .workspaceIfAny(false)
                .map(workspace -> workspace.bookLanguage(asked))
                .orElse(Language.ZH));
  }

  /** A file name as it must be typed. */
  private static String quoted(Path file) {
    String name = file.toString();
    return name.matches(".*[\\s()（）&;'].*") ? '"' + name + '"' : name;
  }

  /** Reads the word after {@code template}. */
  static final class FormConverter implements ITypeConverter<RecordKind<?>> {
    @Override
    public RecordKind<?> convert(String text) {
      for (RecordKind<?> kind : FormWriting.kinds()) {
        if (kind.command().equals(text) || kind.name().equals(text)) {
          return kind;
        }
      }
      throw new TypeConversionException(
          String.join(" | ", FormWriting.kinds().stream().map(RecordKind::command).toList()));
    }
  }
}
