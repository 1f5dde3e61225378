package org.mend.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.mend.homework.AssignmentRow;
import org.mend.shared.Ids;

/**
 * An assignment, titled in the reader's language. Days and times that have not come about are null.
 *
 * @param status FHIR Task code
 * @param note the clinician's words to the client, may be empty
 * @param endReason the client's words when declining
 */
public record AssignmentJson(String id, int version, String clientId, String status, String exerciseId, String exerciseSlug,
        String title, String summary, int minutes, String clinicianName, String note, LocalDate dueOn, LocalDate postponedUntil,
        String endReason, OffsetDateTime assignedAt, OffsetDateTime startedAt, OffsetDateTime endedAt) implements Body {

    static AssignmentJson of(AssignmentRow row, Caller caller) {
        return new AssignmentJson(Ids.format(row.id()), row.version(), Ids.format(row.clientId()), row.status().code(),
                Ids.format(row.exerciseId()), row.slug(), row.title(), row.summary(), row.minutes(), row.clinicianName(),
                row.note(), row.dueOn(), row.postponedUntil(), row.endReason(), caller.time(row.assignedAt()),
                caller.time(row.startedAt()), caller.time(row.endedAt()));
    }
}
