package manyi.cli.command;

import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The project that a command works on. Whether one must be named is part of how an option is
 * declared, and of the help: so it stands here twice, and nowhere else.
 */
final class ProjectOption {
  private static final String SHORT = "-p";
  private static final String LONG = "--project";
  private static final String LABEL = "ID";
  private static final String TEXT = "project";
  private static final int ORDER = 1;

  private ProjectOption() {}

  /** A project that must be named. */
  static final class Always {
    @Option(
        names = {SHORT, LONG},
        required = true,
        paramLabel = LABEL,
        descriptionKey = TEXT,
        order = ORDER)
    private String id;

    String id() {
      return id;
    }
  }

  /** A project that may be named. */
  static final class IfAny {
    @Option(
        names = {SHORT, LONG},
        paramLabel = LABEL,
        descriptionKey = TEXT,
        order = ORDER)
    private String id;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Optional<String> id() {
      return Optional.ofNullable(id);
    }

    boolean isNamed() {
      return id != null;
    }

    /**
     * The project, where what is asked for cannot do without one.
     *
     * @throws MissingParameterException when none is named
     */
    String wanted() {
      return id().orElseThrow(
              () -> new MissingParameterException(spec.commandLine(), spec.findOption(LONG), LONG));
    }
  }
}
