package org.mend.rest;

import java.time.OffsetDateTime;

import org.mend.reflections.SubmittedReflection;
import org.mend.shared.Ids;

/** Where a submitted reflection stands, without its words, since answers to a POST may be kept for a day. */
public record SubmittedJson(String id, int version, String assignmentId, String visibility, String reviewState,
        OffsetDateTime submittedAt) implements Body {

    static SubmittedJson of(SubmittedReflection submitted, Caller caller) {
        return new SubmittedJson(Ids.format(submitted.id()), submitted.version(), Ids.format(submitted.assignmentId()),
                Codes.of(submitted.visibility()), Codes.of(submitted.reviewState()), caller.time(submitted.submittedAt()));
    }
}
