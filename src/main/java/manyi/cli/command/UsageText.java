package manyi.cli.command;

import java.util.List;
import manyi.language.Messages;
import manyi.project.NearNames;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language of the run what is wrong with a command line. */
final class UsageText {
  private UsageText() {}

  static String of(ParameterException e, Messages messages) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String first = unmatched.getUnmatched().get(0);
      return messages.text(
          first.startsWith("-") ? "usage.unknownOption" : "usage.unexpected", first);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return messages.text("usage.missing", label(missing.getMissing().get(0)));
    }
    if (e instanceof OverwrittenOptionException && e.getArgSpec() != null) {
      return messages.text("usage.once", label(e.getArgSpec()));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      // Only our own converters say what would do, and say it without words.
      boolean isOurs =
          e.getArgSpec().converters().length > 0 && e.getCause() instanceof TypeConversionException;
      return isOurs
          ? messages.text(
              "usage.valueInstead", label(e.getArgSpec()), e.getValue(), e.getCause().getMessage())
          : messages.text("usage.value", label(e.getArgSpec()), e.getValue());
    }
    // Texts of our own come in the right language; those of picocli are English.
    return e.getClass() == ParameterException.class ? e.getMessage() : messages.text("usage.wrong");
  }

  /** The names that were perhaps meant by one that is not known; empty where none is near. */
  static List<String> near(ParameterException e) {
    // The command line names what is nearest, be it not near at all.
    return e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()
        ? NearNames.of(unmatched.getUnmatched().get(0), unmatched.getSuggestions())
        : List.of();
  }

  private static String label(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return argument.paramLabel();
    }
    // A switch has no value, and picocli names one after its field.
    boolean isSwitch = option.arity().max() == 0;
    return isSwitch ? option.longestName() : option.longestName() + " " + option.paramLabel();
  }
}
