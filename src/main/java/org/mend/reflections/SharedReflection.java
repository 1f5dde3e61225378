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
 */
public record SharedReflection(long id, int version, long assignmentId, long clientId, String givenName, String familyName,
        String title, String language, Instant submittedAt, ReviewState reviewState, int wordCount, int sharedBefore,
        List<AnsweredPrompt> answers, List<FeedbackRow> feedback) {

    /** The given name and the first letter of the family name. */
    public String clientName() {
        return new ClientRow(clientId, givenName, familyName, null, null).shortName();
    }
}
