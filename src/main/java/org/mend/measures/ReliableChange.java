package org.mend.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Whether two scores of one person differ by more than the scale's own error, after Jacobson, N. S. &amp; Truax, P. (1991).
 * Clinical significance: a statistical approach to defining meaningful change in psychotherapy research. Journal of Consulting
 * and Clinical Psychology, 59, 12–19: RC = (x2 − x1) / Sdiff, Sdiff = √(2·SE²), SE = SD·√(1 − r). Beyond ±1.96 it is unlikely
 * (p &lt; .05) without a real change.
 *
 * @param index RC, rounded to two places
 * @param amount points that a change must reach to be reliable, rounded to two places
 * @param direction what happened
 */
public record ReliableChange(BigDecimal index, BigDecimal amount, Direction direction) {

    private static final BigDecimal LIMIT = new BigDecimal("1.96");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A change smaller than the scale's error says nothing. */
    public enum Direction {
        BETTER, WORSE, NONE
    }

    /** Null when the scale's error isn't known, or one of the scores isn't there. */
    public static ReliableChange of(Scale scale, BigDecimal before, BigDecimal after) {
        if (scale.reliability() == null || before == null || after == null) {
            return null;
        }
        BigDecimal error = errorOfDifference(scale.reliability());
        BigDecimal index = after.subtract(before).divide(error, MathContext.DECIMAL64);
        Direction direction = Direction.NONE;
        if (index.abs().compareTo(LIMIT) > 0) {
            direction = index.signum() > 0 == scale.higherIsWorse() ? Direction.WORSE : Direction.BETTER;
        }
        return new ReliableChange(rounded(index), amount(scale.reliability()), direction);
    }

    /** 1.96 · Sdiff, in points, rounded to two places. */
    public static BigDecimal amount(Scale.Reliability reliability) {
        return rounded(LIMIT.multiply(errorOfDifference(reliability)));
    }

    private static BigDecimal errorOfDifference(Scale.Reliability reliability) {
        BigDecimal error = reliability.sd().multiply(BigDecimal.ONE.subtract(reliability.value()).sqrt(MathContext.DECIMAL64));
        return TWO.multiply(error.multiply(error)).sqrt(MathContext.DECIMAL64);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }
}
