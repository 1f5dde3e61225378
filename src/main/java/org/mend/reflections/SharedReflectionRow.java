package org.mend.reflections;

import java.time.Instant;

/** A shared reflection as a client's chart lists it, titled in the clinician's language. */
public record SharedReflectionRow(long id, int version, long assignmentId, String title, Instant submittedAt,
        ReviewState reviewState, ReflectionVisibility visibility, int wordCount) {
}
