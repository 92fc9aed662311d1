package manyi.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * What a number format makes of a number.
 *
 * @param id the number of the format in the file; below 164 it is one of Excel's own
 * @param pattern as Excel writes it, such as {@code yyyy"年"m"月"}
 * @param kind what a number under it is
 * @param elapsed true for hours that count on beyond a day: {@code [h]:mm}
 * @param simple how to show a number without the library, where that is possible
 */
record NumberForm(
    int id, String pattern, Kind kind, boolean elapsed, Optional<SimplePattern> simple) {
  enum Kind {
    /** Shown as it is. */
    PLAIN,
    /** A number with decoration: leading zeros, percent, units. */
    DECORATED,
    /** A date, with or without a time. */
    DATE,
    /** A time of day or a duration. */
    TIME
  }

  static final NumberForm GENERAL =
      new NumberForm(0, "General", Kind.PLAIN, false, Optional.empty());

  private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(h+|m+|s+)\\]");
  private static final Pattern GENERAL_WORD = Pattern.compile("(?i)(G/)?(General|通用格式)");

  /** Quoted text, escaped, padding and repeated characters, and what stands in brackets. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

  /** Letters that no part of a date is written with: the format is somebody's word. */
  private static final Pattern OTHER_LETTER = Pattern.compile("(?i)[a-z&&[^ymdhsegab]]");

  private static final Pattern HALF_OF_DAY = Pattern.compile("(?i)am/pm|a/p|上午/下午");

  /**
   * A format of a file.
   *
   * @param pattern null where the file names one of Excel's own by its number alone
   */
  static NumberForm of(int id, String pattern) {
    String known = pattern == null ? builtin(id) : pattern;
    if (known.isEmpty() || known.equals("@") || GENERAL_WORD.matcher(known).matches()) {
      return GENERAL;
    }
    boolean elapsed = false;
    for (String section : sections(known)) {
      boolean counting = ELAPSED.matcher(section).find();
      String bare = LITERAL.matcher(plainWord(section)).replaceAll("");
      boolean clock = counting || HALF_OF_DAY.matcher(bare).find();
      bare = HALF_OF_DAY.matcher(bare).replaceAll("");
      elapsed |= counting;
      if (isDate(bare, clock)) {
        return new NumberForm(id, known, Kind.DATE, false, Optional.empty());
      }
      if (isTime(bare, clock)) {
        return new NumberForm(id, known, Kind.TIME, elapsed, Optional.empty());
      }
    }
    return new NumberForm(id, known, Kind.DECORATED, false, SimplePattern.of(known));
  }

  boolean isMoment() {
    return kind == Kind.DATE || kind == Kind.TIME;
  }

  /**
   * The patterns that Excel knows by number alone. 27 to 36 and 50 to 58 are the dates and times of
   * Chinese, Japanese and Korean Excel, and which of them is which depends on the language.
   */
  private static String builtin(int id) {
    if (id == 32 || id == 33 || id == 34 || id == 35 || id == 55 || id == 56) {
      return "h:mm:ss";
    }
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
      return "yyyy-m-d";
    }
    String pattern = BuiltinFormats.getBuiltinFormat(id);
    return pattern == null || pattern.startsWith("reserved") ? "General" : pattern;
  }

  private static String plainWord(String section) {
    return GENERAL_WORD.matcher(section).replaceAll("0");
  }

  private static boolean isDate(String bare, boolean clock) {
    if (isNumber(bare)) {
      return false;
    }
    boolean time = clock || has(bare, "hs");
    return has(bare, "yde") || bare.matches("(?i).*(aaa|bb|gg).*") || (has(bare, "m") && !time);
  }

  private static boolean isTime(String bare, boolean clock) {
    return (clock || has(bare, "hs")) && !isNumber(bare);
  }

  /** True with places for digits, tenths of a second apart, and with letters of no date. */
  private static boolean isNumber(String bare) {
    String rest = bare.replaceAll("(?i)(?<=s|^)[.,]0+", "");
    return has(rest, "0#?") || OTHER_LETTER.matcher(rest).find();
  }

  private static boolean has(String bare, String letters) {
    for (int i = 0; i < bare.length(); i++) {
      if (letters.indexOf(Character.toLowerCase(bare.charAt(i))) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Splits at the semicolons that are not quoted or escaped. */
  private static List<String> sections(String pattern) {
    List<String> sections = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && !quoted) {
        i++;
      } else if (c == ';' && !quoted) {
        sections.add(pattern.substring(from, i));
        from = i + 1;
      }
    }
    sections.add(pattern.substring(Math.min(from, pattern.length())));
    return sections;
  }
}
