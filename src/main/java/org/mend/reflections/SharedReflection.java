package org.mend.reflections;

import java.time.Instant;
import java.util.List;

import org.mend.clients.ClientRow;

/**
 * A shared reflection, whole, as a clinician reads it.
 *
 * @param language that title and prompts are in: the one the client wrote in
 * @param sharedBefore how many reflections on the same exercise the client shared before this one
 * @param feedback newest first
 * @param marks of all clinicians, oldest first
 * @param earlier what it said before while the clinician could read it, newest first
 */
public record SharedReflection(long id, int version, long assignmentId, long clientId, String givenName, String familyName,
        String title, String language, Instant submittedAt, ReflectionVisibility visibility, ReviewState reviewState, int wordCount,
        int sharedBefore, List<AnsweredPrompt> answers, List<FeedbackRow> feedback, List<MarkRow> marks, List<EarlierText> earlier) {

    /** The given name and the first letter of the family name. */
    public String clientName() {
        return new ClientRow(clientId, givenName, familyName, null, null).shortName();
    }
}
