package org.mend.notifications;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Whom a client's mails go to.
 *
 * @param email may be null
 * @param unsubscribed wants no notices
 */
record Recipient(long clientId, String email, Locale language, ZoneId zone, boolean unsubscribed) {

    static Recipient of(long clientId, String email, String language, String zone, boolean unsubscribed) {
        return new Recipient(clientId, email, Locale.of(language), zoneOf(zone), unsubscribed);
    }

    /** A zone that this machine's tables no longer know must not keep the client from being told. */
    private static ZoneId zoneOf(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
