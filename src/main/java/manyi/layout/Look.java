package manyi.layout;

import manyi.grid.Role;
import manyi.language.Language;

/**
 * How a role looks: the one place where type sizes, fills and borders are chosen.
 *
 * @param size of the type in points
 * @param ink colour of the type
 * @param fill colour behind it; empty for none
 * @param frame the lines round it
 * @param align where the content stands
 * @param height of a row that holds one line of it, in points
 */
public record Look(
    int size, boolean bold, String ink, String fill, Frame frame, Align align, int height) {

  /** The size of ordinary type in points; widths are counted in its figures. */
  public static final int USUAL_SIZE = 10;

  /** The lines round a cell. */
  public enum Frame {
    NONE,
    /** A light line on every side. */
    GRID,
    /** As GRID with a firm line above. */
    TOTAL,
    /** A bar at the left. */
    BAR,
    /** A bar above and white at the sides, which sets one card off from the next. */
    CARD_HEAD,
    /** White at the sides. */
    CARD,
    /** A firm line below. */
    FOOT
  }

  /** Where the content stands. */
  public enum Align {
    /** Text left, numbers right, dates in the middle. */
    BY_VALUE,
    LEFT,
    /** Left, on the line that a signature beside it stands on. */
    LEFT_FOOT,
    CENTRE
  }

  /** One family for everything that a workbook shows. */
  public static String typeface(Language language) {
    return language == Language.ZH ? "Microsoft YaHei" : "Arial";
  }

  /** The look of a role. */
  public static Look of(Role role) {
    return switch (role) {
      case TITLE -> new Look(20, true, Palette.ACCENT, "", Frame.NONE, Align.LEFT, 38);
      case SUBTITLE -> new Look(10, false, Palette.QUIET_INK, "", Frame.NONE, Align.LEFT, 20);
      case SECTION -> new Look(13, true, Palette.ACCENT, "", Frame.BAR, Align.LEFT, 24);
      case HEAD -> new Look(10, true, Palette.WHITE, Palette.ACCENT, Frame.GRID, Align.CENTRE, 26);
      case LABEL -> new Look(10, false, Palette.INK, Palette.PALE, Frame.GRID, Align.BY_VALUE, 22);
      case BODY -> new Look(10, false, Palette.INK, "", Frame.GRID, Align.BY_VALUE, 22);
      case PROSE -> new Look(10, false, Palette.INK, "", Frame.GRID, Align.LEFT, 22);
      case TOTAL ->
          new Look(10, true, Palette.ACCENT, Palette.PALE_ACCENT, Frame.TOTAL, Align.BY_VALUE, 24);
      case KEY_LABEL ->
          new Look(10, false, Palette.QUIET_INK, Palette.PALE, Frame.CARD_HEAD, Align.CENTRE, 26);
      case KEY_FIGURE ->
          new Look(22, true, Palette.ACCENT, Palette.PALE, Frame.CARD, Align.CENTRE, 40);
      case KEY_NOTE ->
          new Look(9, false, Palette.QUIET_INK, Palette.PALE, Frame.CARD, Align.CENTRE, 22);
      case GOOD ->
          new Look(10, false, Palette.GOOD_INK, Palette.GOOD, Frame.GRID, Align.CENTRE, 22);
      case WARNING ->
          new Look(10, false, Palette.WARNING_INK, Palette.WARNING, Frame.GRID, Align.CENTRE, 22);
      case BAD -> new Look(10, false, Palette.BAD_INK, Palette.BAD, Frame.GRID, Align.CENTRE, 22);
      case INPUT -> new Look(10, false, Palette.INK, Palette.INPUT, Frame.GRID, Align.BY_VALUE, 22);
      case NOTE -> new Look(9, false, Palette.QUIET_INK, "", Frame.NONE, Align.LEFT, 19);
      case PLAIN -> new Look(10, false, Palette.INK, "", Frame.NONE, Align.LEFT_FOOT, 20);
      case SIGNATURE -> new Look(10, false, Palette.INK, "", Frame.FOOT, Align.LEFT_FOOT, 30);
    };
  }

  /** True for text that may run over the empty cells at its right. */
  static boolean runsOn(Role role) {
    return switch (role) {
      case TITLE, SUBTITLE, SECTION, NOTE, PLAIN -> true;
      default -> false;
    };
  }

  /** How much wider than plain type of the usual size this is. */
  double stretch() {
    return size / (double) USUAL_SIZE * (bold ? 1.06 : 1);
  }

  /** What one line takes in a row, in points. */
  double lineHeight() {
    return size * 1.5;
  }
}
