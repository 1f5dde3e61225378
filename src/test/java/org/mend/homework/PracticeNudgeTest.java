package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeNudgeTest {

    private static final Instant LAST = Instant.parse("2026-11-24T09:40:00Z");

    @Test
    void aFullDayLaterTheNextIsGivenAndNotAMomentBefore() {
        Instant next = LAST.plus(PracticeNudge.REST);

        assertThatCode(() -> new PracticeNudge(1, 2, 2, LAST, next)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new PracticeNudge(1, 2, 2, LAST, next.minusNanos(1_000))).isInstanceOf(NudgeTooSoon.class);
    }

    @Test
    void theRefusalSaysInHowManyHours() {
        assertThatThrownBy(() -> new PracticeNudge(1, 2, 2, LAST, LAST.plusSeconds(60)))
                .isInstanceOfSatisfying(NudgeTooSoon.class, soon -> assertThat(soon.parameters()).containsExactly(24L));
        assertThatThrownBy(() -> new PracticeNudge(1, 2, 2, LAST, LAST.plus(PracticeNudge.REST).minusSeconds(5)))
                .isInstanceOfSatisfying(NudgeTooSoon.class, soon -> assertThat(soon.parameters()).containsExactly(1L));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, NOTHING_OPEN", "2, 0, REMINDERS_OFF", "2, 1, FREE"})
    void whoHasSomethingToPractiseAndIsRemindedMayBeNudged(int ready, int reminded, NudgeState state) {
        assertThat(NudgeState.of(true, ready, reminded, null, LAST)).isEqualTo(state);
        assertThat(NudgeState.of(true, ready, reminded, LAST, LAST.plus(PracticeNudge.REST))).isEqualTo(state);
        assertThat(NudgeState.of(true, ready, reminded, LAST, LAST.plusSeconds(1))).isEqualTo(NudgeState.RESTS);
        assertThat(NudgeState.of(false, ready, reminded, null, LAST)).isEqualTo(NudgeState.NO_ACCOUNT);
    }
}
