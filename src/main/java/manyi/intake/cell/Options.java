package manyi.intake.cell;

import java.util.Map;
import java.util.stream.Collectors;

/** Codes of a header's list, and the options for which they stand. */
public final class Options {
  private Options() {}

  /** What a code stands for in the header's list; any other text stays as it is. */
  public static String decoded(String text, Map<String, String> codes) {
    if (codes.isEmpty()) {
      return text;
    }
    String bare = text.strip();
    String option = codes.get(bare);
    if (option == null && bare.endsWith(".0")) {
      option = codes.get(bare.substring(0, bare.length() - 2));
    }
    if (option == null && bare.length() == 1 && bare.charAt(0) >= 0xFF10) {
      option = codes.get(String.valueOf((char) (bare.charAt(0) - 0xFEE0)));
    }
    return option == null ? text : option;
  }

  /** Codes with what they stand for, for messages: {@code 1=满意, 2=不满意}. */
  public static String pairs(Map<String, String> codes) {
    return codes.entrySet().stream()
        .map(code -> code.getKey() + "=" + code.getValue())
        .collect(Collectors.joining(", "));
  }
}
