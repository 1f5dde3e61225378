package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class SessionNoteTest {

    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");

    private final SessionNote note = new SessionNote(1, 2, NOW);

    @Test
    void aDraftIsSignedOnceAndThenOnlyAmended() {
        note.save(0, "Words", "", NOW);
        note.sign(1, NOW);

        assertThat(note.status()).isEqualTo(NoteStatus.SIGNED);
        assertThatThrownBy(() -> note.save(2, "Others", "", NOW)).isInstanceOf(IllegalNoteChange.class);
        assertThatThrownBy(() -> note.sign(2, NOW)).isInstanceOf(IllegalNoteChange.class);
        note.amend(2, "Others", "", 0, NOW.plusSeconds(1));
        assertThat(note.status()).isEqualTo(NoteStatus.AMENDED);
        assertThat(note.text()).isEqualTo(new NoteText(3, "Others", ""));
        assertThat(note.signedAt()).isEqualTo(NOW);
    }

    @Test
    void aDraftIsNotAmended() {
        note.save(0, "Words", "", NOW);
        assertThatThrownBy(() -> note.amend(1, "Others", "", 0, NOW)).isInstanceOf(IllegalNoteChange.class);
    }

    @Test
    void aSaveThatBuildsOnSomethingElseChangesNothingAndSaysWhatIsThere() {
        note.save(0, "Words", "Plan", NOW);
        assertThatThrownBy(() -> note.save(0, "Others", "", NOW)).isInstanceOfSatisfying(StaleNote.class,
                stale -> assertThat(stale.current()).isEqualTo(new NoteText(1, "Words", "Plan")));
        assertThat(note.save(0, "Words", "Plan", NOW)).as("the same once more").isFalse();
    }

    @Test
    void aNewStretchOfWritingBeginsAfterAPause() {
        assertThat(note.isTakenUpAgain(NOW)).isTrue();
        note.save(0, "Words", "", NOW);
        assertThat(note.isTakenUpAgain(NOW.plusSeconds(599))).isFalse();
        assertThat(note.isTakenUpAgain(NOW.plusSeconds(601))).isTrue();
    }

    @Test
    void nothingWrittenShowsWhereItIsLogged() {
        assertThat(new NoteText(1, "Words", "Plan")).hasToString("NoteText[1]");
    }
}
