package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.mend.shared.Conflict;

/** An alert goes further once, in its time, and not when somebody has looked at it: whichever of two nodes comes second. */
class SafetyAlertTest {

    private static final Instant RAISED = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant DUE = RAISED.plus(Duration.ofMinutes(60));

    private final SafetyAlert alert = new SafetyAlert(1, 2, "item-9", RAISED, Duration.ofMinutes(60));

    @Test
    void goesFurtherNotBeforeItsTime() {
        assertThat(alert.escalate(DUE.minusMillis(1))).isFalse();
        assertThat(alert.escalate(DUE)).isTrue();
    }

    @Test
    void goesFurtherOnce() {
        alert.escalate(DUE);

        assertThat(alert.escalate(DUE.plusSeconds(60))).isFalse();
    }

    @Test
    void doesNotGoFurtherOnceSomebodyHasLookedAtIt() {
        alert.acknowledge(3, "Called her; she is with her sister tonight.", DUE.minusSeconds(60));

        assertThat(alert.escalate(DUE)).isFalse();
    }

    @Test
    void isLookedAfterByOne() {
        alert.acknowledge(3, "Called her.", DUE);

        assertThatThrownBy(() -> alert.acknowledge(4, "Called her too.", DUE)).isInstanceOf(Conflict.class);
    }
}
