package org.mend.reflections;

import java.time.Instant;

import org.mend.clients.ClientRow;

/**
 * A reflection that waits for a clinician, as the queue lists it.
 *
 * @param flagged by the clinician who looks; what is flagged stands in its own list, whether it waits or not
 */
public record WaitingReflection(long id, int version, long clientId, String givenName, String familyName, String title,
        Instant submittedAt, int wordCount, ReviewState reviewState, boolean flagged) {

    /** The given name and the first letter of the family name. */
    public String clientName() {
        return new ClientRow(clientId, givenName, familyName, null, null).shortName();
    }
}
