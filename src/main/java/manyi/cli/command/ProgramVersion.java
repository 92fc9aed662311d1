package manyi.cli.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import manyi.disk.Sha256;

/** Which manyi this is. */
final class ProgramVersion {
  private ProgramVersion() {}

  /** For people; 0 where it runs from loose classes. */
  static String text() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }

  /**
   * Tells builds of one version apart too, by the jar, which names its libraries. Loose classes are
   * those of a developer, who knows when they have changed.
   */
  static String print() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? null : Path.of(source.getLocation().toURI());
      return jar != null && Files.isRegularFile(jar) ? text() + " " + Sha256.of(jar) : text();
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      return text();
    }
  }
}
