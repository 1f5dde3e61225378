package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class TimeToRepairTest {

    private static final Instant HAPPENED = Instant.parse("2026-11-20T18:00:00Z");
    private static final Instant NEXT_DAY = HAPPENED.plus(Duration.ofHours(26));
    private static final Instant LATER = HAPPENED.plus(Duration.ofDays(5));

    @Test
    void nothingHasComeTogetherYet() {
        assertThat(TimeToRepair.of(HAPPENED, null, null)).isEmpty();
    }

    @Test
    void itRunsToTheFirstBidThatLanded() {
        assertThat(TimeToRepair.of(HAPPENED, NEXT_DAY, null)).contains(Duration.ofHours(26));
    }

    @Test
    void itRunsToBeingCalledRepairedWhereNoBidLanded() {
        assertThat(TimeToRepair.of(HAPPENED, null, LATER)).contains(Duration.ofDays(5));
    }

    @Test
    void whateverCameSoonerCounts() {
        assertThat(TimeToRepair.of(HAPPENED, NEXT_DAY, LATER)).contains(Duration.ofHours(26));
        assertThat(TimeToRepair.of(HAPPENED, LATER, NEXT_DAY)).contains(Duration.ofHours(26));
    }

    @Test
    void itIsNeverLessThanNothing() {
        assertThat(TimeToRepair.of(LATER, NEXT_DAY, null)).contains(Duration.ZERO);
    }
}
