package manyi.cli.screen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.diagnostic.Note;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.figures.NamedCount;
import manyi.language.Messages;
import manyi.policy.Indicator;
import manyi.policy.Terms;

/** How figures look on a terminal: a dash for what cannot be computed, never a zero. */
public final class Shown {
  public static final String UNKNOWN = "–";
  private static final int PLACES = 2;

  private Shown() {}

  public static String count(Optional<? extends Number> count) {
    return count.map(Object::toString).orElse(UNKNOWN);
  }

  static String rate(Optional<Fraction> rate) {
    return rate.map(r -> r.times(100).toDecimal(PLACES).toPlainString() + " %").orElse(UNKNOWN);
  }

  /** A share of 1 in percent, without a percent sign: 60, 62.5. */
  static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString();
  }

  static String number(Optional<Fraction> value) {
    return value.map(v -> plain(v.toDecimal(PLACES))).orElse(UNKNOWN);
  }

  /** A figure as its unit is shown. */
  public static String figure(Measured figures, Indicator indicator) {
    return switch (indicator.unit()) {
      case CASES, HOUSEHOLDS, VISITS, FORMS -> count(figures.count(indicator));
      case PERCENT -> figures.count(indicator).map(percent -> percent + " %").orElse(UNKNOWN);
      case RATE -> rate(figures.number(indicator));
      case DAYS, PER_HUNDRED, POINTS -> number(figures.number(indicator));
    };
  }

  /** Adds a row for each figure of a part, by its name. */
  static void figures(TextTable table, Terms terms, Measured figures, Indicator.Part part) {
    part.figures()
        .forEach(indicator -> table.row(terms.indicator(indicator), figure(figures, indicator)));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /**
   * Adds a line with every name and its count; none where there is nothing to name.
   *
   * @param key the text around them, of the bundle {@code cli}
   * @param vocabulary the list of the names, such as {@code channel}
   */
  static void names(
      List<String> lines,
      Messages texts,
      Terms terms,
      String key,
      List<NamedCount> counts,
      String vocabulary) {
    if (!counts.isEmpty()) {
      String names =
          counts.stream()
              .map(count -> terms.name(vocabulary, count.name()) + " " + count.count())
              .collect(Collectors.joining(texts.text("comma")));
      lines.add(texts.text(key, names));
    }
  }

  /** The sentences of notes. */
  static List<String> notes(List<Note> notes, Messages texts) {
    return notes.stream().map(note -> "* " + note.sentence(texts)).toList();
  }
}
