package org.mend.repair;

import java.time.Instant;

/**
 * What did not land, as the client who said so sees it.
 *
 * @param clinicianName whom it is about; null when it is about the practice
 * @param answeredBy name of who received it; null while nobody has
 * @param unseen there is an answer that the client has not looked at
 */
public record OwnFlag(long id, FlagAbout about, String clinicianName, String words, boolean wordsShown, FlagStatus status,
        Instant flaggedAt, String answeredBy, Instant acknowledgedAt, String acknowledgedNote, Instant talkedAt,
        String talkedNote, boolean unseen) {

    public boolean isOpen() {
        return status == FlagStatus.OPEN || status == FlagStatus.ACKNOWLEDGED;
    }

    /** Without anybody's words. */
    @Override
    public String toString() {
        return "OwnFlag[" + id + " " + status + "]";
    }
}
