package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.mend.shared.Invalid;

class RepairStageTest {

    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");

    private final RepairStage stage = new RepairStage(1, Stage.MY_PART);

    @Test
    void eachSaveBuildsOnTheOneBefore() {
        assertThat(stage.save(0, "I closed", NOW)).isTrue();
        assertThat(stage.save(1, "I closed the door.", NOW)).isTrue();

        assertThat(stage.state().words()).isEqualTo("I closed the door.");
        assertThat(stage.state().revision()).isEqualTo(2);
    }

    @Test
    void aSaveWhoseAnswerWasLostIsSentAgainWithoutHarm() {
        stage.save(0, "I closed the door.", NOW);

        assertThat(stage.save(0, "I closed the door.", NOW.plusSeconds(2))).isFalse();
        assertThat(stage.state().revision()).isEqualTo(1);
    }

    @Test
    void aRevisionThatNeverWasIsNoRepetition() {
        assertThatThrownBy(() -> stage.save(-1, "", NOW)).isInstanceOf(StaleStage.class);
    }

    @Test
    void aSaveOnAnOldRevisionOverwritesNothingAndTellsWhatIsKept() {
        stage.save(0, "On the phone.", NOW);

        StaleStage stale = catchThrowableOfType(StaleStage.class, () -> stage.save(0, "On the laptop.", NOW));

        assertThat(stale.current().words()).isEqualTo("On the phone.");
        assertThat(stage.state().words()).isEqualTo("On the phone.");
    }

    @Test
    void twentyThousandCharactersOfAnyScriptAreKeptAndOneMoreIsRefused() {
        stage.save(0, "🫶".repeat(20_000), NOW);
        assertThatThrownBy(() -> stage.save(1, "a".repeat(20_001), NOW)).isInstanceOf(Invalid.class);
        assertThat(stage.state().words()).startsWith("🫶");
    }

    @Test
    void settlingLeavesNoWordsAndIsDoneAllTheSame() {
        RepairStage settle = new RepairStage(1, Stage.SETTLE);
        assertThat(settle.state().done()).isFalse();
        settle.save(0, "", NOW);
        assertThat(settle.state().done()).isTrue();
        stage.save(0, "  ", NOW);
        assertThat(stage.state().done()).isFalse();
    }

    @Test
    void aStretchOfWritingEndsWithAPause() {
        assertThat(stage.isTakenUpAgain(NOW)).isTrue();
        stage.save(0, "I", NOW);
        assertThat(stage.isTakenUpAgain(NOW.plusSeconds(30))).isFalse();
        assertThat(stage.isTakenUpAgain(NOW.plus(Duration.ofMinutes(11)))).isTrue();
    }
}
