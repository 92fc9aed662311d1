package manyi.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How report workbooks are written. */
final class WritingOptions {
  @Option(names = "--force", descriptionKey = "force", order = 40)
  boolean force;

  @Option(names = "--unmask", descriptionKey = "unmask", order = 41)
  boolean unmask;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "report.password-file",
      order = 42)
  Path passwordFile;
}
