package manyi.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import manyi.language.PlainNumber;

/**
 * What a cell holds, and what the person saw in it. Blank, broken and zero are different things.
 *
 * <p>A formula cell holds its cached result; a cached error is {@link Broken}.
 */
public sealed interface Value {

  /** The text that Excel shows, or would show, in the cell; empty for a blank. */
  String shown();

  /** True for a cell without content; white space alone is no content either. */
  default boolean isBlank() {
    return false;
  }

  static Value blank() {
    return Blank.ONLY;
  }

  static Value text(String text) {
    return new Text(text);
  }

  static Value number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  static Value number(BigDecimal number) {
    return new Numeric(number, PlainNumber.text(number));
  }

  /** Nothing at all in the cell. */
  record Blank() implements Value {
    private static final Blank ONLY = new Blank();

    @Override
    public String shown() {
      return "";
    }

    @Override
    public boolean isBlank() {
      return true;
    }
  }

  /**
   * Text as it stood, never null, untrimmed.
   *
   * @param text all runs joined, phonetic guides left out
   */
  record Text(String text) implements Value {
    @Override
    public String shown() {
      return text;
    }

    @Override
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /**
   * A number that is not formatted as a date.
   *
   * @param number the value without binary noise: 0.1 + 0.2 reads as 0.3; one that can be written
   *     out
   * @param shown with its format applied, so that 42 under {@code 00000} is "00042"
   */
  record Numeric(BigDecimal number, String shown) implements Value {
    public Numeric {
      if (!PlainNumber.fits(number)) {
        throw new IllegalArgumentException("a number that cannot be written out: " + number);
      }
    }
  }

  /**
   * A number formatted as a date, a time or both.
   *
   * @param at the moment in local time; of a bare time of day the date is 1899-12-31
   * @param part what the value itself carries: a time of 00:00 under a date format is a date
   * @param shown a plain rendering, such as 2025-03-05 or 2025-03-05 09:30
   */
  record Moment(LocalDateTime at, Part part, String shown) implements Value {
    /** What a moment says. */
    public enum Part {
      DATE,
      TIME,
      DATE_AND_TIME
    }
  }

  /** TRUE or FALSE. */
  record Bool(boolean value) implements Value {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /**
   * An error value such as {@code #DIV/0!}.
   *
   * @param shown the error as Excel prints it
   */
  record Broken(String shown) implements Value {}
}
