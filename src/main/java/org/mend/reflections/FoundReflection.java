package org.mend.reflections;

import java.time.Instant;

import org.mend.clients.ClientRow;

/**
 * A reflection in which what somebody looked for was written.
 *
 * @param title in the reader's language
 * @param language that the words are in
 */
public record FoundReflection(long id, long clientId, String givenName, String familyName, String title, String language,
        Instant submittedAt, Snippet snippet) {

    /** The given name and the first letter of the family name. */
    public String clientName() {
        return new ClientRow(clientId, givenName, familyName, null, null).shortName();
    }

    /** Without the client's words. */
    @Override
    public String toString() {
        return "FoundReflection";
    }
}
