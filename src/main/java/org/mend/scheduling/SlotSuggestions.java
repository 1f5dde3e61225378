package org.mend.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.shared.TimeSlot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Free hours in the order in which somebody at a front desk would offer them; see {@link BestFirst} for what counts. */
@ApplicationScoped
@Transactional
public class SlotSuggestions {

    private static final Duration LOOK_AHEAD = Duration.ofDays(28);
    private static final Duration LOOK_BACK = Duration.ofDays(70);
    private static final int CANDIDATES = 2_000;
    private static final int LATEST_SESSIONS = 60;

    private final SlotSearch search;
    private final CalendarRepository calendar;
    private final PracticeSettings practice;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    SlotSuggestions(SlotSearch search, CalendarRepository calendar, PracticeSettings practice, CurrentUser user, Clock clock) {
        this.search = search;
        this.calendar = calendar;
        this.practice = practice;
        this.user = user;
        this.clock = clock;
    }

    protected SlotSuggestions() {
        this(null, null, null, null, null);
    }

    /**
     * At most {@code limit} hours of the four weeks from {@code from} on, never in the past.
     *
     * @param clinicianId empty: every clinician
     * @param clientIds who is to come; the usual hour is the first one's, and may be empty
     * @throws org.mend.shared.Invalid for an unknown service or clinician
     */
    @Allowed({Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<SuggestedSlot> best(long serviceId, Optional<Long> clinicianId, List<Long> clientIds, Instant from, int limit) {
        Instant now = clock.instant();
        Instant begin = from.isAfter(now) ? from : now;
        ZoneId zone = practice.read().zoneId();
        List<FreeSlot> free = search.free(serviceId, clinicianId, clientIds, begin, begin.plus(LOOK_AHEAD), CANDIDATES);
        Optional<BestFirst.UsualHour> usual = clientIds.stream().findFirst()
                .flatMap(client -> BestFirst.UsualHour.among(latestStarts(client, now), zone));
        return BestFirst.of(free, usual, zone, limit);
    }

    private List<Instant> latestStarts(long clientId, Instant now) {
        TimeSlot lately = new TimeSlot(now.minus(LOOK_BACK), now.plus(LOOK_AHEAD));
        CalendarFilter sessions = new CalendarFilter(lately, Optional.empty(), Optional.of(clientId), Optional.empty(), false);
        return calendar.sessions(SessionVisibility.of(user), sessions, LATEST_SESSIONS).stream()
                .map(AppointmentRow::start).toList();
    }
}
