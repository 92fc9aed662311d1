package manyi.intake.header;

import manyi.intake.sheet.HeaderCell;
import manyi.record.RecordKind;

/** A value as a line of headers.csv or words.csv wants it, to be copied from a message. */
public final class ListLine {
  private ListLine() {}

  /** The line of headers.csv that gives a column to a field. */
  public static String ofHeader(RecordKind<?> kind, String field, HeaderCell head) {
    return of(kind, field, head.path());
  }

  /** The line of headers.csv that gives a header to a field. */
  public static String of(RecordKind<?> kind, String field, String header) {
    return kind.name() + "," + field + "," + quoted(header);
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
