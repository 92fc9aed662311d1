package manyi.workbook.read;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import manyi.diagnostic.Code;
import manyi.grid.Value;
import manyi.grid.Value.Moment;
import manyi.grid.Value.Moment.Part;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;
import manyi.workbook.xml.TextBuffer;
import manyi.workbook.xml.XmlPart;

/**
 * What the cells of one workbook hold, from what is stored. Equal values of equal style are mostly
 * one object: a log repeats its dates, numbers and words.
 */
final class CellValues {
  private static final int REMEMBERED = 1 << 14;
  private static final int TEXT = -1;
  private static final int HALF_A_SECOND = 500_000_000;

  private final SharedStrings texts;
  private final StyleTable styles;
  private final Numbers numbers;
  private final String[] rawTexts = new String[REMEMBERED];
  private final int[] rawStyles = new int[REMEMBERED];
  private final Value[] remembered = new Value[REMEMBERED];
  private long kept;

  CellValues(SharedStrings texts, StyleTable styles, Numbers numbers) {
    this.texts = texts;
    this.styles = styles;
    this.numbers = numbers;
  }

  /** Counts the places of a row that is kept, over all sheets. */
  void keep(int places) throws BadFile {
    kept += places;
    if (kept > Limits.CELLS) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
  }

  /**
   * The value of a cell that has one.
   *
   * @param type the cell's type as stored; null for a number
   * @param raw what stands in the cell, not empty
   */
  Value of(String type, int style, TextBuffer raw) throws IOException {
    if (type == null || type.equals("n")) {
      return remember(style, raw);
    }
    return switch (type) {
      case "s" -> texts.at(raw.wholeNumber());
      case "str", "inlineStr" -> remember(TEXT, raw);
      case "b" -> new Value.Bool(XmlPart.isTrueWord(raw.toString().strip()));
      case "e" -> new Value.Broken(raw.toString());
      case "d" -> isoDate(raw, styles.at(style));
      default -> throw new IOException("a cell of the type " + type);
    };
  }

  private Value remember(int style, TextBuffer raw) throws IOException {
    int slot = raw.hash(style);
    slot = (slot ^ (slot >>> 14)) & (REMEMBERED - 1);
    if (rawTexts[slot] != null && rawStyles[slot] == style && raw.contentEquals(rawTexts[slot])) {
      return remembered[slot];
    }
    Value value = style == TEXT ? SharedStrings.value(raw) : number(style, raw);
    // A long text is unlikely to come again and would only be held twice.
    if (raw.length() <= 32) {
      rawTexts[slot] = raw.toString();
      rawStyles[slot] = style;
      remembered[slot] = value;
    }
    return value;
  }

  private Value number(int style, TextBuffer raw) throws IOException {
    // A "number" that is none is kept as the text that stood there.
    return numbers.read(raw, styles.at(style)).orElseGet(() -> SharedStrings.value(raw));
  }

  /** A moment that is written out; {@code 1899-12-31T09:30} under a time format is a time. */
  static Value isoDate(TextBuffer raw, NumberForm form) {
    String text = raw.toString().strip();
    String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    try {
      LocalDateTime at =
          local.indexOf('T') < 0
              ? LocalDate.parse(local).atStartOfDay()
              : LocalDateTime.parse(local);
      at = at.plusNanos(HALF_A_SECOND).withNano(0);
      LocalDate day = at.toLocalDate();
      LocalTime time = at.toLocalTime();
      if (form.kind() == NumberForm.Kind.TIME && day.equals(SerialDates.BEFORE_1900)) {
        return new Moment(at, Part.TIME, time.toString());
      }
      return time.equals(LocalTime.MIDNIGHT)
          ? new Moment(at, Part.DATE, day.toString())
          : new Moment(at, Part.DATE_AND_TIME, day + " " + time);
    } catch (DateTimeParseException e) {
      return SharedStrings.value(raw);
    }
  }
}
