package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code list of a header, such as {@code 1.上门回访;2.电话联系} or {@code 0-待处理,1-处理中}. */
final class CodeList {
  private static final Pattern SEPARATOR = Pattern.compile("[;；,，、/|\\s\\p{Z}]+");
  private static final Pattern ENTRY =
      Pattern.compile("([0-9]{1,9}|[A-Za-z])\\s*(?:[-.．:：=＝)）–—－]|分\\s*[-:：=]?)?\\s*([^0-9].*)");
  private static final Pattern RUN_ON =
      Pattern.compile("(?<=[\\u4e00-\\u9fa5])(?=[0-9]{1,2}[-.．:：=、]?[\\u4e00-\\u9fa5])");

  private static final Pattern RUN_ON_LETTER =
      Pattern.compile("(?<=[\\u4e00-\\u9fa5])(?=[A-H][-.．:：=、]?[\\u4e00-\\u9fa5])");

  /** 满意=1: the option first. */
  private static final Pattern REVERSED =
      Pattern.compile("([\\u4e00-\\u9fa5]{1,12})\\s*[=＝:：]\\s*([0-9]{1,2}|[A-Za-z])分?");

  private static final Pattern DATE =
      Pattern.compile("[0-9]{2,4}年[0-9]{1,2}月.*|[0-9]{1,2}月[0-9]{1,2}日.*");

  private CodeList() {}

  /** The codes and what they stand for, in order; empty when the text is no list of two or more. */
  static Map<String, String> parse(String text) {
    if (DATE.matcher(text).matches()) {
      return Map.of();
    }
    Map<String, String> codes = new LinkedHashMap<>();
    String spread = numbered(text).replaceAll("(?<=[0-9A-Za-z])、(?=[\\u4e00-\\u9fa5])", ".");
    for (String chunk : SEPARATOR.split(spread, -1)) {
      for (String entry : entries(chunk)) {
        if (entry.isEmpty() || entry.chars().allMatch(c -> c == '…' || c == '.')) {
          continue;
        }
        Matcher matched = ENTRY.matcher(entry);
        Matcher reversed = REVERSED.matcher(entry);
        boolean isReversed = reversed.matches();
        if (!isReversed && !matched.matches()) {
          return Map.of();
        }
        String code = isReversed ? reversed.group(2) : matched.group(1);
        String option = isReversed ? reversed.group(1) : matched.group(2).strip();
        if (codes.put(code, option) != null) {
          return Map.of();
        }
      }
    }
    return codes.size() < 2 ? Map.of() : java.util.Collections.unmodifiableMap(codes);
  }

  private static List<String> entries(String chunk) {
    List<String> entries = new ArrayList<>();
    for (String part : RUN_ON.split(chunk, -1)) {
      entries.addAll(List.of(RUN_ON_LETTER.split(part, -1)));
    }
    return entries;
  }

  /** ①满意②不满意 as 1.满意 2.不满意. */
  private static String numbered(String text) {
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '①' && c <= '⑳') {
        numbered.append(' ').append(c - '①' + 1).append('.');
      } else {
        numbered.append(c);
      }
    }
    return numbered.toString();
  }
}
