package manyi.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What share of the occupied households must be visited in a month, by the size of the estate
 * (V02): bands of households from the smallest up, as {@link Setting#VISIT_BANDS} writes them.
 */
public record VisitBands(List<Band> bands) {
  /**
   * One band.
   *
   * @param upTo the most households it is for, inclusive; empty for the last
   * @param percent of the occupied households, a whole number
   */
  public record Band(Optional<Integer> upTo, int percent) {}

  /** Copies the list. */
  public VisitBands {
    bands = List.copyOf(bands);
  }

  /** Reads {@code 300:4 500:5 above:7}. */
  public static VisitBands of(String setting) {
    return new VisitBands(Stream.of(setting.split(" ", -1)).map(VisitBands::band).toList());
  }

  private static Band band(String written) {
    int colon = written.indexOf(':');
    String most = written.substring(0, colon);
    return new Band(
        most.equals("above") ? Optional.empty() : Optional.of(Integer.valueOf(most)),
        Integer.parseInt(written.substring(colon + 1)));
  }

  /** The percentage for an estate of so many households. */
  public int percent(long households) {
    return bands.stream()
        .filter(band -> band.upTo().map(limit -> households <= limit).orElse(true))
        .findFirst()
        .orElseThrow()
        .percent();
  }
}
