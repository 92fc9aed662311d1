package manyi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import manyi.language.Language;
import manyi.language.Messages;

/** One run of the program: where it stands, what every command was told, and where it speaks. */
final class Session {
  private final Surroundings surroundings;
  private final GlobalOptions options;
  private final Output out;
  private final Output err;
  private final List<String> changes = new ArrayList<>();

  Session(Surroundings surroundings, GlobalOptions options) {
    this.surroundings = surroundings;
    this.options = options;
    this.out = Output.to(surroundings.out(), surroundings.charset());
    this.err = Output.to(surroundings.err(), surroundings.charset());
  }

  Surroundings surroundings() {
    return surroundings;
  }

  GlobalOptions options() {
    return options;
  }

  /** Results, in the console's character set. */
  Output out() {
    return out;
  }

  /** Everything that is not a result. */
  Output err() {
    return err;
  }

  /** Writes JSON or CSV to stdout, which is UTF-8 whatever the console speaks. */
  void data(String text) {
    out.data(text);
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /**
   * Notes that something was written, so that what a run says of it is true however it ends.
   *
   * @param what a file, or an import with its project
   */
  void changed(String what) {
    changes.add(what);
  }

  /** What was written so far. */
  List<String> changes() {
    return List.copyOf(changes);
  }

  /** Shows what led to a refusal or a defect, where the person asked for it. */
  void trace(Throwable why) {
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
