package org.mend.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The part of the day, where the client is, in which no mail goes out: from the evening to the next morning, in wall time. */
final class QuietHours {

    static final LocalTime EVENING = LocalTime.of(20, 0);
    static final LocalTime MORNING = LocalTime.of(8, 0);

    private QuietHours() {
    }

    /** The same instant when it is in the day, else the morning that follows. */
    static Instant after(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        if (there.toLocalTime().isBefore(MORNING)) {
            return morning(there.toLocalDate(), zone);
        }
        return there.toLocalTime().isBefore(EVENING) ? instant : morning(there.toLocalDate().plusDays(1), zone);
    }

    /** When mails begin to go out on a day; on one that the zone skipped, the next that there is. */
    static Instant morning(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, MORNING, zone).toInstant();
    }
}
