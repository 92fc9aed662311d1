package manyi.intake.header;

import manyi.intake.sheet.HeaderCell;
import manyi.language.Visible;
import manyi.record.RecordKind;

/** A value as a line of headers.csv or words.csv wants it, to be copied from a message. */
public final class ListLine {
  private static final String PART = "+";

  private ListLine() {}

  /** The line of headers.csv that gives a column to a field. */
  public static String ofHeader(RecordKind<?> kind, String field, HeaderCell head) {
    return of(kind, field, head.path());
  }

  /**
   * The line of headers.csv that gives a header to a field; empty where none can be copied.
   *
   * @param field with a plus sign for a part that stands before it, as a building before a room
   */
  public static String of(RecordKind<?> kind, String field, String header) {
    String written = isPart(field) ? header + PART : header;
    return isCopied(header) ? kind.name() + "," + whole(field) + "," + quoted(written) : "";
  }

  /** True for a part of a field. */
  public static boolean isPart(String field) {
    return field.endsWith(PART);
  }

  /** The field of which one is a part, or which it is. */
  public static String whole(String field) {
    return isPart(field) ? field.substring(0, field.length() - PART.length()) : field;
  }

  /**
   * The line of words.csv for a word, up to the meaning, which is to be added; empty where none can
   * be copied.
   */
  public static String ofWord(String field, String word) {
    return isCopied(word) ? field + "," + quoted(word) + "," : "";
  }

  /** False for a text that a screen shows otherwise than it is: its copy would be another. */
  public static boolean isCopied(String text) {
    return Visible.line(text).equals(text);
  }

  public static String quoted(String value) {
    boolean isPlain =
        value.indexOf(',') < 0
            && value.indexOf('"') < 0
            && value.indexOf('\n') < 0
            && value.indexOf('\r') < 0;
    return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
