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
 * @param whyNow why this and why now, may be empty
 * @param notBefore from when on it is something to practise
 * @param reminders the client may be reminded of it
 * @param goodEnough to be handed in with one tap, as it is, without scores
 * @param editCap how often the client may come back to change the words; null for as often as liked
 * @param endReason the client's words when declining
 */
public record AssignmentJson(String id, int version, String clientId, String status, String exerciseId, String exerciseSlug,
        String title, String summary, int minutes, String clinicianName, String note, String whyNow,
        LocalDate notBefore, LocalDate dueOn, LocalDate postponedUntil, boolean reminders, boolean goodEnough, Integer editCap,
        String endReason, OffsetDateTime assignedAt, OffsetDateTime startedAt, OffsetDateTime endedAt) implements Body {

    static AssignmentJson of(AssignmentRow row, Caller caller) {
        return new AssignmentJson(Ids.format(row.id()), row.version(), Ids.format(row.clientId()), row.status().code(),
                Ids.format(row.exerciseId()), row.slug(), row.title(), row.summary(), row.minutes(), row.clinicianName(),
                row.note(), row.whyNow(), row.notBefore(), row.dueOn(), row.postponedUntil(), row.reminders(), row.goodEnough(),
                row.editCap(), row.endReason(), caller.time(row.assignedAt()),
                caller.time(row.startedAt()), caller.time(row.endedAt()));
    }
}
