package manyi.grid;

import java.util.List;

/**
 * A native chart, bound to cells of its own sheet.
 *
 * @param title over the chart
 * @param kind how its columns stand
 * @param categories the names along the axis, one column or one row
 * @param series at least one
 * @param space the cells that it covers
 * @param percentAxis true when the left-hand axis shows shares of 1; the right-hand one does when
 *     the cells of its series are formatted as {@link Format#RATE}
 */
public record ChartPlan(
    String title,
    Kind kind,
    Area categories,
    List<SeriesPlan> series,
    Area space,
    boolean percentAxis) {

  /** How the columns of a chart stand. */
  public enum Kind {
    /** Side by side; lines run over them. */
    UPRIGHT,
    /** Piled on each other. */
    STACKED,
    /** Lying, the first category on top. */
    LYING,
    /**
     * Columns by size with the cumulative share as a line on the right-hand axis, which runs from 0
     * to 1, and the limit as a {@link SeriesPlan.Shape#LIMIT} series. Two column series, one for
     * the main items and one for the rest, each blank where the other has its number, stand in one
     * another's place and so tint the main items.
     */
    PARETO
  }

  public ChartPlan {
    series = List.copyOf(series);
  }
}
