package manyi.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import manyi.desk.AnnotatedCopies;
import manyi.desk.Workplace;
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
  AnnotatedCopies copies(Session session, List<Path> files, Optional<String> password) {
    Workplace place = session.workplace();
    if (out == null) {
      return AnnotatedCopies.none(place);
    }
    boolean isFolder = Files.isDirectory(place.resolve(out));
    if (!isFolder && files.size() > 1) {
      throw wrong(session, "annotate.notFolder");
    }
    if (!isFolder && !AnnotatedCopies.isName(out)) {
      throw wrong(session, "annotate.notXlsx");
    }
    return isFolder
        ? AnnotatedCopies.ofMany(place, out, files, password)
        : AnnotatedCopies.ofOne(place, out, files.get(0), password);
  }

  /**
   * The copies of files that are only found on the way, all in one folder.
   *
   * @throws ParameterException when no such folder is there
   */
  AnnotatedCopies copiesOfFound(Session session, Optional<String> password) {
    Workplace place = session.workplace();
    if (out == null) {
      return AnnotatedCopies.none(place);
    }
    if (!Files.isDirectory(place.resolve(out))) {
      throw wrong(session, "annotate.notFolder");
    }
    return AnnotatedCopies.ofFound(place, out, password);
  }

  private ParameterException wrong(Session session, String key) {
    return new ParameterException(spec.commandLine(), session.messages().text(key, out));
  }
}
