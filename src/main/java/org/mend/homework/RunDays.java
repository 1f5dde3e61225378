package org.mend.homework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** When the next exercise of a running programme comes for one client, in that client's calendar. */
@ApplicationScoped
class RunDays {

    private final PlanPeopleRepository people;
    private final Clock clock;

    @Inject
    RunDays(PlanPeopleRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    protected RunDays() {
        this(null, null);
    }

    /**
     * It can be asked for now.
     *
     * @param notBefore from when on it is something to practise, today or later
     * @param dueOn by when, may be null
     */
    record Due(LocalDate today, LocalDate notBefore, LocalDate dueOn) {
    }

    /** Empty while a session has to be waited for, or booked. */
    Optional<Due> due(ProgrammeRun run, long client, List<RunItem> track) {
        Instant now = clock.instant();
        ZoneId zone = people.zone(client);
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate base = run.startsOn().isAfter(today) ? run.startsOn() : today;
        return switch (run.pacing().kind()) {
            case AFTER_SESSION -> people.met(run.clinicianId(), client, lastAsked(track).orElse(run.createdAt()), now)
                    ? Optional.of(new Due(today, base, null)) : Optional.empty();
            case BEFORE_SESSION -> lastAsked(track).filter(asked -> !people.met(run.clinicianId(), client, asked, now)).isPresent()
                    ? Optional.empty() : people.next(run.clinicianId(), client, now)
                            .map(next -> LocalDate.ofInstant(next, zone)).filter(day -> !day.isBefore(base))
                            .map(day -> new Due(today, base, day));
            default -> Optional.of(new Due(today, run.pacing().day(base, lastSettled(track, zone)), null));
        };
    }

    private static Optional<Instant> lastAsked(List<RunItem> track) {
        return track.stream().filter(item -> item.is(RunItemState.ASSIGNED) || item.pacesNext()).map(RunItem::assignedAt)
                .filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    private static LocalDate lastSettled(List<RunItem> track, ZoneId zone) {
        return track.stream().filter(RunItem::pacesNext).map(item -> day(item, zone)).max(Comparator.naturalOrder()).orElse(null);
    }

    private static LocalDate day(RunItem item, ZoneId zone) {
        LocalDate settled = LocalDate.ofInstant(item.settledAt(), zone);
        return item.notBefore() != null && item.notBefore().isAfter(settled) ? item.notBefore() : settled;
    }
}
