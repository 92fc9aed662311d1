package manyi.intake.header;

/** A value as a line of headers.csv or words.csv wants it, to be copied from a message. */
public final class ListLine {
  private ListLine() {}

  public static String quoted(String value) {
    boolean isPlain =
        value.indexOf(',') < 0
            && value.indexOf('"') < 0
            && value.indexOf('\n') < 0
            && value.indexOf('\r') < 0;
    return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
