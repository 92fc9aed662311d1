package manyi.grid;

/**
 * What may be typed into cells; other entries are allowed but warned about.
 *
 * @param cells where it is watched
 * @param kind what is expected
 * @param prompt shown beside the cell while it is chosen; empty for none
 */
public record CheckPlan(Area cells, Kind kind, String prompt) {

  /** A check without a prompt. */
  public CheckPlan(Area cells, Kind kind) {
    this(cells, kind, "");
  }

  /** What is expected of an entry. */
  public enum Kind {
    /** A date of the year 2000 or later, with or without a time. */
    DATE,
    /** A whole number, 0 or more. */
    COUNT,
    /** Whatever a person likes: there is only a prompt. */
    ANYTHING
  }
}
