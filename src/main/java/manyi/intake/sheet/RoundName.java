package manyi.intake.sheet;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;
import manyi.record.Round;

/**
 * The questionnaire round that a title or a file name speaks of (D35). Submit times name no round:
 * sheets of the first half-year come back in July.
 */
public final class RoundName {
  private static final String YEAR = "(?:(20\\d{2})[年度.\\-_]{0,2})?";
  private static final Pattern HALF = Pattern.compile(YEAR + "(上|下)半年");
  private static final Pattern CODE = Pattern.compile("(20\\d{2})[-_.年]?h([12])(?![0-9a-z])");
  private static final Pattern TIME = Pattern.compile(YEAR + "第([一二12])[次期轮]");

  private RoundName() {}

  /**
   * The round in a text: {@code 2026年上半年}, {@code 2026H1}, {@code 2026年第一次}.
   *
   * @param year for a text that names none
   */
  public static Optional<Round> in(String text, OptionalInt year) {
    String plain = Spelling.plain(text);
    Matcher code = CODE.matcher(plain);
    if (code.find()) {
      return round(code.group(1), code.group(2), year);
    }
    Matcher half = HALF.matcher(plain);
    if (half.find()) {
      return round(half.group(1), half.group(2), year);
    }
    Matcher time = TIME.matcher(plain);
    return time.find() ? round(time.group(1), time.group(2), year) : Optional.empty();
  }

  /** The half-year in which all months lie; empty for months of two, or none. */
  public static Optional<Round> of(SortedSet<YearMonth> months) {
    if (months.isEmpty()) {
      return Optional.empty();
    }
    Round first = Round.of(months.first().atDay(1));
    return first.equals(Round.of(months.last().atDay(1))) ? Optional.of(first) : Optional.empty();
  }

  private static Optional<Round> round(String named, String half, OptionalInt year) {
    if (named == null && year.isEmpty()) {
      return Optional.empty();
    }
    int stated = named == null ? year.getAsInt() : Integer.parseInt(named);
    return Optional.of(new Round(stated, "上一1".contains(half) ? 1 : 2));
  }
}
