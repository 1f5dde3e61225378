package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

/** An exercise of a clinician's own, and a draft of it, through their lives. */
class ExerciseTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final long MARA = 7;

    @Test
    void anOwnExerciseBelongsToOneClinicianAndIsSeenByNobodyElse() {
        Exercise own = Exercise.own(MARA, null);

        assertThat(own.isOwnedBy(MARA)).isTrue();
        assertThat(own.isOwnedBy(8)).isFalse();
        assertThat(own.isShared()).isFalse();
        assertThat(own.slug()).matches("own-[0-9a-z]{13}");
    }

    @Test
    void aCopyRemembersWhereItCameFrom() {
        Exercise library = new Exercise("kind-phrase", Part.S11, Audience.COUPLE, "Neff 2003");
        Exercise copy = Exercise.own(MARA, library);

        assertThat(copy.copiedFrom()).isEqualTo(library.id());
        assertThat(copy.audience()).isEqualTo(Audience.COUPLE);
        assertThat(library.isOwnedBy(MARA)).isFalse();
    }

    @Test
    void toRetireTwiceIsToRetireOnceAndItCanComeBack() {
        Exercise own = Exercise.own(MARA, null);
        own.retire(NOW);
        own.retire(NOW.plusSeconds(60));
        assertThat(own.isRetired()).isTrue();

        own.bringBack();
        assertThat(own.isRetired()).isFalse();
    }

    @Test
    void aClosedDraftOpensAgainWithTheNextChange() {
        ExerciseDraft draft = new ExerciseDraft(1, DraftContent.empty("Dr. Weil"), MARA, NOW);
        draft.close(MARA, NOW);
        assertThat(draft.isOpen()).isFalse();

        draft.write(DraftContentTest.draft(DraftContentTest.GOOD), MARA, NOW.plusSeconds(1));
        assertThat(draft.isOpen()).isTrue();
        assertThat(draft.content().title("en")).isEqualTo("Door");
    }
}
