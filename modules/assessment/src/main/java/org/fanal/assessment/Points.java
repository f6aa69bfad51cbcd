package org.fanal.assessment;

import java.math.BigInteger;

/**
 * An exact, never rounded number of points, not below nothing: one item earns from {@link #NONE} to
 * {@link #ONE}, sums go beyond. Always in lowest terms.
 */
public record Points(long numerator, long denominator) implements Comparable<Points> {

  public static final Points NONE = new Points(0, 1);
  public static final Points ONE = new Points(1, 1);

  public Points {
    Demand.that(denominator > 0, "Points over %d", denominator);
    Demand.that(numerator >= 0, "Points below nothing: %d/%d", numerator, denominator);
    long divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValue();
    numerator /= divisor;
    denominator /= divisor;
  }

  public static Points of(long numerator, long denominator) {
    return new Points(numerator, denominator);
  }

  static Points allIf(boolean right) {
    return right ? ONE : NONE;
  }

  public Points plus(Points other) {
    long sum =
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator));
    return of(sum, Math.multiplyExact(denominator, other.denominator));
  }

  public boolean isAtLeast(Points other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(
        Math.multiplyExact(numerator, other.denominator),
        Math.multiplyExact(other.numerator, denominator));
  }

  /** {@code 7/2}, or {@code 3} for a whole number. */
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
