package manyi.cli.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import manyi.language.Messages;
import manyi.record.Period;
import manyi.record.Round;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which days a command is about. */
final class PeriodOptions {
  static final String DAY = "--day";
  static final String MONTH = "--month";
  static final String QUARTER = "--quarter";
  static final String YEAR = "--year";
  static final String ROUND = "--round";
  static final String AS_OF = "--as-of";

  @Option(names = DAY, paramLabel = "DAY", converter = DayConverter.class, order = 20)
  LocalDate day;

  @Option(names = MONTH, paramLabel = "MONTH", converter = MonthConverter.class, order = 21)
  YearMonth month;

  @Option(names = QUARTER, paramLabel = "QUARTER", converter = QuarterConverter.class, order = 22)
  String quarter;

  @Option(names = YEAR, paramLabel = "YEAR", converter = YearConverter.class, order = 23)
  Integer year;

  @Option(names = ROUND, paramLabel = "ROUND", converter = RoundConverter.class, order = 24)
  Round round;

  @Option(names = AS_OF, paramLabel = "DAY", converter = DayConverter.class, order = 25)
  LocalDate asOf;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * Ends the command line where it names a span that the command would not go by, or two: figures
   * of another span than the one asked for would be taken for it.
   *
   * @param known the options that the command goes by
   */
  void only(Messages messages, String... known) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(DAY, day);
    values.put(MONTH, month);
    values.put(QUARTER, quarter);
    values.put(YEAR, year);
    values.put(ROUND, round);
    values.values().removeIf(Objects::isNull);
    List<String> spans = List.copyOf(values.keySet());
    if (asOf != null) {
      values.put(AS_OF, asOf);
    }
    List<String> allowed = List.of(known);
    Optional<String> other = values.keySet().stream().filter(n -> !allowed.contains(n)).findFirst();
    if (other.isPresent()) {
      throw new ParameterException(
          command.commandLine(),
          messages.text("usage.otherPeriod", other.get(), String.join(" ", allowed)));
    }
    if (spans.size() > 1) {
      throw new ParameterException(
          command.commandLine(), messages.text("usage.onePeriod", String.join(" ", spans)));
    }
  }

  /**
   * The span that was asked for, else the last full one of a kind.
   *
   * @param usual the kind that a command is about when nothing is said
   */
  Period period(Period.Kind usual, LocalDate today, int closingDay) {
    if (day != null) {
      return Period.day(day);
    }
    if (month != null) {
      return Period.month(month, closingDay);
    }
    if (quarter != null) {
      return Period.parse(quarter, closingDay).orElseThrow();
    }
    if (year != null) {
      return Period.year(year, closingDay);
    }
    return last(usual, asOf == null ? today : asOf.plusDays(1), closingDay);
  }

  private static Period last(Period.Kind kind, LocalDate today, int closingDay) {
    YearMonth month = YearMonth.from(today);
    Period period =
        switch (kind) {
          case DAY -> Period.day(today.minusDays(1));
          case MONTH -> Period.month(month.plusMonths(1), closingDay);
          case QUARTER ->
              Period.quarter(month.getYear(), (month.getMonthValue() + 2) / 3, closingDay);
          case YEAR -> Period.year(month.getYear(), closingDay);
        };
    while (!period.last().isBefore(today)) {
      YearMonth before = period.firstMonth().minusMonths(1);
      period =
          switch (kind) {
            case DAY -> Period.day(period.first().minusDays(1));
            case MONTH -> Period.month(before, closingDay);
            case QUARTER ->
                Period.quarter(before.getYear(), (before.getMonthValue() + 2) / 3, closingDay);
            case YEAR -> Period.year(before.getYear(), closingDay);
          };
    }
    return period;
  }

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  Optional<Round> round() {
    return Optional.ofNullable(round);
  }

  /** Java reads years of up to nine digits with a sign, beyond which no period can be counted. */
  private static <T> Optional<T> dated(String text, Function<String, T> reading) {
    try {
      return Optional.of(text).filter(t -> t.matches("[0-9]{4}-.*")).map(reading);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Reads {@code 2026-03-05}. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return dated(text, LocalDate::parse)
          .orElseThrow(() -> new TypeConversionException("2026-03-05"));
    }
  }

  /** Reads {@code 2026-03}. */
  static final class MonthConverter implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String text) {
      return dated(text, YearMonth::parse)
          .orElseThrow(() -> new TypeConversionException("2026-03"));
    }
  }

  /** Reads {@code 2026Q1}. */
  static final class QuarterConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      if (!text.matches("[0-9]{4}[Qq][1-4]")) {
        throw new TypeConversionException("2026Q1");
      }
      return text;
    }
  }

  /** Reads {@code 2026}. */
  static final class YearConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("[0-9]{4}")) {
        throw new TypeConversionException("2026");
      }
      return Integer.valueOf(text);
    }
  }

  /** Reads {@code 2026H1}. */
  static final class RoundConverter implements ITypeConverter<Round> {
    @Override
    public Round convert(String text) {
      return Round.parse(text).orElseThrow(() -> new TypeConversionException("2026H1"));
    }
  }
}
