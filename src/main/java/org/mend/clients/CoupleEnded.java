package org.mend.clients;

/** Fired inside the transaction in which two clients stop being treated as a couple; the couple's row is held. */
public record CoupleEnded(long coupleId, long firstClientId, long secondClientId) {
}
