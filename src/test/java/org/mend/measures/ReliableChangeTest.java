package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mend.measures.Scale.Method;
import org.mend.measures.Scale.Missing;
import org.mend.measures.Scale.MissingRule;
import org.mend.measures.Scale.Reliability;

/** A change counts when it is larger than the scale's own error. */
class ReliableChangeTest {

    /**
     * Jacobson and Truax (1991, p. 14) take a person from 32.5 to 47.5 on a scale of marital adjustment with SD 10 and r .80: the
     * standard error is 4.47, of the difference 6.32, RC = 15 / 6.32 = 2.37.
     */
    @Test
    void theExampleOfThoseWhoFoundTheRule() {
        ReliableChange change = ReliableChange.of(scale("0.80", "10", false), new BigDecimal("32.5"), new BigDecimal("47.5"));

        assertThat(change.index()).isEqualByComparingTo("2.37");
        assertThat(change.amount()).isEqualByComparingTo("12.40");
        assertThat(change.direction()).isEqualTo(ReliableChange.Direction.BETTER);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 32.5, 47.5, BETTER", "false, 47.5, 32.5, WORSE", "true, 32.5, 47.5, WORSE", "true, 47.5, 32.5, BETTER",
        "false, 30, 42.39, NONE", "false, 30, 42.40, BETTER", "true, 30, 30, NONE", "true, 42.39, 30, NONE"})
    void aChangeWithinTheErrorSaysNothing(boolean higherIsWorse, BigDecimal before, BigDecimal after,
            ReliableChange.Direction direction) {
        assertThat(ReliableChange.of(scale("0.80", "10", higherIsWorse), before, after).direction()).isEqualTo(direction);
    }

    /** 1.96 · √2 · SD · √(1 − r), with the SD and r that each file cites. */
    @ParameterizedTest
    @CsvSource({"phq-9, 6.76", "gad-7, 5.37", "csi-16, 6.66", "csi-4, 2.72"})
    void whatShippedInstrumentsNeed(String code, BigDecimal amount) {
        assertThat(InstrumentsTest.shipped(code).scale("total").reliableChange()).isEqualByComparingTo(amount);
    }

    @Test
    void withoutItsErrorNothingCanBeSaid() {
        Scale total = InstrumentsTest.shipped("scs-sf").scale("total");

        assertThat(total.reliableChange()).isNull();
        assertThat(ReliableChange.of(total, BigDecimal.ONE, BigDecimal.TWO)).isNull();
        assertThat(ReliableChange.of(scale("0.80", "10", true), null, BigDecimal.TWO)).isNull();
        assertThat(ReliableChange.of(scale("0.80", "10", true), BigDecimal.TWO, null)).isNull();
    }

    private static Scale scale(String r, String sd, boolean higherIsWorse) {
        return new Scale("total", Words.NONE, List.of("q1"), Method.SUM, BigDecimal.ZERO, BigDecimal.valueOf(100), higherIsWorse,
                new Missing(MissingRule.NONE, 0), List.of(), new Reliability(new BigDecimal(r), "test-retest", new BigDecimal(sd), "x"));
    }
}
