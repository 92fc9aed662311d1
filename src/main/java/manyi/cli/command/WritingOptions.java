package manyi.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import manyi.desk.PasswordFile;
import manyi.desk.WritingWishes;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How report workbooks are written. */
final class WritingOptions {
  @Option(names = "--force", descriptionKey = "force", order = 34)
  private boolean force;

  @Mixin private UnmaskOption unmask = new UnmaskOption();

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "report.password-file",
      order = 36)
  private Path passwordFile;

  /** What is wished, with the password that its file holds. */
  WritingWishes wishes(Session session) {
    return new WritingWishes(
        force,
        unmask.isAsked(),
        PasswordFile.read(session.workplace(), Optional.ofNullable(passwordFile)),
        session.askedLanguage());
  }
}
