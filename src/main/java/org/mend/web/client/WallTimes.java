package org.mend.web.client;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.mend.identity.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Days with a time as fields hold them ("2026-11-24T18:30"), on the client's own clock. */
@RequestScoped
public class WallTimes {

    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    /** Null for a text that is none: nothing was chosen. A time that a clock leaves out moves on with it. */
    Instant read(String field) {
        try {
            return field == null || field.isBlank() ? null : LocalDateTime.parse(field.strip()).atZone(user.zone()).toInstant();
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    String field(Instant instant) {
        return LocalDateTime.ofInstant(instant, user.zone()).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    String now() {
        return field(clock.instant());
    }

    /** Tomorrow at this hour. */
    String tomorrow() {
        return LocalDateTime.ofInstant(clock.instant(), user.zone()).plusDays(1).truncatedTo(ChronoUnit.HOURS).toString();
    }
}
