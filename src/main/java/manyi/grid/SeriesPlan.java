package manyi.grid;

/**
 * One series of a chart, bound to cells of the chart's sheet.
 *
 * @param name the cell that names it
 * @param values its numbers, one column or one row
 * @param shape how it is drawn
 * @param tint its colour
 * @param secondAxis true to measure it on the right-hand axis
 */
public record SeriesPlan(CellRef name, Area values, Shape shape, Tint tint, boolean secondAxis) {

  /** How a series is drawn. */
  public enum Shape {
    COLUMN,
    LINE,
    /** A thin broken line without markers, for a target or a limit. */
    LIMIT
  }

  /** The few colours of the house, by what they mean. */
  public enum Tint {
    PRIMARY,
    SECONDARY,
    TERTIARY,
    QUIET,
    LIMIT
  }
}
