package manyi.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Part;

/**
 * Figures by what they are. One that is absent is not known (D34): there is no other way to say it.
 *
 * @param known in the order of the catalogue
 */
public record Numbers(Map<Indicator, Fraction> known) implements Measured {
  /** Nothing is known. */
  public static final Numbers NONE = new Numbers(Map.of());

  public Numbers {
    Map<Indicator, Fraction> inOrder = new EnumMap<>(Indicator.class);
    inOrder.putAll(known);
    known = Collections.unmodifiableMap(inOrder);
  }

  /** The same without the figures of a part. */
  public Numbers without(Part part) {
    Map<Indicator, Fraction> others = new EnumMap<>(Indicator.class);
    others.putAll(known);
    part.figures().forEach(others::remove);
    return new Numbers(others);
  }

  @Override
  public Optional<Fraction> number(Indicator indicator) {
    return Optional.ofNullable(known.get(indicator));
  }

  /** Puts figures together. */
  public static final class Builder {
    private final Map<Indicator, Fraction> known = new EnumMap<>(Indicator.class);

    /** A figure that was counted. */
    public Builder put(Indicator indicator, long count) {
      known.put(indicator, Fraction.of(count, 1));
      return this;
    }

    /** A figure, where it is known. */
    public Builder put(Indicator indicator, Optional<Fraction> figure) {
      figure.ifPresent(number -> known.put(indicator, number));
      return this;
    }

    /** A figure that was counted, where it is known. */
    public Builder putCount(Indicator indicator, Optional<? extends Number> count) {
      count.ifPresent(number -> put(indicator, number.longValue()));
      return this;
    }

    /** A figure that follows from what was put, by the catalogue's rule, where that is known. */
    public Builder derive(Indicator indicator) {
      return put(indicator, Derived.of(indicator, one -> Optional.ofNullable(known.get(one))));
    }

    public Numbers build() {
      return new Numbers(known);
    }
  }
}
