package org.mend.reflections;

import java.time.Instant;

/**
 * A client's own reflection as the look back lists it, titled in the client's language.
 *
 * @param feedbackGiven a clinician answered with words
 * @param feedbackUnseen and the client has not read them
 */
public record OwnReflectionRow(long id, int version, long assignmentId, String title, Instant submittedAt,
        ReflectionVisibility visibility, ReviewState reviewState, boolean feedbackGiven, boolean feedbackUnseen) {
}
