package org.mend.record;

import java.time.Instant;

/**
 * A shared reflection to look at before the session.
 *
 * @param firstLine of what the client wrote; may be empty
 * @param topic the clinician marked it to be brought to a session, and has not talked about it yet
 */
public record PrepReflection(long id, long clientId, Instant submittedAt, String title, String firstLine, boolean topic) {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "PrepReflection";
    }
}
