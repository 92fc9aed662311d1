package manyi.cli;

import java.nio.file.Path;
import java.util.List;
import manyi.diagnostic.Refusal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the copies with marked problems go. */
final class AnnotateOption {
  @Option(names = "--annotate", paramLabel = "OUT.xlsx", descriptionKey = "annotate", order = 36)
  private Path out;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * The copies of some files; none where nobody asked.
   *
   * @throws ParameterException when the place does not fit the number of files
   * @throws Refusal when a place holds somebody's work or cannot be written
   */
  AnnotatedCopies copies(Session session, List<Path> files, ReadingOptions reading) {
    return AnnotatedCopies.of(
        session,
        spec.commandLine(),
        out,
        files,
        WorkspaceAccess.password(session, reading.passwordFile()));
  }

  /**
   * The copies of files that are only found on the way, all in one folder.
   *
   * @throws ParameterException when no such folder is there
   */
  AnnotatedCopies copiesOfAny(Session session, ReadingOptions reading) {
    return AnnotatedCopies.into(
        session,
        spec.commandLine(),
        out,
        WorkspaceAccess.password(session, reading.passwordFile()));
  }
}
