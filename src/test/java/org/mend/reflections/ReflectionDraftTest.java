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

    @Test
    void wordsMayBeChangedAsOftenAsLikedWithoutACap() {
        for (int i = 0; i < 5; i++) {
            draft.save(2 * i, "their-side", answers("Words " + i), NOW);
            draft.save(2 * i + 1, "sentence", answers("Words " + i), NOW);
        }

        assertThat(draft.state().settled()).isEmpty();
    }

    @Test
    void writingOnWithoutLeavingIsNoComingBack() {
        ReflectionDraft once = capped(0);
        once.save(0, "their-side", FIRST, NOW);
        once.save(1, "their-side", SECOND, NOW);

        assertThat(once.state().settled()).isEmpty();
    }

    @Test
    void withACapOfNoneWordsStandOnceTheirStepIsLeft() {
        ReflectionDraft draft = capped(0);
        draft.save(0, "their-side", FIRST, NOW);
        draft.save(1, "sentence", FIRST, NOW);

        assertThat(draft.state().settled()).containsExactly("their-side");
        assertThatThrownBy(() -> draft.save(2, "their-side", SECOND, NOW)).isInstanceOfSatisfying(EditCapReached.class, reached -> {
            assertThat(reached.steps()).containsExactly("their-side");
            assertThat(reached.current()).isEqualTo(draft.state());
        });
        assertThat(draft.answers()).isEqualTo(FIRST);
    }

    @Test
    void oneComingBackIsOneHoweverManySavesItTakes() {
        ReflectionDraft draft = capped(1);
        draft.save(0, "their-side", FIRST, NOW);
        draft.save(1, "sentence", FIRST, NOW);
        draft.save(2, "their-side", FIRST, NOW);
        draft.save(3, "their-side", SECOND, NOW);
        draft.save(4, "their-side", answers("And once more while still here"), NOW);
        assertThat(draft.state().settled()).isEmpty();
        draft.save(5, "sentence", answers("And once more while still here"), NOW);

        assertThat(draft.state().settled()).containsExactly("their-side");
        assertThatThrownBy(() -> draft.save(6, "their-side", FIRST, NOW)).isInstanceOf(EditCapReached.class);
    }

    @Test
    void changedAndLeftInOneSaveIsAComingBackToo() {
        ReflectionDraft draft = capped(1);
        draft.save(0, "sentence", FIRST, NOW);
        draft.save(1, "sentence", SECOND, NOW);

        assertThat(draft.state().settled()).containsExactly("their-side");
    }

    @Test
    void whatStandsEmptyMayAlwaysBeFilledAndMarksAreNeverCounted() {
        ReflectionDraft draft = capped(0);
        draft.save(0, "guilt", DraftAnswers.checked(Exercises.sheet(), Map.of("guilt", 3)), NOW);
        draft.save(1, "sentence", DraftAnswers.checked(Exercises.sheet(), Map.of("guilt", 5)), NOW);
        draft.save(2, "their-side", DraftAnswers.checked(Exercises.sheet(), Map.of("guilt", 5, "their-side", "Late words")), NOW);

        assertThat(draft.state().settled()).isEmpty();
        draft.save(3, "guilt", DraftAnswers.checked(Exercises.sheet(), Map.of("guilt", 1, "their-side", "Late words")), NOW);
        assertThat(draft.state().settled()).containsExactly("their-side");
    }

    @Test
    void broughtToAnotherReflectionTheWordsAreAsIfJustBegun() {
        ReflectionDraft left = capped(0);
        left.save(0, "their-side", FIRST, NOW);
        left.save(1, "sentence", FIRST, NOW);

        ReflectionDraft brought = left.broughtTo(8, NOW);

        assertThat(brought.state().answers()).isEqualTo(FIRST.values());
        assertThat(brought.state().stepKey()).isEqualTo("sentence");
        assertThat(brought.state().reflectionId()).isEqualTo(8);
    }

    private static ReflectionDraft capped(int cap) {
        return new ReflectionDraft(7, "settle", cap, NOW);
    }

    private static DraftAnswers answers(String text) {
        return DraftAnswers.checked(Exercises.sheet(), Map.of("their-side", text));
    }
}
