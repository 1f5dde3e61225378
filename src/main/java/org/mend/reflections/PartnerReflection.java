package org.mend.reflections;

import java.time.Instant;
import java.util.List;

/**
 * What one's partner wrote and shares, for reading: without what clinicians answered, and without what both write under seal, which
 * has a page of its own.
 *
 * @param language that title and prompts are in: the one it was written in
 * @param earlier what it said before while it was shared, newest first
 */
public record PartnerReflection(long id, String title, String language, Instant submittedAt, List<AnsweredPrompt> answers,
        List<EarlierText> earlier) {
}
