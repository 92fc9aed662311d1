package manyi.cli;

import manyi.language.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    if (e.getArgSpec() != null && e.getValue() != null) {
      // Only our own converters say what would do, and say it without words.
      boolean isOurs =
          e.getArgSpec().converters().length > 0 && e.getCause() instanceof TypeConversionException;
      return isOurs
          ? messages.text(
              "usage.valueInstead", label(e.getArgSpec()), e.getValue(), e.getCause().getMessage())
          : messages.text("usage.value", label(e.getArgSpec()), e.getValue());
    }
    return e.getMessage();
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
