package manyi.intake;

/** A value as a line of headers.csv or words.csv wants it, to be copied from a message. */
final class ListLine {
  private ListLine() {}

  static String quoted(String value) {
    boolean isPlain =
        value.indexOf(',') < 0
            && value.indexOf('"') < 0
            && value.indexOf('\n') < 0
            && value.indexOf('\r') < 0;
    return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
