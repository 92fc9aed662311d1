package manyi.intake.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.intake.sheet.CellText;

/** Options in a cell: codes of a header's list, and boxes of which some are ticked. */
public final class Options {
  private static final String TICKS = "√✓✔☑■●▣◉☒";
  private static final String BOXES = "□☐○◯〇◻▢";

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

  /** The ticked options of a text such as {@code □满意 ☑基本满意 □不满意}; none for a text without boxes. */
  public static List<String> ticked(String text) {
    List<String> ticked = new ArrayList<>();
    if (!hasMark(text, TICKS)) {
      return ticked;
    }
    int from = -1;
    boolean isTicked = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean isTick = i < text.length() && TICKS.indexOf(text.charAt(i)) >= 0;
      boolean isBox = i < text.length() && BOXES.indexOf(text.charAt(i)) >= 0;
      if (isTick || isBox || i == text.length()) {
        String option = from < 0 ? "" : CellText.strip(text.substring(from, i));
        if (isTicked && !option.isEmpty()) {
          ticked.add(option);
        }
        from = i + 1;
        isTicked = isTick;
      }
    }
    return ticked;
  }

  /** True for a row of boxes of which none is ticked. */
  public static boolean isUnticked(String text) {
    return hasMark(text, BOXES) && !hasMark(text, TICKS);
  }

  private static boolean hasMark(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F && marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
