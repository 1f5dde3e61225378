package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;

class BidTest {

    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Test
    void notReadyYetNeedsATimeAheadToComeBack() {
        assertThatThrownBy(() -> bid(BidOutcome.NOT_READY_YET, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> bid(BidOutcome.NOT_READY_YET, NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> bid(BidOutcome.NOT_READY_YET, NOW.plus(Duration.ofDays(400)))).isInstanceOf(Invalid.class);
        assertThat(bid(BidOutcome.NOT_READY_YET, TOMORROW).returnAt()).isEqualTo(TOMORROW);
    }

    @Test
    void whatWasNotReadyLandsLater() {
        Bid bid = bid(BidOutcome.NOT_READY_YET, TOMORROW);
        bid.answer(BidOutcome.LANDED, null, TOMORROW);

        assertThat(bid.landedAt()).isEqualTo(TOMORROW);
        assertThat(bid.returnAt()).isNull();
    }

    @Test
    void whatIsStillNotReadyGetsAnotherTime() {
        Bid bid = bid(BidOutcome.NOT_READY_YET, TOMORROW);
        bid.answer(BidOutcome.NOT_READY_YET, TOMORROW.plusSeconds(60), TOMORROW);

        assertThat(bid.returnAt()).isEqualTo(TOMORROW.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource(value = BidOutcome.class, names = {"LANDED", "MISSED"})
    void whatLandedOrWasMissedStays(BidOutcome outcome) {
        Bid bid = bid(outcome, null);
        bid.answer(outcome, null, TOMORROW);

        assertThatThrownBy(() -> bid.answer(BidOutcome.NOT_READY_YET, TOMORROW, NOW)).isInstanceOf(Conflict.class);
        assertThat(bid.outcome()).isEqualTo(outcome);
    }

    @Test
    void howItLandedIsNeeded() {
        assertThatThrownBy(() -> bid(null, null)).isInstanceOf(Invalid.class);
    }

    private static Bid bid(BidOutcome outcome, Instant returnAt) {
        return new Bid(1, null, "key", "Sam", "", outcome, returnAt, NOW);
    }
}
