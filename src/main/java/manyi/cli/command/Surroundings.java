package manyi.cli.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Everything that a run takes from outside, so that a test can hand in its own.
 *
 * @param out results
 * @param err everything else
 * @param charset of text on a terminal; JSON and CSV are UTF-8 whatever it is
 * @param isTerminal true when a person reads along, so that colours help
 * @param clock for what is asked of "today", with the zone of the machine
 * @param locale picks the language of messages
 * @param environment variables by name
 * @param folder relative paths start here
 */
public record Surroundings(
    OutputStream out,
    OutputStream err,
    Charset charset,
    boolean isTerminal,
    Clock clock,
    Locale locale,
    Map<String, String> environment,
    Path folder) {

  /** What this process was started with. */
  public static Surroundings ofThisProcess() {
    return new Surroundings(
        // A PrintStream would keep it to itself when nothing more can be written.
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        consoleCharset(),
        Ansi.AUTO.enabled(),
        Clock.system(ZoneId.systemDefault()),
        Locale.getDefault(),
        System.getenv(),
        Path.of("").toAbsolutePath());
  }

  /**
   * The character set of the console. A bare POSIX locale says ASCII, which would turn every
   * Chinese character into a question mark on terminals that all understand UTF-8.
   */
  private static Charset consoleCharset() {
    for (String property :
        new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
      String name = System.getProperty(property);
      if (name != null && Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
      }
    }
    return StandardCharsets.UTF_8;
  }
}
