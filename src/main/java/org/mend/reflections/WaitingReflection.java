package org.mend.reflections;

import java.time.Instant;

import org.mend.clients.ClientRow;

/** A reflection that waits for a clinician, as the queue lists it. */
public record WaitingReflection(long id, int version, long clientId, String givenName, String familyName, String title,
        Instant submittedAt, int wordCount) {

    /** The given name and the first letter of the family name. */
    public String clientName() {
        return new ClientRow(clientId, givenName, familyName, null, null).shortName();
    }
}
