package org.mend.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mend.app.demo.DemoPlaces.ServicePlan;
import org.mend.app.demo.StaffMember.Stretch;
import org.mend.shared.TimeSlot;

/**
 * Twelve weeks of sessions that were and six of those to come: most took place, some were cancelled, moved or missed. On the
 * day of loading they stand as they would at that hour.
 */
final class DemoSessions {

    private static final Duration EARLY = Duration.ofMinutes(15);

    private final DemoIds ids;
    private final DemoDay day;
    private final DemoPlaces places;
    private final DemoPeople people;
    private final DemoLeave leave;
    private final DemoCalendar calendar;
    private final List<DemoSession> sessions = new ArrayList<>();
    /** New ones for each session, so that the hour of loading changes nothing but the state of today. */
    private Dice dice;
    private int othersToday;

    DemoSessions(DemoIds ids, DemoDay day, DemoPlaces places, DemoPeople people, DemoLeave leave) {
        this.ids = ids;
        this.day = day;
        this.places = places;
        this.people = people;
        this.leave = leave;
        this.calendar = new DemoCalendar(day);
    }

    List<DemoSession> all() {
        List<UsualHour> hours = new UsualHours(places, day, leave, calendar).of(people);
        for (int week = -DemoDay.PAST_WEEKS; week <= DemoDay.FUTURE_WEEKS; week++) {
            for (UsualHour hour : hours) {
                if (hour.comesIn().test(week)) {
                    add(hour, week);
                }
            }
        }
        return sessions;
    }

    private void add(UsualHour hour, int week) {
        LocalDate date = hour.date(day, week);
        dice = new Dice("session of " + hour.clients().getFirst().username() + " in week " + week);
        if (leave.isAway(hour.clinician(), date)) {
            if (leave.isUnforeseen(hour.clinician(), date)) {
                keep(hour, week, DemoSession.CANCELLED, "by-practice");
            }
            return;
        }
        double luck = luck(hour, date);
        boolean past = day.isPast(hour.start(day, week).plus(Duration.ofMinutes(10)));
        if (luck < 0.035 && past) {
            keep(hour, week, "noshow", null);
        } else if (luck < 0.045) {
            keep(hour, week, live(hour.start(day, week), hour.service(places, week)), null);
        } else if (luck < 0.065 && (past || date.equals(day.today()))) {
            cancel(hour, week, "late-by-client");
        } else if (luck < 0.105) {
            cancel(hour, week, "by-client");
        } else if (luck < 0.115) {
            cancel(hour, week, "by-practice");
        } else if (luck < 0.15) {
            move(hour, week);
        } else {
            keep(hour, week, live(hour.start(day, week), hour.service(places, week)), null);
        }
    }

    /** The board of the first day holds one who did not come and one who cancelled late, both with other clinicians. */
    private double luck(UsualHour hour, LocalDate date) {
        if (hour.clients().size() > 2 || date.equals(day.boardDay()) && hour.clinician().username().equals("mara.weil")) {
            return 1;
        }
        if (date.equals(day.today())) {
            othersToday++;
            return othersToday == 2 ? 0.05 : othersToday == 4 ? 0.01 : 1;
        }
        return dice.fraction();
    }

    /** What state a session is in that nothing came between. */
    private String live(Instant start, ServicePlan service) {
        if (day.isPast(start.plus(Duration.ofMinutes(service.minutes())))) {
            return "fulfilled";
        }
        return day.isPast(start) ? "checked-in" : day.isPast(start.minus(EARLY)) ? "arrived" : "booked";
    }

    private DemoSession cancel(UsualHour hour, int week, String reason) {
        DemoSession cancelled = keep(hour, week, DemoSession.CANCELLED, reason);
        calendar.free(cancelled.resources(), cancelled.taken());
        return cancelled;
    }

    /** To another hour of the same week or the one after; what was to come is not moved into the past. */
    private void move(UsualHour hour, int week) {
        ServicePlan service = hour.service(places, week);
        boolean past = day.isPast(hour.start(day, week));
        Optional<Instant> other = Stream.of(week, week + 1).filter(target -> target <= DemoDay.FUTURE_WEEKS)
                .flatMap(target -> dice.shuffled(hour.clinician().hours()).stream()
                        .flatMap(stretch -> starts(hour.clinician(), stretch, target, service)))
                .filter(start -> day.isPast(start) == past && !start.equals(hour.start(day, week)))
                // Not to an hour at which nobody had booked anything yet.
                .filter(start -> start.isAfter(hour.start(day, week).minus(Duration.ofHours(20))))
                .filter(start -> calendar.isFree(hour.resources(), DemoSession.taken(service, start))).findFirst();
        if (other.isEmpty()) {
            keep(hour, week, live(hour.start(day, week), service), null);
            return;
        }
        DemoSession old = cancel(hour, week, "rescheduled");
        TimeSlot taken = DemoSession.taken(service, other.get());
        calendar.take(hour.resources(), taken);
        Instant movedAt = old.createdAt().plus(Duration.ofMinutes(dice.between(60, 1_000)));
        sessions.add(new DemoSession(ids.next(), hour.clinician(), service, hour.room(), hour.clients(), other.get(),
                live(other.get(), service), null, old.id(), Set.of(), desk(), earliest(movedAt, day.now())));
    }

    private Stream<Instant> starts(StaffMember clinician, Stretch stretch, int week, ServicePlan service) {
        LocalDate date = day.monday(week).plusDays(stretch.day().getValue() - 1L);
        if (leave.isAway(clinician, date) || date.equals(day.boardDay())) {
            return Stream.empty();
        }
        return UsualHours.starts(stretch, service).stream().map(time -> DemoDay.at(date, time));
    }

    private DemoSession keep(UsualHour hour, int week, String status, String reason) {
        Instant start = hour.start(day, week);
        boolean byClinician = dice.chance(0.25);
        DemoSession session = new DemoSession(ids.next(), hour.clinician(), hour.service(places, week), hour.room(),
                hour.clients(), start, status, reason, null, missed(hour, status),
                byClinician ? hour.clinician().accountId() : desk(), created(start));
        sessions.add(session);
        return session;
    }

    /** Of several who were to come, one may not have. */
    private Set<Long> missed(UsualHour hour, String status) {
        boolean incomplete = dice.chance(hour.clients().size() > 2 ? 0.4 : hour.clients().size() > 1 ? 0.04 : 0);
        DemoClient absent = dice.pick(hour.clients());
        return incomplete && status.equals("fulfilled") ? Set.of(absent.id()) : Set.of();
    }

    private Instant created(Instant start) {
        LocalDate booked = LocalDate.ofInstant(earliest(start, day.now()), DemoDay.ZONE).minusDays(dice.between(2, 27));
        return DemoDay.at(booked, LocalTime.of(dice.between(8, 17), dice.between(0, 59), dice.between(0, 59)));
    }

    private long desk() {
        return people.member(dice.chance(0.6) ? "tom.okafor" : "lena.brandt").accountId();
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
