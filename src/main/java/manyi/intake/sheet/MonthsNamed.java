package manyi.intake.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The months and the year that a title, a sheet's name or a file's name speaks of. A full date says
 * when something was printed or signed, not what is reported on, unless it is one of a span.
 *
 * @param year of the months; empty when the text gives none
 * @param first the first month, 1 to 12; 0 when no month is named
 * @param lastYear the year of the last month, another one only in a span over New Year
 * @param last the last month, 1 to 12
 */
public record MonthsNamed(OptionalInt year, int first, OptionalInt lastYear, int last) {
  static final MonthsNamed NOTHING =
      new MonthsNamed(OptionalInt.empty(), 0, OptionalInt.empty(), 0);

  private static final String YEAR = "(?<![0-9])(20[0-9]{2}|[0-9]{2}(?=\\s*年))\\s*[年./_-]\\s*";
  private static final String MONTH = "(1[0-2]|0?[1-9])";
  private static final String DAY = "(3[01]|[12][0-9]|0?[1-9])";
  private static final String TO = "\\s*(?:[-–—－~～至到]|--)\\s*";
  private static final String DATE = YEAR + MONTH + "\\s*[月./-]\\s*" + DAY + "\\s*日?";

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:填表|制表|填报|打印|导出|编制|审核|审批|批准|生成|更新|上报|报送|提交|签发|发放|发出|下发|派发|截止|截至)"
              + "(?:问卷)?(?:日期|时间|人)?\\s*[:：\\t]?\\s*(?:20)?[0-9]{2}\\s*[年./-]\\s*[0-9]{1,2}[月./-]?(?:[0-9]{1,2}日?)?");

  /** 统计月份： with a day of the month, into which spreadsheets turn 2026-4. */
  private static final Pattern MONTH_AS_DATE =
      Pattern.compile("(?<=月份|Month)\\s*[:：]\\s*" + DATE + "(?![0-9]|\\s*[-–—－~～至到])");

  private static final Pattern DATE_SPAN =
      Pattern.compile(
          DATE + TO + "(?:" + YEAR + ")?(?:" + MONTH + "\\s*[月./-]\\s*)?" + DAY + "(?![0-9])");
  private static final Pattern FULL_DATE =
      Pattern.compile(
          DATE + "(?![0-9]|\\s*月)|(?<![0-9])20[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9](?![0-9])");
  private static final Pattern MONTH_SPAN =
      Pattern.compile(
          "(?:"
              + YEAR
              + ")?(?<![0-9.])"
              + MONTH
              + "\\s*月?(?:份)?"
              + TO
              + "(?:"
              + YEAR
              + ")?"
              + MONTH
              + "\\s*月(?![0-9]*日)");
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?:(20[0-9]{2}|[0-9]{2}(?=\\s*年))\\s*[年._-]?\\s*(?:度)?\\s*)?(?:第?\\s*([一二三四1-4])\\s*季度|[Qq]([1-4])(?![0-9]))");
  private static final Pattern HALF =
      Pattern.compile(
          "(?:(20[0-9]{2}|[0-9]{2}(?=\\s*年))\\s*[年._-]?\\s*(?:度)?\\s*)?(?:([上下])半年|[Hh]([12])(?![0-9]))");
  private static final Pattern YEAR_MONTH =
      Pattern.compile(YEAR + "(?:度)?" + MONTH + "(?![0-9]|\\s*[./-]\\s*[0-9])");
  private static final Pattern COMPACT =
      Pattern.compile("(?<![0-9])(20[0-9]{2})(0[1-9]|1[0-2])(?![0-9])");
  private static final Pattern MONTH_ALONE =
      Pattern.compile("(?<![0-9.])" + MONTH + "\\s*月(?!\\s*[0-9]+\\s*日|[内前后以])");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(?<![0-9])(20[0-9]{2})\\s*年?\\s*(?:全年|整年)|全年");
  private static final Pattern YEAR_ALONE =
      Pattern.compile("(?<![0-9])(20[0-9]{2})(?:\\s*年|(?![0-9]))|(?<![0-9])([0-9]{2})\\s*年");
  private static final Pattern CHINESE_MONTH = Pattern.compile("(十[一二]?|[一二三四五六七八九])月(?![内前后以])");
  private static final Pattern CHINESE_YEAR =
      Pattern.compile("二[〇零○Oo0]([〇零○一二三四五六七八九])([〇零○一二三四五六七八九])年");

  /** What the first of several lines says that says anything. */
  public static MonthsNamed in(List<String> lines) {
    MonthsNamed yearOnly = NOTHING;
    MonthsNamed named = NOTHING;
    for (String line : lines) {
      MonthsNamed here = in(line);
      if (named.first == 0 && here.first > 0) {
        named = here;
      }
      if (yearOnly.year.isEmpty() && here.year.isPresent()) {
        yearOnly = here;
      }
    }
    return named.first > 0
        ? named.year.isPresent() ? named : named.withYear(yearOnly.year)
        : yearOnly;
  }

  /** The months, with a year from elsewhere where the text gives none. */
  SortedSet<YearMonth> months(OptionalInt yearElsewhere) {
    SortedSet<YearMonth> months = new TreeSet<>();
    OptionalInt from = year.isPresent() ? year : yearElsewhere;
    if (first == 0 || from.isEmpty()) {
      return months;
    }
    YearMonth end = YearMonth.of(lastYear.orElse(from.getAsInt()), last);
    YearMonth month = YearMonth.of(from.getAsInt(), first);
    for (int i = 0; i < 12 && !month.isAfter(end); i++) {
      months.add(month);
      month = month.plusMonths(1);
    }
    return months;
  }

  private MonthsNamed withYear(OptionalInt other) {
    return new MonthsNamed(other, first, lastYear, last);
  }

  private static MonthsNamed in(String line) {
    String dated = MONTH_AS_DATE.matcher(plain(line)).replaceAll("$1年$2月");
    String text = SIGNED.matcher(dated).replaceAll(" ");
    Matcher dates = DATE_SPAN.matcher(text);
    if (dates.find()) {
      return ofDates(dates);
    }
    text = FULL_DATE.matcher(text).replaceAll(" ");
    Matcher span = MONTH_SPAN.matcher(text);
    if (span.find()) {
      return ofSpan(
          year(span.group(1)), number(span.group(2)), year(span.group(3)), number(span.group(4)));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.find()) {
      String which = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
      int number = "一二三四".contains(which) ? "一二三四".indexOf(which) + 1 : number(which);
      return of(year(quarter.group(1), text), number * 3 - 2, number * 3);
    }
    Matcher half = HALF.matcher(text);
    if (half.find()) {
      boolean isFirst = "上".equals(half.group(2)) || "1".equals(half.group(3));
      return of(year(half.group(1), text), isFirst ? 1 : 7, isFirst ? 6 : 12);
    }
    for (Pattern pattern : List.of(YEAR_MONTH, COMPACT)) {
      Matcher month = pattern.matcher(text);
      if (month.find()) {
        return of(year(month.group(1)), number(month.group(2)), number(month.group(2)));
      }
    }
    Matcher alone = MONTH_ALONE.matcher(text);
    if (alone.find()) {
      return of(year(null, text), number(alone.group(1)), number(alone.group(1)));
    }
    if (WHOLE_YEAR.matcher(text).find()) {
      return of(year(null, text), 1, 12);
    }
    return new MonthsNamed(year(null, text), 0, OptionalInt.empty(), 0);
  }

  /** A span of days: of about a month it is that month, by the day it ends on (D33). */
  private static MonthsNamed ofDates(Matcher dates) {
    OptionalInt from = year(dates.group(1));
    int firstMonth = number(dates.group(2));
    int firstDay = number(dates.group(3));
    OptionalInt to = dates.group(4) == null ? from : year(dates.group(4));
    int lastMonth = dates.group(5) == null ? firstMonth : number(dates.group(5));
    if (to.isEmpty() || from.isEmpty()) {
      return NOTHING;
    }
    YearMonth start = YearMonth.of(from.getAsInt(), firstMonth);
    YearMonth end = YearMonth.of(to.getAsInt(), lastMonth);
    boolean isClosingDay = firstDay > 15 && start.isBefore(end);
    YearMonth first = isClosingDay ? start.plusMonths(1) : start;
    return ofSpan(
        OptionalInt.of(first.getYear()),
        first.getMonthValue(),
        OptionalInt.of(end.getYear()),
        end.getMonthValue());
  }

  private static MonthsNamed ofSpan(OptionalInt from, int first, OptionalInt to, int last) {
    OptionalInt end = to.isPresent() ? to : from;
    boolean isOverNewYear = to.isEmpty() && last < first && from.isPresent();
    return new MonthsNamed(
        from, first, isOverNewYear ? OptionalInt.of(from.getAsInt() + 1) : end, last);
  }

  private static MonthsNamed of(OptionalInt year, int first, int last) {
    return new MonthsNamed(year, first, year, last);
  }

  private static OptionalInt year(String named, String text) {
    if (named != null) {
      return year(named);
    }
    Matcher alone = YEAR_ALONE.matcher(text);
    return alone.find()
        ? year(alone.group(1) == null ? alone.group(2) : alone.group(1))
        : OptionalInt.empty();
  }

  private static OptionalInt year(String digits) {
    if (digits == null) {
      return OptionalInt.empty();
    }
    int number = number(digits);
    return OptionalInt.of(number < 100 ? 2000 + number : number);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Full-width digits and Chinese numerals of years and months as ASCII digits. */
  private static String plain(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      text.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '．' ? '.' : c);
    }
    String years =
        CHINESE_YEAR
            .matcher(text)
            .replaceAll(m -> "20" + digit(m.group(1)) + digit(m.group(2)) + "年");
    return CHINESE_MONTH
        .matcher(years)
        .replaceAll(
            m -> {
              String month = m.group(1);
              int tens = month.startsWith("十") ? 10 : 0;
              String rest = month.replace("十", "");
              return (tens + (rest.isEmpty() ? 0 : digit(rest))) + "月";
            });
  }

  private static int digit(String numeral) {
    int digit = "〇一二三四五六七八九".indexOf(numeral);
    return Math.max(digit, 0);
  }
}
