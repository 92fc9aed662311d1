package manyi.grid;

/**
 * What may be typed into cells; other entries are allowed but warned about.
 *
 * @param cells where it is watched
 * @param kind what is expected
 */
public record CheckPlan(Area cells, Kind kind) {

  /** What is expected of an entry. */
  public enum Kind {
    /** A date of the year 2000 or later, with or without a time. */
    DATE,
    /** A whole number, 0 or more. */
    COUNT
  }
}
