package org.mend.reflections;

import org.mend.clients.ClientRow;

/** A client from whom something waits, and how much. */
public record WaitingClient(long id, String givenName, String familyName, long count) {

    /** The given name and the first letter of the family name. */
    public String shortName() {
        return new ClientRow(id, givenName, familyName, null, null).shortName();
    }
}
