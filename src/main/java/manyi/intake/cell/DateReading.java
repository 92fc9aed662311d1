package manyi.intake.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.grid.Value;
import manyi.language.DateText;
import manyi.record.When;

/**
 * Reads dates in every shape that F13 knows. A year that is not written comes from the
 * surroundings, chosen so that the date lies as near as can be to the months covered.
 */
public final class DateReading {
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
  private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

  /** Two digits of a year mean one of the last years, or the text is no date. */
  private static final int SHORT_YEARS = 12;

  private static final int REMEMBERED = 100_000;

  private final OptionalInt year;
  private final SortedSet<YearMonth> covers;
  private final LocalDate runDate;
  private final Map<String, Result> remembered = new HashMap<>();

  /** How reading went. */
  public enum Kind {
    READ,
    /** 当天 or 次日: to be counted from another date of the row. */
    RELATIVE,
    UNREADABLE,
    /** Before 2000 or after the day of the run. */
    OUT_OF_RANGE
  }

  /**
   * What a cell says.
   *
   * @param when the date of a cell that was read, or of one out of range; else null
   * @param daysAfter of a relative date
   * @param clock of a relative date, null when none is written
   * @param isYearAssumed true when the cell does not give its year
   */
  public record Result(
      Kind kind, When when, int daysAfter, LocalTime clock, boolean isYearAssumed) {
    static final Result UNREADABLE = new Result(Kind.UNREADABLE, null, 0, null, false);

    static Result of(When when) {
      return new Result(Kind.READ, when, 0, null, false);
    }
  }

  /**
   * Reads dates of one table.
   *
   * @param year that a title, form line or name gives; empty when nothing tells
   * @param covers the months reported on; empty when unknown
   * @param runDate later dates are out of range
   */
  public DateReading(OptionalInt year, SortedSet<YearMonth> covers, LocalDate runDate) {
    this.year = year;
    this.covers = new TreeSet<>(covers);
    this.runDate = runDate;
  }

  /** Reads a cell that is not blank, of a column whose dates have happened. */
  public Result read(Value value) {
    return bounded(any(value), EARLIEST, runDate);
  }

  /** Reads a cell of a column whose dates may lie ahead. */
  public Result readAhead(Value value) {
    return bounded(any(value), EARLIEST, LATEST);
  }

  /** Reads a cell of a column whose dates may lie before 2000, such as when somebody moved in. */
  public Result readLongAgo(Value value) {
    return bounded(any(value), LONG_AGO, LATEST);
  }

  /** The time of day of a cell that holds nothing else. */
  public static Optional<LocalTime> clock(Value value) {
    if (value instanceof Value.Moment moment && moment.part() == Value.Moment.Part.TIME) {
      return Optional.of(moment.at().toLocalTime());
    }
    if (value instanceof Value.Numeric numeric) {
      BigDecimal number = numeric.number();
      return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0
          ? Optional.of(LocalTime.ofSecondOfDay(seconds(number) % 86_400))
          : Optional.empty();
    }
    return value instanceof Value.Text text ? DateText.clock(text.text()) : Optional.empty();
  }

  private static Result bounded(Result result, LocalDate first, LocalDate last) {
    if (result.kind() != Kind.READ) {
      return result;
    }
    LocalDate date = result.when().date();
    return date.isBefore(first) || date.isAfter(last)
        ? new Result(Kind.OUT_OF_RANGE, result.when(), 0, null, result.isYearAssumed())
        : result;
  }

  private Result any(Value value) {
    if (value instanceof Value.Moment moment) {
      return switch (moment.part()) {
        case DATE -> Result.of(When.on(moment.at().toLocalDate()));
        case DATE_AND_TIME -> Result.of(When.at(moment.at()));
        case TIME -> Result.UNREADABLE;
      };
    }
    if (value instanceof Value.Numeric numeric) {
      return number(numeric);
    }
    if (!(value instanceof Value.Text text)) {
      return Result.UNREADABLE;
    }
    Result before = remembered.get(text.text());
    if (before != null) {
      return before;
    }
    Result result = text(text.text());
    if (remembered.size() < REMEMBERED) {
      remembered.put(text.text(), result);
    }
    return result;
  }

  private Result number(Value.Numeric numeric) {
    BigDecimal number = numeric.number();
    if (isSerial(number)) {
      return serial(number);
    }
    String plain = number.toPlainString();
    if (plain.length() == 8 || plain.length() == 12 || plain.length() == 14) {
      return text(plain);
    }
    String shown = numeric.shown().strip();
    // 3.10 typed as a number is kept as 3.1, so that 3.1, 3.2 and 3.3 may be three other days.
    int point = plain.indexOf('.');
    boolean isCut =
        shown.equals(plain)
            && point == plain.length() - 2
            && "123".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return point > 0 && !isCut ? text(shown) : Result.UNREADABLE;
  }

  private static boolean isSerial(BigDecimal number) {
    return number.compareTo(FIRST_SERIAL) >= 0 && number.compareTo(LAST_SERIAL) <= 0;
  }

  private static Result serial(BigDecimal serial) {
    BigDecimal whole = serial.setScale(0, RoundingMode.FLOOR);
    LocalDate date = SERIAL_ZERO.plusDays(whole.longValueExact());
    BigDecimal part = serial.subtract(whole);
    if (part.signum() == 0) {
      return Result.of(When.on(date));
    }
    LocalDateTime at = date.atStartOfDay().plusSeconds(seconds(part));
    return Result.of(When.at(at));
  }

  private static long seconds(BigDecimal partOfDay) {
    return partOfDay.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private Result text(String written) {
    String bare = written.strip();
    Optional<DateText> read = DateText.read(bare);
    if (read.isEmpty()) {
      return serialText(bare);
    }
    DateText text = read.get();
    if (text.isRelative()) {
      return new Result(Kind.RELATIVE, null, text.daysAfter(), text.clock(), false);
    }
    if (!text.hasYear()) {
      return withoutYear(text);
    }
    int age = runDate.getYear() - text.year();
    if (DateText.hasShortYear(bare) && (age < -1 || age > SHORT_YEARS)) {
      return Result.UNREADABLE;
    }
    return Result.of(new When(text.date(text.year()), text.clock()));
  }

  private static Result serialText(String bare) {
    if (bare.length() < 5 || bare.length() > 24 || bare.charAt(0) < '3' || bare.charAt(0) > '7') {
      return Result.UNREADABLE;
    }
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if ((c < '0' || c > '9') && (c != '.' || i != 5)) {
        return Result.UNREADABLE;
      }
    }
    if (bare.endsWith(".")) {
      return Result.UNREADABLE;
    }
    BigDecimal number = new BigDecimal(bare);
    return isSerial(number) ? serial(number) : Result.UNREADABLE;
  }

  private Result withoutYear(DateText text) {
    OptionalInt chosen = chosenYear(text);
    boolean exists =
        chosen.isPresent()
            && text.day() <= YearMonth.of(chosen.getAsInt(), text.month()).lengthOfMonth();
    return exists
        ? new Result(Kind.READ, new When(text.date(chosen.getAsInt()), text.clock()), 0, null, true)
        : Result.UNREADABLE;
  }

  /** Of the year before, the year itself and the year after the one nearest to what is covered. */
  private OptionalInt chosenYear(DateText text) {
    if (covers.isEmpty()) {
      return year;
    }
    int best = 0;
    long bestDistance = Long.MAX_VALUE;
    for (int y = covers.first().getYear() - 1; y <= covers.last().getYear() + 1; y++) {
      long distance = distance(YearMonth.of(y, text.month()));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = y;
      }
    }
    return OptionalInt.of(best);
  }

  private long distance(YearMonth month) {
    if (month.isBefore(covers.first())) {
      return month.until(covers.first(), java.time.temporal.ChronoUnit.MONTHS);
    }
    return month.isAfter(covers.last())
        ? covers.last().until(month, java.time.temporal.ChronoUnit.MONTHS)
        : 0;
  }
}
