package org.mend.reflections;

import java.time.Instant;
import java.util.List;

/**
 * A client's own reflection, whole.
 *
 * @param language that title and prompts are in: the one it was written in
 * @param feedback newest first
 * @param amendedAt null unless it was changed after it was submitted
 * @param earlier what it said before, newest first
 */
public record OwnReflection(long id, int version, long assignmentId, String title, String language, Instant submittedAt,
        ReflectionVisibility visibility, ReviewState reviewState, List<AnsweredPrompt> answers, List<FeedbackRow> feedback, Instant amendedAt,
        List<EarlierText> earlier) {
}
