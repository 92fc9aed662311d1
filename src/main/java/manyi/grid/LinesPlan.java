package manyi.grid;

import java.util.List;
import java.util.Optional;

/**
 * The rows of a form that people fill in, one record a row. They hold nothing, so that nobody takes
 * them for records: the first ones have frames, to be printed and written on by hand; the others
 * get theirs when something is typed into them. A row grows with its text.
 *
 * @param first the first row
 * @param framed the last row that has frames although it is empty
 * @param last the last row that is prepared
 * @param formats how an entry is shown, for each column from A on
 */
public record LinesPlan(int first, int framed, int last, List<Format> formats) {
  public LinesPlan {
    if (framed < first - 1 || last < framed) {
      throw new IllegalArgumentException("not lines: " + first + ", " + framed + ", " + last);
    }
    formats = List.copyOf(formats);
  }

  /** The rows that get frames when they are filled; empty when there are none. */
  public Optional<Area> unframed() {
    return framed == last
        ? Optional.empty()
        : Optional.of(Area.of(framed + 1, 1, last, formats.size()));
  }
}
