package org.mend.homework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mend.homework.RhythmRepository.Settled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps a rhythm going: writes its next occurrence when none is open, and ends it when its time is over. The caller holds the
 * rhythm's lock. To ask twice changes nothing.
 */
@ApplicationScoped
class RhythmKeeping {

    private final RhythmRepository rhythms;
    private final LibraryRepository library;
    private final PlanPeopleRepository people;
    private final Asking asking;
    private final Clock clock;

    @Inject
    RhythmKeeping(RhythmRepository rhythms, LibraryRepository library, PlanPeopleRepository people, Asking asking, Clock clock) {
        this.rhythms = rhythms;
        this.library = library;
        this.people = people;
        this.asking = asking;
        this.clock = clock;
    }

    protected RhythmKeeping() {
        this(null, null, null, null, null);
    }

    /** An occurrence has ended. Even one that was taken back counts for its day here, or the next would stand in its place. */
    void ended(PracticeRhythm rhythm, Assignment occurrence) {
        goOn(rhythm, occurrence.status() == AssignmentStatus.CANCELLED
                ? List.of(new Settled(occurrence.endedAt(), occurrence.notBefore())) : List.of());
    }

    /** @return the occurrence that was written, if one was */
    Optional<Assignment> goOn(PracticeRhythm rhythm) {
        return goOn(rhythm, List.of());
    }

    private Optional<Assignment> goOn(PracticeRhythm rhythm, List<Settled> besides) {
        rhythms.flush();
        if (rhythm.state() != PlanState.ACTIVE) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (!people.treats(rhythm.clinicianId(), List.of(rhythm.clientId()))) {
            rhythm.end(PlanEnd.CARE_ENDED, now);
        } else if (rhythm.leadsToSession() && people.met(rhythm.clinicianId(), rhythm.clientId(), rhythm.createdAt(), now)) {
            close(rhythm, PlanEnd.SESSION);
        } else if (rhythms.openOccurrence(rhythm.id()).isEmpty()) {
            return write(rhythm, besides, now);
        }
        return Optional.empty();
    }

    private Optional<Assignment> write(PracticeRhythm rhythm, List<Settled> besides, Instant now) {
        ZoneId zone = people.zone(rhythm.clientId());
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate day = nextDay(rhythm.cadence(), rhythm.startsOn(), today, days(rhythm, besides, zone));
        Optional<Long> version = library.newestVersion("", rhythm.exerciseId(), rhythm.clinicianId());
        if (rhythm.isOver(day)) {
            rhythm.end(PlanEnd.LAST_DAY, now);
        } else if (version.isEmpty()) {
            rhythm.end(PlanEnd.RETIRED, now);
        } else if (!rhythm.leadsToSession() || !isAfterNextSession(rhythm, day, zone, now)) {
            AssignmentTerms terms = rhythm.termsFrom(day.isAfter(today) ? day : null);
            return Optional.of(asking.ask(new Assignment(rhythm.clientId(), rhythm.clinicianId(), version.get(), terms, today, now)
                    .inRhythm(rhythm.id()), people.account(rhythm.clinicianId())));
        }
        return Optional.empty();
    }

    /** Nothing is written for after the session; if the session moves, it is once this is looked at again. */
    private boolean isAfterNextSession(PracticeRhythm rhythm, LocalDate day, ZoneId zone, Instant now) {
        return people.next(rhythm.clinicianId(), rhythm.clientId(), now)
                .filter(next -> day.isAfter(LocalDate.ofInstant(next, zone))).isPresent();
    }

    /** The day that each settled occurrence counts for: its own, or the one it was settled on if that was later. */
    private List<LocalDate> days(PracticeRhythm rhythm, List<Settled> besides, ZoneId zone) {
        return Stream.concat(rhythms.settled(rhythm.id()).stream(), besides.stream()).map(settled -> day(settled, zone)).toList();
    }

    static LocalDate day(Settled settled, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(settled.at(), zone);
        return settled.notBefore() != null && settled.notBefore().isAfter(day) ? settled.notBefore() : day;
    }

    /** @param settled the days of what was done or turned down so far */
    static LocalDate nextDay(Cadence cadence, LocalDate startsOn, LocalDate today, List<LocalDate> settled) {
        LocalDate base = startsOn.isAfter(today) ? startsOn : today;
        LocalDate next = settled.stream().max(LocalDate::compareTo).map(last -> cadence.after(last, inWeekOf(last, settled)))
                .filter(day -> !day.isBefore(base)).orElse(null);
        return next == null ? cadence.from(base, inWeekOf(base, settled)) : next;
    }

    private static int inWeekOf(LocalDate day, List<LocalDate> settled) {
        LocalDate monday = Cadence.mondayOf(day);
        return (int) settled.stream().filter(one -> Cadence.mondayOf(one).equals(monday)).count();
    }

    /** What was not begun is taken back; what was begun stays and is finished in peace. */
    void rest(PracticeRhythm rhythm) {
        rhythms.openOccurrence(rhythm.id()).filter(Assignment::isCancellable)
                .ifPresent(open -> asking.takeBack(open, people.account(rhythm.clinicianId())));
    }

    void close(PracticeRhythm rhythm, PlanEnd reason) {
        rhythm.end(reason, clock.instant());
        rest(rhythm);
    }
}
