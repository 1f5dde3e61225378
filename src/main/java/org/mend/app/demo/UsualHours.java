package org.mend.app.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.mend.app.demo.DemoPlaces.RoomPlan;
import org.mend.app.demo.DemoPlaces.ServicePlan;
import org.mend.app.demo.StaffMember.Stretch;
import org.mend.shared.TimeSlot;

/** Finds for everybody an hour that is free in each of their weeks, and takes it in the calendar. */
final class UsualHours {

    private static final int GRID_MINUTES = 30;
    private static final List<String> GROUP = List.of("tiago.ferrovelho", "yvonne.sanddorn", "hiro.matsukaze",
            "ottokar.rabe-linde", "fiona.glasswater");
    private static final Map<String, LocalTime> BOARD = Map.of("ines.keller", LocalTime.of(9, 0),
            "ruth.amsel", LocalTime.of(10, 0), "peter.nordlicht", LocalTime.of(11, 30), "dana.fernweh", LocalTime.of(14, 0),
            "kemal.akazie", LocalTime.of(15, 30));

    private final DemoPlaces places;
    private final DemoDay day;
    private final DemoLeave leave;
    private final DemoCalendar calendar;
    private final Dice dice = new Dice("usual hours");
    private final List<UsualHour> found = new ArrayList<>();

    UsualHours(DemoPlaces places, DemoDay day, DemoLeave leave, DemoCalendar calendar) {
        this.places = places;
        this.day = day;
        this.leave = leave;
        this.calendar = calendar;
    }

    /** The group and today's board come first, couples next since they need the longest hours. */
    List<UsualHour> of(DemoPeople people) {
        group(people);
        people.cases.stream().filter(one -> boardTime(one) != null).forEach(this::board);
        people.cases.stream().filter(one -> boardTime(one) == null).sorted(Comparator.comparing(one -> !one.isCouple()))
                .forEach(this::anywhere);
        return found;
    }

    private void group(DemoPeople people) {
        List<DemoClient> members = people.clients().stream().filter(client -> GROUP.contains(client.username())).toList();
        take(new UsualHour(people.member("jo.costa"), members, places.group, places.room("Oak"), DayOfWeek.THURSDAY,
                LocalTime.of(17, 0), false, -10, week -> week >= -10));
    }

    private static LocalTime boardTime(CareCase who) {
        return who.clients().stream().map(client -> BOARD.get(client.username())).filter(time -> time != null).findFirst()
                .orElse(null);
    }

    private void board(CareCase who) {
        RoomPlan room = places.room(who.video() ? "Video" : who.isCouple() ? "Oak" : "Linden");
        take(hour(who, room, day.boardDay().getDayOfWeek(), boardTime(who)));
    }

    private void anywhere(CareCase who) {
        for (Stretch stretch : dice.shuffled(who.clinician().hours())) {
            if (isBoard(who.clinician(), stretch)) {
                continue;
            }
            for (LocalTime time : dice.shuffled(starts(stretch, places.usualFor(who)))) {
                for (RoomPlan room : roomsFor(who)) {
                    UsualHour wished = hour(who, room, stretch.day(), time);
                    if (weeks(wished).stream().allMatch(week -> calendar.isFree(wished.resources(), taken(wished, week)))) {
                        take(wished);
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("no hour left with " + who.clinician().username());
    }

    /** That day is full as it is. */
    private boolean isBoard(StaffMember clinician, Stretch stretch) {
        return clinician.username().equals("mara.weil") && stretch.day() == day.boardDay().getDayOfWeek();
    }

    /** Starts of sessions that end within the stretch. */
    static List<LocalTime> starts(Stretch stretch, ServicePlan service) {
        List<LocalTime> starts = new ArrayList<>();
        for (LocalTime time = stretch.from(); !time.plusMinutes(service.minutes()).isAfter(stretch.until()); time = time
                .plusMinutes(GRID_MINUTES)) {
            starts.add(time);
        }
        return starts;
    }

    /** Small rooms first for one person, the large one first for two. */
    List<RoomPlan> roomsFor(CareCase who) {
        if (who.video()) {
            return List.of(places.room("Video"));
        }
        return places.rooms.stream().filter(room -> !room.isVideo())
                .sorted(Comparator.comparing(room -> room.name().equals("Oak") != who.isCouple())).toList();
    }

    private UsualHour hour(CareCase who, RoomPlan room, DayOfWeek weekday, LocalTime time) {
        return new UsualHour(who.clinician(), who.clients(), places.usualFor(who), room, weekday, time, who.newcomer(),
                who.firstWeek(), who::comesIn);
    }

    /** The weeks in which they come and the clinician works; what had to be cancelled is among them. */
    private List<Integer> weeks(UsualHour hour) {
        return IntStream.rangeClosed(-DemoDay.PAST_WEEKS, DemoDay.FUTURE_WEEKS).filter(hour.comesIn())
                .filter(week -> !leave.isAway(hour.clinician(), hour.date(day, week))).boxed().toList();
    }

    private TimeSlot taken(UsualHour hour, int week) {
        return DemoSession.taken(hour.service(places, week), hour.start(day, week));
    }

    private void take(UsualHour hour) {
        weeks(hour).forEach(week -> calendar.take(hour.resources(), taken(hour, week)));
        found.add(hour);
    }
}
