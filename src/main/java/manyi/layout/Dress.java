package manyi.layout;

import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.Value;

/**
 * How one cell looks in full: what {@link Look} says of its role, and what its value, its format
 * and its link add. Whoever writes a workbook translates this and chooses nothing.
 *
 * @param type of its text
 * @param fill colour behind it, RRGGBB; empty for none
 * @param edges the lines round it
 * @param across where the content stands between left and right
 * @param isAtFoot true for content that stands on the lower edge, else in the middle
 * @param isIndented true for content that keeps a distance from the left edge
 * @param wraps true for text that is broken into lines
 * @param pattern how a number is shown, in the words of spreadsheet programs
 */
public record Dress(
    Type type,
    String fill,
    Edges edges,
    Across across,
    boolean isAtFoot,
    boolean isIndented,
    boolean wraps,
    String pattern) {

  /**
   * The type of a text.
   *
   * @param size in points
   * @param ink RRGGBB
   * @param isLinked true for text that leads somewhere, which is underlined
   */
  public record Type(int size, boolean bold, String ink, boolean isLinked) {
    /** The type of a cell that nothing is said of. */
    public static final Type USUAL = new Type(Look.USUAL_SIZE, false, Palette.INK, false);
  }

  /** Where content stands. */
  public enum Across {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** How strong a line is. */
  public enum Weight {
    NONE,
    THIN,
    MEDIUM,
    THICK
  }

  /**
   * A line.
   *
   * @param colour RRGGBB; empty where there is no line
   */
  public record Edge(Weight weight, String colour) {
    /** No line. */
    public static final Edge NONE = new Edge(Weight.NONE, "");
  }

  /** The lines round a cell. */
  public record Edges(Edge left, Edge right, Edge top, Edge bottom) {
    /** No lines. */
    public static final Edges NONE = new Edges(Edge.NONE, Edge.NONE, Edge.NONE, Edge.NONE);

    /** A light line on every side. */
    public static final Edges GRID = allRound(new Edge(Weight.THIN, Palette.LINE));

    private static Edges allRound(Edge edge) {
      return new Edges(edge, edge, edge, edge);
    }
  }

  /**
   * How a planned cell looks.
   *
   * @param wraps as the layout of its sheet says
   */
  public static Dress of(CellPlan cell, boolean wraps) {
    Format format = ShownText.formatOf(cell);
    return of(
        cell.role(),
        format,
        format == Format.GENERAL && cell.value() instanceof Value.Numeric,
        wraps,
        cell.linkSheet().isPresent());
  }

  /** How a cell looks that is to be filled in by hand. */
  public static Dress framed(Format format) {
    boolean wraps = format == Format.GENERAL || format == Format.TEXT;
    return of(Role.BODY, format, false, wraps, false);
  }

  /** How a cell looks that nobody has filled in yet: as one to be filled in, but unframed. */
  public static Dress unframed(Format format) {
    Dress framed = framed(format);
    return new Dress(
        framed.type,
        framed.fill,
        Edges.NONE,
        framed.across,
        framed.isAtFoot,
        framed.isIndented,
        framed.wraps,
        framed.pattern);
  }

  private static Dress of(
      Role role, Format format, boolean isNumber, boolean wraps, boolean isLinked) {
    Look look = Look.of(role);
    Across across =
        switch (look.align()) {
          case CENTRE -> Across.CENTRE;
          case LEFT, LEFT_FOOT -> Across.LEFT;
          case BY_VALUE -> byValue(format, isNumber);
        };
    return new Dress(
        new Type(look.size(), look.bold(), look.ink(), isLinked),
        look.fill(),
        edges(look.frame()),
        across,
        look.align() == Look.Align.LEFT_FOOT,
        // No indent at the right: LibreOffice forgets it in some cells and leaves ragged figures.
        look.frame() != Look.Frame.NONE && across == Across.LEFT,
        wraps,
        pattern(format));
  }

  private static Across byValue(Format format, boolean isNumber) {
    return switch (format) {
      case GENERAL -> isNumber ? Across.RIGHT : Across.LEFT;
      case TEXT -> Across.LEFT;
      case DATE, DATE_TIME -> Across.CENTRE;
      case COUNT, RATE, POINTS, CHANGE_COUNT, CHANGE_POINTS, DECIMAL -> Across.RIGHT;
    };
  }

  private static String pattern(Format format) {
    return switch (format) {
      case GENERAL -> "General";
      case TEXT -> "@";
      case COUNT -> "#,##0";
      case RATE -> "0.00%";
      case POINTS -> "0.00";
      case CHANGE_COUNT -> "+#,##0;-#,##0;0";
      case CHANGE_POINTS -> "+0.00;-0.00;0.00";
      case DECIMAL -> "#,##0.00";
      case DATE -> "yyyy-mm-dd";
      case DATE_TIME -> "yyyy-mm-dd hh:mm";
    };
  }

  private static Edges edges(Look.Frame frame) {
    Edge firm = new Edge(Weight.THIN, Palette.ACCENT);
    Edge white = new Edge(Weight.THICK, Palette.WHITE);
    return switch (frame) {
      case NONE -> Edges.NONE;
      case GRID -> Edges.GRID;
      case TOTAL -> new Edges(Edges.GRID.left, Edges.GRID.right, firm, Edges.GRID.bottom);
      case BAR ->
          new Edges(new Edge(Weight.THICK, Palette.ACCENT), Edge.NONE, Edge.NONE, Edge.NONE);
      case CARD_HEAD -> new Edges(white, white, new Edge(Weight.MEDIUM, Palette.ACCENT), Edge.NONE);
      case CARD -> new Edges(white, white, Edge.NONE, Edge.NONE);
      case FOOT ->
          new Edges(Edge.NONE, Edge.NONE, Edge.NONE, new Edge(Weight.THIN, Palette.FIRM_LINE));
    };
  }
}
