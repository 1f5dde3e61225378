package org.mend.repair;

import java.time.Instant;

/**
 * What did not land, as a clinician in care sees it.
 *
 * @param words null unless the client lets them be read
 * @param answeredBy name of who received it; null while nobody has
 */
public record RuptureTask(long id, int version, long clientId, String givenName, String familyName, FlagAbout about, String words,
        FlagStatus status, Instant flaggedAt, String answeredBy, Instant acknowledgedAt, String acknowledgedNote,
        Instant talkedAt, String talkedNote) {

    public boolean isOpen() {
        return status == FlagStatus.OPEN || status == FlagStatus.ACKNOWLEDGED;
    }

    /** Without anybody's words. */
    @Override
    public String toString() {
        return "RuptureTask[" + id + " " + status + "]";
    }
}
