package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ReflectionDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");
    private static final DraftAnswers FIRST = answers("She had told me twice");
    private static final DraftAnswers SECOND = answers("She had told me twice that it mattered");

    private final ReflectionDraft draft = new ReflectionDraft(7, "settle", null, NOW);

    @Test
    void beginsEmptyAtTheFirstStep() {
        assertThat(draft.state()).isEqualTo(new DraftState(7, 0, "settle", Map.of(), "in-progress", NOW, List.of()));
    }

    @Test
    void eachSaveRaisesTheRevision() {
        draft.save(0, "their-side", FIRST, NOW);
        draft.save(1, "their-side", SECOND, NOW.plusSeconds(2));

        assertThat(draft.state()).isEqualTo(
                new DraftState(7, 2, "their-side", SECOND.values(), "in-progress", NOW.plusSeconds(2), List.of()));
    }

    @Test
    void theSameSaveSentAgainChangesNothing() {
        draft.save(0, "their-side", FIRST, NOW);
        draft.save(0, "their-side", FIRST, NOW.plusSeconds(5));

        assertThat(draft.state()).isEqualTo(new DraftState(7, 1, "their-side", FIRST.values(), "in-progress", NOW, List.of()));
    }

    @Test
    void anotherTextOnAnOldRevisionIsRefusedAndShownWhatIsKept() {
        draft.save(0, "their-side", FIRST, NOW);

        assertThatThrownBy(() -> draft.save(0, "their-side", SECOND, NOW)).isInstanceOfSatisfying(StaleDraft.class,
                stale -> assertThat(stale.current()).isEqualTo(draft.state()));
        assertThat(draft.answers()).isEqualTo(FIRST);
    }

    @Test
    void theSameTextAtAnotherStepIsNoRepeat() {
        draft.save(0, "their-side", FIRST, NOW);

        assertThatThrownBy(() -> draft.save(0, "sentence", FIRST, NOW)).isInstanceOf(StaleDraft.class);
    }

    @Test
    void aRevisionThatNeverWasIsRefused() {
        assertThatThrownBy(() -> draft.save(1, "their-side", FIRST, NOW)).isInstanceOf(StaleDraft.class);
    }

    @Test
    void aStretchOfWritingBeginsWithTheFirstSaveAndAfterAPause() {
        assertThat(draft.isTakenUpAgain(NOW)).isTrue();
        draft.save(0, "their-side", FIRST, NOW);

        assertThat(draft.isTakenUpAgain(NOW.plusSeconds(2))).isFalse();
        assertThat(draft.isTakenUpAgain(NOW.plusSeconds(601))).isTrue();
    }

    private static DraftAnswers answers(String text) {
        return DraftAnswers.checked(Exercises.sheet(), Map.of("their-side", text));
    }
}
