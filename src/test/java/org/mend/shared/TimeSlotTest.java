package org.mend.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class TimeSlotTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void sessionsThatTouchDoNotOverlap() {
        TimeSlot first = TimeSlot.of(NINE, Duration.ofMinutes(50));
        TimeSlot next = TimeSlot.of(NINE.plus(Duration.ofMinutes(50)), Duration.ofMinutes(50));

        assertThat(first.overlaps(next)).isFalse();
        assertThat(next.overlaps(first)).isFalse();
    }

    @Test
    void oneSharedMinuteIsAnOverlapFromBothSides() {
        TimeSlot first = TimeSlot.of(NINE, Duration.ofMinutes(50));
        TimeSlot next = TimeSlot.of(NINE.plus(Duration.ofMinutes(49)), Duration.ofMinutes(50));

        assertThat(first.overlaps(next)).isTrue();
        assertThat(next.overlaps(first)).isTrue();
    }

    @Test
    void aSlotInsideAnotherOverlapsItAndIsContained() {
        TimeSlot day = TimeSlot.of(NINE, Duration.ofHours(8));
        TimeSlot hour = TimeSlot.of(NINE.plus(Duration.ofHours(2)), Duration.ofHours(1));

        assertThat(day.overlaps(hour)).isTrue();
        assertThat(day.contains(hour)).isTrue();
        assertThat(hour.contains(day)).isFalse();
    }

    @Test
    void anEndThatIsNotAfterTheStartIsRefused() {
        assertThatThrownBy(() -> new TimeSlot(NINE, NINE)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new TimeSlot(NINE, NINE.minusSeconds(1))).isInstanceOf(Invalid.class);
    }
}
