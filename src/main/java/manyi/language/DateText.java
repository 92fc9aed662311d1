package manyi.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is written in a text (F13): with or without its year, with or without a time of day.
 *
 * @param year 0 when the text gives none
 * @param month 1 to 12; 0 for a day that is told by another, see {@code daysAfter}
 * @param day 1 to 31
 * @param daysAfter with month 0: 0 for 当天, 1 for 次日
 * @param clock null when the text gives none
 */
public record DateText(int year, int month, int day, int daysAfter, LocalTime clock) {
  private static final String CLOCK =
      "(上午|下午|早上|早晨|清晨|凌晨|中午|晚上|晚间|夜间|傍晚|晚|AM|PM)?\\s*([0-9]{1,2})\\s*"
          + "(?:[:时点]\\s*(?:([0-9]{1,2})\\s*分?(?:\\s*[:]?\\s*([0-9]{1,2})\\s*秒?)?(?:\\.[0-9]+)?|(半)|(?:整|钟)?)|(?<=[0-9])(?=\\s*[AP]M))"
          + "\\s*(AM|PM)?";
  private static final Pattern TIME_OF_DAY = Pattern.compile(CLOCK);
  private static final String HALF_ALONE = "\\s*(?:上午|下午|早上|早晨|凌晨|中午|晚上|傍晚|夜间|全天|AM|PM)";
  private static final String AFTER_DATE = "(?:[\\sT,，]*" + CLOCK + "|" + HALF_ALONE + ")?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:([0-9]{4}|[0-9]{2})\\s*[年./\\-]\\s*)?([0-9]{1,2})\\s*[月./\\-]\\s*([0-9]{1,2})\\s*[日号]?"
              + AFTER_DATE);
  private static final Pattern COMPACT =
      Pattern.compile(
          "(20[0-9]{2})([01][0-9])([0-3][0-9])\\s*(?:([0-2][0-9]):?([0-5][0-9])(?::?([0-5][0-9]))?)?");
  private static final Pattern RELATIVE =
      Pattern.compile("(当天|当日|同日|同天|即日|次日|第二天|隔天|翌日)" + AFTER_DATE);
  private static final Pattern WEEKDAY =
      Pattern.compile("\\s*[(\\[]?(?:周|星期|礼拜)[一二三四五六日天1-7][)\\]]?");
  private static final Pattern MARK_AFTER = Pattern.compile("(?<=[0-9日号])[.,，;；、]+$");
  private static final Pattern ZONE = Pattern.compile("(?<=[0-9])(?:Z|[+]0?8:?00)$");

  /** Reads a date; empty for a text that is none. */
  public static Optional<DateText> read(String written) {
    DateText plain = plain(written);
    if (plain != null) {
      return Optional.of(plain);
    }
    if (written.length() > 60) {
      return Optional.empty();
    }
    String text = fold(written);
    try {
      Matcher compact = COMPACT.matcher(text);
      if (compact.matches()) {
        return Optional.of(
            checked(
                number(compact.group(1)),
                number(compact.group(2)),
                number(compact.group(3)),
                compact.group(4) == null
                    ? null
                    : time(null, number(compact.group(4)), compact.group(5), compact.group(6))));
      }
      Matcher date = DATE.matcher(text);
      if (date.matches()) {
        int year = date.group(1) == null ? 0 : number(date.group(1));
        return Optional.of(
            checked(
                year == 0 || year > 99 ? year : 2000 + year,
                number(date.group(2)),
                number(date.group(3)),
                clock(date, 4)));
      }
      Matcher relative = RELATIVE.matcher(text);
      if (relative.matches()) {
        char first = relative.group(1).charAt(0);
        boolean isSame = first == '当' || first == '同' || first == '即';
        return Optional.of(new DateText(0, 0, 0, isSame ? 0 : 1, clock(relative, 2)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Reads a time of day alone. */
  public static Optional<LocalTime> clock(String written) {
    if (written.isBlank() || written.length() > 20) {
      return Optional.empty();
    }
    try {
      Matcher clock = TIME_OF_DAY.matcher(fold(written));
      return clock.matches() ? Optional.ofNullable(clock(clock, 1)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day, for a text with its year. */
  public LocalDate date(int theYear) {
    return LocalDate.of(theYear, month, day);
  }

  /** True for 当天 and 次日: the day is told by another date of the row. */
  public boolean isRelative() {
    return month == 0;
  }

  public boolean hasYear() {
    return year > 0;
  }

  /** True for a year of two digits, which might be something else. */
  public static boolean hasShortYear(String written) {
    int digits = 0;
    while (digits < written.length() && Character.isDigit(written.charAt(digits))) {
      digits++;
    }
    return digits == 2;
  }

  /** The two commonest shapes without a pattern: 2025-03-05 and 2025-03-05 09:30:00. */
  private static DateText plain(String text) {
    int length = text.length();
    if (length < 8 || length > 19 || text.charAt(0) != '2') {
      return null;
    }
    int[] numbers = new int[6];
    int at = 0;
    int digits = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        numbers[at] = numbers[at] * 10 + (c - '0');
        digits++;
        if (digits > 4) {
          return null;
        }
        continue;
      }
      boolean isExpected =
          at < 2 ? c == '-' || c == '/' || c == '.' : at == 2 ? c == ' ' : c == ':';
      if (!isExpected || digits == 0 || at == 5) {
        return null;
      }
      at++;
      digits = 0;
    }
    boolean isWhole = digits > 0 && numbers[0] >= 1000 && (at == 2 || at == 4 || at == 5);
    if (!isWhole) {
      return null;
    }
    try {
      LocalTime clock = at == 2 ? null : LocalTime.of(numbers[3], numbers[4], numbers[5]);
      return checked(numbers[0], numbers[1], numbers[2], clock);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A day without a year must exist in a leap year. */
  private static DateText checked(int year, int month, int day, LocalTime clock) {
    LocalDate.of(year == 0 ? 2024 : year, month, day);
    return new DateText(year, month, day, 0, clock);
  }

  private static LocalTime clock(Matcher matched, int group) {
    if (matched.group(group + 1) == null) {
      return null;
    }
    String half =
        matched.group(group + 5) == null ? matched.group(group) : matched.group(group + 5);
    String minute = matched.group(group + 4) == null ? matched.group(group + 2) : "30";
    return time(half, number(matched.group(group + 1)), minute, matched.group(group + 3));
  }

  private static LocalTime time(String half, int hour, String minute, String second) {
    boolean isAfternoon = half != null && "下午晚上晚间夜间傍晚PM中午".contains(half);
    boolean isNoon = "中午".equals(half);
    int hours = hour;
    if (isAfternoon && hour < 12 && !(isNoon && hour >= 10)) {
      hours += 12;
    } else if (half != null && !isAfternoon && hour == 12 && !half.equals("上午")) {
      hours = 0;
    }
    return LocalTime.of(
        hours, minute == null ? 0 : number(minute), second == null ? 0 : number(second));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Half-width, upper case, one kind of dash, no weekday, no zone. */
  private static String fold(String written) {
    StringBuilder text = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '！' && c <= '～') {
        c = (char) (c - '！' + '!');
      } else if (c == '—' || c == '–' || c == '―' || c == '‐' || c == '−') {
        c = '-';
      } else if (c == '。' || c == '·') {
        c = '.';
      } else if (c == '\u3000' || c == '\u00A0' || c == '\n' || c == '\r' || c == '\t') {
        c = ' ';
      }
      text.append(c);
    }
    String bare =
        WEEKDAY.matcher(ChineseNumerals.inDates(text.toString())).replaceFirst(" ").strip();
    bare = MARK_AFTER.matcher(bare).replaceFirst("");
    return ZONE.matcher(bare.toUpperCase(Locale.ROOT)).replaceFirst("").strip();
  }
}
