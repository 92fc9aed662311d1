package manyi.grid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a workbook comes from. What manyi wrote carries a mark among the file's own properties,
 * which survives being opened and saved, so that a report that lies among the month's logs is not
 * taken for one of them.
 */
public enum Origin {
  /** Anybody's workbook: to be read. */
  OUTSIDE,
  /** A report: figures, no records. */
  REPORT,
  /** A form that was given out to be filled in: to be read, its guide left out. */
  TEMPLATE;

  /** The name of the property. */
  public static final String PROPERTY = "manyi";

  /** What the property says; empty for a workbook that carries no mark. */
  public Optional<String> mark() {
    return this == OUTSIDE ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
  }

  /** The origin that a mark stands for; a mark that nobody knows is none. */
  public static Origin of(String mark) {
    return Arrays.stream(values())
        .filter(origin -> origin.mark().equals(Optional.of(mark)))
        .findFirst()
        .orElse(OUTSIDE);
  }
}
