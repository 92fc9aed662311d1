package manyi.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact fraction in lowest terms. Rates and points stay fractions until they are shown, so that
 * no comparison ever meets a rounded value.
 */
public final class Fraction implements Comparable<Fraction> {
  public static final Fraction ZERO = of(0, 1);
  public static final Fraction ONE = of(1, 1);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Fraction(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    this.numerator = numerator.divide(divisor);
    this.denominator = denominator.divide(divisor);
  }

  /**
   * A fraction.
   *
   * @param denominator not 0
   */
  public static Fraction of(long numerator, long denominator) {
    if (denominator == 0) {
      throw new ArithmeticException("a fraction of nothing");
    }
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The decimal as it is, without loss. */
  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** Part of whole; empty when there is no whole. */
  public static Optional<Fraction> share(long part, long whole) {
    return whole == 0 ? Optional.empty() : Optional.of(of(part, whole));
  }

  /** Part of whole; empty when there is no whole. */
  public static Optional<Fraction> share(Fraction part, Fraction whole) {
    return whole.equals(ZERO) ? Optional.empty() : Optional.of(part.dividedBy(whole));
  }

  /**
   * A whole number as such.
   *
   * @throws ArithmeticException for any other, which nobody may cut off in silence
   */
  public long whole() {
    if (!denominator.equals(BigInteger.ONE)) {
      throw new ArithmeticException(this + " is no whole number");
    }
    return numerator.longValueExact();
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction times(long factor) {
    return times(of(factor, 1));
  }

  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** The greater of the two. */
  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The whole number at or above. */
  public Fraction ceiling() {
    return new Fraction(floor(numerator.negate(), denominator).negate(), BigInteger.ONE);
  }

  /** The whole number at or below. */
  public Fraction floor() {
    return new Fraction(floor(numerator, denominator), BigInteger.ONE);
  }

  private static BigInteger floor(BigInteger numerator, BigInteger denominator) {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** The fraction as a decimal, rounded half up. */
  public BigDecimal toDecimal(int places) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
  }

  /** A share of 1 as the texts of notes print it: {@code 59.8} for 299/500. */
  public String percent() {
    return times(100).toDecimal(2).stripTrailingZeros().toPlainString();
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction that
        && numerator.equals(that.numerator)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /** {@code 3/5}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
