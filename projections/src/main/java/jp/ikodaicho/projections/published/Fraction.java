package jp.ikodaicho.projections.published;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rate, in lowest terms.
 *
 * @param denominator above 0
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    private static final int PLACES = 6;

    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("not a denominator: " + denominator);
        }
        long divisor = commonDivisor(Math.abs(numerator), denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    private static long commonDivisor(long a, long b) {
        return a == 0 ? b : commonDivisor(b % a, a);
    }

    /** Reads a decimal number as it is written, e.g. {@code 0.9437}; throws {@link NumberFormatException}. */
    public static Fraction parse(String decimal) {
        BigDecimal value = new BigDecimal(decimal);
        int scale = Math.max(value.scale(), 0);
        return new Fraction(
                value.movePointRight(scale).longValueExact(),
                BigInteger.TEN.pow(scale).longValueExact());
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    public Fraction dividedBy(long divisor) {
        return new Fraction(numerator, Math.multiplyExact(denominator, divisor));
    }

    /** How far apart the two are, never below 0. */
    public Fraction distance(Fraction other) {
        Fraction difference = plus(new Fraction(-other.numerator, other.denominator));
        return new Fraction(Math.abs(difference.numerator), difference.denominator);
    }

    /** As a decimal number without trailing zeros: exact where it ends within six places, else rounded to six, half up. */
    @JsonProperty
    public String decimal() {
        BigDecimal value =
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_UP);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }
}
