package manyi.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import manyi.language.Language;
import manyi.language.Messages;

/** One run of the program: where it stands, what every command was told, and where it speaks. */
final class Session {
  private final Surroundings surroundings;
  private final GlobalOptions options;
  private final PrintWriter out;
  private final PrintWriter err;

  Session(Surroundings surroundings, GlobalOptions options) {
    this.surroundings = surroundings;
    this.options = options;
    this.out = writer(surroundings.out(), surroundings);
    this.err = writer(surroundings.err(), surroundings);
  }

  private static PrintWriter writer(java.io.OutputStream stream, Surroundings surroundings) {
    return new PrintWriter(
        new BufferedWriter(
            ConsoleText.to(
                new OutputStreamWriter(stream, surroundings.charset()), surroundings.charset())));
  }

  Surroundings surroundings() {
    return surroundings;
  }

  GlobalOptions options() {
    return options;
  }

  /** Results, in the console's character set. */
  PrintWriter out() {
    return out;
  }

  /** Everything that is not a result. */
  PrintWriter err() {
    return err;
  }

  /** Writes JSON or CSV to stdout, which is UTF-8 whatever the console speaks. */
  void data(String text) {
    out.flush();
    try {
      surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
      surroundings.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /** Shows what led to a refusal or a defect, where the person asked for it. */
  void trace(Exception why) {
    if (options.debug) {
      out.flush();
      why.printStackTrace(err);
    }
  }

  /** The language of messages. */
  Language language() {
    return options.language != null ? options.language : Language.of(surroundings.locale());
  }

  /** The texts of the command line. */
  Messages messages() {
    return Messages.of("cli", language());
  }

  LocalDate today() {
    return LocalDate.now(surroundings.clock());
  }

  /** A path as the person gave it, from the folder that the person stands in. */
  Path resolve(Path path) {
    return surroundings.folder().resolve(path);
  }

  boolean isColoured() {
    return !options.noColor
        && !surroundings.environment().containsKey("NO_COLOR")
        && surroundings.isTerminal();
  }
}
