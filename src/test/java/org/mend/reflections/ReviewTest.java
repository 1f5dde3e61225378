package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.mend.shared.Invalid;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");

    @Test
    void mayBeGivenWithoutWords() {
        assertThat(new Review(1, 2, ReviewOutcome.REVIEWED, null, NOW).hasFeedback()).isFalse();
        assertThat(new Review(1, 2, ReviewOutcome.REVIEWED, " thank you ", NOW).hasFeedback()).isTrue();
    }

    @Test
    void needsWordsToReturnAReflection() {
        assertThatThrownBy(() -> new Review(1, 2, ReviewOutcome.RETURNED, " ", NOW)).isInstanceOf(Invalid.class)
                .hasMessage("feedback-missing");
    }

    @Test
    void refusesTooManyWords() {
        assertThatThrownBy(() -> new Review(1, 2, ReviewOutcome.REVIEWED, "x".repeat(5001), NOW)).isInstanceOf(Invalid.class)
                .hasMessage("feedback-too-long");
    }
}
