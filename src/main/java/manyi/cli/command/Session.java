package manyi.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.cli.screen.Output;
import manyi.cli.screen.Terminal;
import manyi.desk.Journal;
import manyi.desk.OpenWorkspace;
import manyi.desk.Workplace;
import manyi.language.Language;

/** One run of the program: where it stands, what every command was told, and where it speaks. */
final class Session implements Terminal, Journal {
  private static final String WORKSPACE = "MANYI_WORKSPACE";

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

  @Override
  public Output out() {
    return out;
  }

  @Override
  public Output err() {
    return err;
  }

  void flush() {
    out.flush();
    err.flush();
  }

  @Override
  public void wrote(Path file) {
    changes.add(file.toString());
  }

  @Override
  public void changed(String project) {
    changes.add(project);
  }

  @Override
  public void imported(String id, String project) {
    changes.add(messages().text("changed.import", id, project));
  }

  /** What was written so far. */
  List<String> changes() {
    return List.copyOf(changes);
  }

  /** Shows what led to a refusal or a defect, where the person asked for it. */
  @Override
  public void failed(Throwable why) {
    if (options.debug) {
      out.flush();
      why.printStackTrace(err);
    }
  }

  @Override
  public Language language() {
    return options.language != null ? options.language : Language.of(surroundings.locale());
  }

  /** A path as the person gave it, from the folder that the person stands in. */
  Path resolve(Path path) {
    return surroundings.folder().resolve(path);
  }

  /** Where the work of this run is done. */
  Workplace workplace() {
    return new Workplace(
        surroundings.clock(),
        surroundings.clock().getZone(),
        surroundings.folder(),
        language(),
        this);
  }

  /** Finds the workspace that the person means, or refuses the command. */
  OpenWorkspace workspace() {
    return OpenWorkspace.of(workplace(), namedWorkspace(), workspaceOfAll());
  }

  /**
   * The workspace, or none where the person stands in none.
   *
   * @param needed true when the command cannot do without
   */
  Optional<OpenWorkspace> workspaceIfAny(boolean needed) {
    return OpenWorkspace.ifAny(workplace(), namedWorkspace(), workspaceOfAll(), needed);
  }

  private Optional<Path> namedWorkspace() {
    return Optional.ofNullable(options.workspace);
  }

  private Optional<String> workspaceOfAll() {
    return Optional.ofNullable(surroundings.environment().get(WORKSPACE));
  }

  /** The language that was asked for. */
  Optional<Language> askedLanguage() {
    return Optional.ofNullable(options.language);
  }

  @Override
  public boolean isQuiet() {
    return options.quiet;
  }

  @Override
  public boolean isColoured() {
    return !options.noColor
        && !surroundings.environment().containsKey("NO_COLOR")
        && surroundings.isTerminal();
  }
}
