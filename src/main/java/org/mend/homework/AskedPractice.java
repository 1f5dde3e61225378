package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * A piece of practice that was asked for, or taken up by the client, as adherence counts it.
 *
 * @param notBefore may be null
 * @param startedAt may be null
 * @param endedAt may be null
 */
public record AskedPractice(long assignmentId, long clientId, long exerciseId, String title, AssignmentStatus status,
        boolean reminders, Instant assignedAt, LocalDate notBefore, Instant startedAt, Instant endedAt) {

    /** The day from which it could be practised. */
    LocalDate askedFor(ZoneId zone) {
        LocalDate assigned = LocalDate.ofInstant(assignedAt, zone);
        return notBefore != null && notBefore.isAfter(assigned) ? notBefore : assigned;
    }

    /** When something was begun or finished. */
    Stream<Instant> practised() {
        return Stream.of(startedAt, status == AssignmentStatus.COMPLETED ? endedAt : null).filter(at -> at != null);
    }

    /** The client's own word on how much was done counts; where there is none, the state tells as much as it can. */
    PracticeAmount amount(PracticeTold told) {
        if (told.amount() != null) {
            return told.amount();
        }
        return status == AssignmentStatus.COMPLETED ? PracticeAmount.ALL
                : startedAt != null ? PracticeAmount.SOME : PracticeAmount.NONE;
    }
}
