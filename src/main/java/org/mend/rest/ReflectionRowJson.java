package org.mend.rest;

import java.time.OffsetDateTime;

import org.mend.reflections.OwnReflectionRow;
import org.mend.reflections.SharedReflectionRow;
import org.mend.shared.Ids;

/**
 * A reflection in a list.
 *
 * @param wordCount for clinicians; null for the client
 * @param feedbackUnseen for the client; null for clinicians
 */
public record ReflectionRowJson(String id, int version, String clientId, String assignmentId, String title,
        OffsetDateTime submittedAt, String visibility, String reviewState, Integer wordCount, Boolean feedbackUnseen)
        implements Body {

    static ReflectionRowJson of(SharedReflectionRow row, long clientId, Caller caller) {
        return new ReflectionRowJson(Ids.format(row.id()), row.version(), Ids.format(clientId), Ids.format(row.assignmentId()),
                row.title(), caller.time(row.submittedAt()), Codes.of(row.visibility()),
                Codes.of(row.reviewState()), row.wordCount(), null);
    }

    static ReflectionRowJson of(OwnReflectionRow row, long clientId, Caller caller) {
        return new ReflectionRowJson(Ids.format(row.id()), row.version(), Ids.format(clientId), Ids.format(row.assignmentId()),
                row.title(), caller.time(row.submittedAt()), Codes.of(row.visibility()), Codes.of(row.reviewState()), null,
                row.feedbackUnseen());
    }
}
