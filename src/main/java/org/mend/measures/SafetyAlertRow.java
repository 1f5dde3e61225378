package org.mend.measures;

import java.time.Instant;

/**
 * A safety alert for whoever is to act on it: whom it is about, how to reach them and since when. Not what was answered.
 *
 * @param phone may be null
 * @param escalatedAt null unless nobody had looked at it in time
 * @param acknowledgedAt null while it is open
 * @param acknowledgedBy who did, null while it is open
 * @param note what was done; null while it is open, and for who is neither in care of the client nor wrote it
 * @param treating the reader is in care of the client and may open the record
 */
public record SafetyAlertRow(long id, long clientId, String givenName, String familyName, String phone, Instant raisedAt,
        Instant escalatedAt, Instant acknowledgedAt, String acknowledgedBy, String note, boolean treating) {

    /** For a JPQL projection. @param treats how many open care relationships reader and client have @param mine 1 for the author */
    public SafetyAlertRow(long id, long clientId, String givenName, String familyName, String phone, Instant raisedAt,
            Instant escalatedAt, Instant acknowledgedAt, String acknowledgedBy, String note, Long treats, Long mine) {
        this(id, clientId, givenName, familyName, phone, raisedAt, escalatedAt, acknowledgedAt, acknowledgedBy,
                treats > 0 || mine > 0 ? note : null, treats > 0);
    }

    public boolean isOpen() {
        return acknowledgedAt == null;
    }

    /** "Ines K.", for a screen that others may see. */
    public String shortName() {
        return givenName + " " + familyName.charAt(0) + ".";
    }

    public String fullName() {
        return givenName + " " + familyName;
    }
}
