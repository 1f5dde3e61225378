package org.mend.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** When the next request of a plan opens. Days are the client's own. */
final class MeasureRules {

    /** A request for a session opens on the third day before it: near enough to tell of these days, early enough to find an hour. */
    static final int DAYS_BEFORE_SESSION = 3;

    private MeasureRules() {
    }

    /** A live session of the client with who asks. */
    record Session(long appointmentId, Instant start, Instant end) {
    }

    /** @param appointmentId the session that it is for, or null */
    record Opening(LocalDate opensOn, Long appointmentId) {
    }

    /** What a client's clock says. */
    record Today(Instant now, ZoneId zone) {

        LocalDate day() {
            return LocalDate.ofInstant(now, zone);
        }
    }

    /** For a plan that is not tied to sessions. @param lastOpened the day on which its newest request opened, or null */
    static Optional<Opening> byDays(MeasureTerms terms, LocalDate lastOpened, LocalDate today) {
        if (terms.cadence() == MeasureCadence.BEFORE_SESSION || today.isBefore(terms.startsOn())) {
            return Optional.empty();
        }
        boolean due = lastOpened == null || terms.cadence() == MeasureCadence.WEEKS
                && !today.isBefore(lastOpened.plusWeeks(terms.everyWeeks()));
        return due ? Optional.of(new Opening(today, null)) : Optional.empty();
    }

    /** For the nearest session whose days have come. @param settled sessions that were answered for, or whose request has ended */
    static Optional<Opening> bySession(MeasureTerms terms, Collection<Session> coming, Set<Long> settled, Today today) {
        if (terms.cadence() != MeasureCadence.BEFORE_SESSION || today.day().isBefore(terms.startsOn())) {
            return Optional.empty();
        }
        return coming.stream().filter(session -> session.end().isAfter(today.now()))
                .min(Comparator.comparing(Session::start).thenComparing(Session::appointmentId))
                .filter(session -> !settled.contains(session.appointmentId()))
                .filter(session -> !opensOn(session, today.zone()).isAfter(today.day()))
                .map(session -> new Opening(today.day(), session.appointmentId()));
    }

    static LocalDate opensOn(Session session, ZoneId zone) {
        return LocalDate.ofInstant(session.start(), zone).minusDays(DAYS_BEFORE_SESSION);
    }
}
