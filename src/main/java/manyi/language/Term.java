package manyi.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks for what has a name in every language: a problem carries the mark, the reader sees the
 * name. The names are those of the bundle {@code terms}.
 */
public final class Term {
  private static final Pattern MARK = Pattern.compile("⟦([a-zA-Z]+)\\.([^.⟧]+)(?:\\.([^⟧]+))?⟧");

  private static final String HEADING = "heading";

  /** Between the members of a list: 甲、乙 or A, B. */
  public static final String COMMA = value("list", "comma");

  /** Between the members of a list that are lists themselves. */
  public static final String SEMICOLON = value("list", "semicolon");

  /** Between lines of a list that is to be copied as it stands; no name, but a line's end. */
  public static final String LINE = value("list", "line");

  private Term() {}

  /** The mark of a record's field, such as {@code complaint} and {@code receivedAt}. */
  public static String field(String kind, String field) {
    return "⟦field." + kind + "." + field + "⟧";
  }

  /**
   * The marks around headers as people write them, by which a reader of another language is told
   * first what the column is: room (房号).
   */
  public static String heading(String kind, String field, String headers) {
    return "⟦" + HEADING + "." + kind + "." + field + "⟧" + headers + value("list", "headingEnd");
  }

  /** The mark of a kind of record, such as {@code complaint}. */
  public static String kind(String kind) {
    return value("recordKind", kind);
  }

  /**
   * The mark of a value.
   *
   * @param list such as {@code status}
   * @param code such as {@code closed}
   */
  public static String value(String list, String code) {
    return "⟦" + list + "." + code + "⟧";
  }

  /** The text with the names for the marks in it. */
  public static String named(String text, Messages terms) {
    if (text.indexOf('⟦') < 0) {
      return text;
    }
    return MARK.matcher(text.replace(LINE, "\n"))
        .replaceAll(
            mark ->
                Matcher.quoteReplacement(name(mark.group(1), mark.group(2), mark.group(3), terms)));
  }

  /** A field is named for its kind, or for all kinds alike; what has no name keeps its code. */
  private static String name(String list, String first, String second, Messages terms) {
    if (list.equals(HEADING)) {
      return terms.text("list.heading", name("field", first, second, terms));
    }
    String own = list + "." + first + (second == null ? "" : "." + second);
    if (terms.has(own)) {
      return terms.text(own);
    }
    String code = second == null ? first : second;
    return terms.has(list + "." + code) ? terms.text(list + "." + code) : code;
  }
}
