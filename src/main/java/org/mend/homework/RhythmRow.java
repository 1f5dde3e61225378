package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A rhythm as lists show it, titled in the reader's language.
 *
 * @param endsOn its last day, may be null
 * @param endReason null while it is open
 * @param done how many occurrences were done
 * @param openAssignmentId the occurrence that is open, or null
 * @param nextOn from when on that one is something to practise; null for now, or when none is open
 */
public record RhythmRow(long id, int version, long clientId, String slug, String title, Cadence cadence, LocalDate startsOn,
        LocalDate endsOn, PlanState state, PlanEnd endReason, String clinicianName, Instant endedAt, int done,
        Long openAssignmentId, LocalDate nextOn) {

    static RhythmRow of(PracticeRhythm rhythm, String slug, String title, String clinicianName, int done, Long openAssignmentId,
            LocalDate nextOn) {
        return new RhythmRow(rhythm.id(), rhythm.version(), rhythm.clientId(), slug, title, rhythm.cadence(), rhythm.startsOn(),
                rhythm.endsOn(), rhythm.state(), rhythm.endReason(), clinicianName, rhythm.endedAt(), done, openAssignmentId, nextOn);
    }

    public boolean isOpen() {
        return state.open();
    }
}
