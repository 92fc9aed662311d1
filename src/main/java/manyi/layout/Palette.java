package manyi.layout;

import manyi.grid.MarkPlan;
import manyi.grid.SeriesPlan;

/** The colours of every workbook, as RRGGBB: one deep blue, greys, and three soft signals. */
public final class Palette {
  /** The one strong colour: titles, heads, bars. */
  public static final String ACCENT = "1F3F66";

  /** Paper, and the type on a strong colour. */
  public static final String WHITE = "FFFFFF";

  /** Ordinary type. */
  public static final String INK = "262D35";

  /** Type that steps back: subtitles, notes. */
  public static final String QUIET_INK = "66707A";

  /** The light lines of a table. */
  public static final String LINE = "D5DBE1";

  /** A line that is to be seen, as under a signature. */
  public static final String FIRM_LINE = "9AA5B1";

  static final String PALE = "F3F6F9";
  static final String PALE_ACCENT = "E4EBF2";
  static final String INPUT = "FFFBE8";
  static final String GOOD = "E2F1E7";
  static final String GOOD_INK = "1C6641";
  static final String WARNING = "FDF0D0";
  static final String WARNING_INK = "855400";
  static final String BAD = "FAE2DF";
  static final String BAD_INK = "A12A20";

  /** A cell that kept a row from being read. */
  public static final String MARK_ERROR = "F8CDC8";

  /** A cell that is to be looked at. */
  public static final String MARK_WARNING = "FFE9A8";

  /** A cell that is only remarked on. */
  public static final String MARK_NOTE = "D3E5F6";

  /** The poor end of a shaded column. */
  public static final String SCALE_LOW = "F7CFC9";

  /** The middle of a shaded column. */
  public static final String SCALE_MIDDLE = "FFFFFF";

  /** The good end of a shaded column. */
  public static final String SCALE_HIGH = "C9E6D3";

  private Palette() {}

  /** The colour of a marked cell. */
  public static String of(MarkPlan.Tone tone) {
    return switch (tone) {
      case ERROR -> MARK_ERROR;
      case WARNING -> MARK_WARNING;
      case NOTE -> MARK_NOTE;
    };
  }

  /** The colour of a series. */
  public static String of(SeriesPlan.Tint tint) {
    return switch (tint) {
      case PRIMARY -> "2C5A8C";
      case SECONDARY -> "D98E32";
      case TERTIARY -> "5E9C8F";
      case QUIET -> "B9C3CE";
      case LIMIT -> "B5433A";
    };
  }

  /** The ink that is legible on a series' colour. */
  public static String inkOn(SeriesPlan.Tint tint) {
    return tint == SeriesPlan.Tint.QUIET ? INK : WHITE;
  }
}
