package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;

class SafetyScreenTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");

    @Test
    void keepsWhatWasAnsweredAndNothingElse() {
        SafetyScreen screen = SafetyScreen.given(1, 2, 3, NOW);
        screen.answer(Map.of("afraid", "talk", "hurt", "no", "watch", ""), NOW);

        assertThat(screen.row(null, null, null, null).answers()).containsExactlyInAnyOrderEntriesOf(Map.of("afraid", "talk", "hurt", "no"));
    }

    @Test
    void mayBeHandedInEmpty() {
        SafetyScreen screen = SafetyScreen.given(1, 2, 3, NOW);
        screen.answer(Map.of(), NOW);

        assertThat(screen.row(null, null, null, null).isAnswered()).isTrue();
    }

    @Test
    void isAnsweredOnce() {
        SafetyScreen screen = SafetyScreen.given(1, 2, 3, NOW);
        screen.answer(Map.of("afraid", "more"), NOW);

        assertThatThrownBy(() -> screen.answer(Map.of("afraid", "no"), NOW)).isInstanceOf(Conflict.class).hasMessage("already-answered");
        assertThat(screen.row(null, null, null, null).answers()).containsEntry("afraid", "more");
    }

    @Test
    void refusesWhatWasNotAsked() {
        SafetyScreen screen = SafetyScreen.given(1, 2, 3, NOW);

        assertThatThrownBy(() -> screen.answer(Map.of("password", "no"), NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> screen.answer(Map.of("afraid", "perhaps"), NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void talkedThroughHasNoAnswers() {
        ScreenRow row = SafetyScreen.talkedThrough(1, 2, 3, NOW).row(null, null, null, null);

        assertThat(row.isAnswered()).isTrue();
        assertThat(row.answers()).isEmpty();
    }

    @Test
    void aDecisionNeedsAnOutcome() {
        assertThatThrownBy(() -> new SafetyDecision(1, 2, null, "", NOW)).isInstanceOf(Invalid.class).hasMessage("safety-outcome-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void asksTheSameInBothLanguages(String language) {
        assertThat(SafetyQuestions.in(Locale.of(language))).hasSize(8).allSatisfy(question -> {
            assertThat(question.text()).isNotBlank();
            assertThat(question.options()).extracting(SafetyQuestion.Option::key).containsExactly("no", "once", "more", "talk");
        });
        assertThat(SafetyQuestions.in(Locale.of(language))).extracting(SafetyQuestion::key)
                .isEqualTo(SafetyQuestions.in(Locale.ENGLISH).stream().map(SafetyQuestion::key).toList());
    }
}
