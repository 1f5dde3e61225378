package org.mend.app.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntPredicate;

import org.mend.app.demo.DemoPlaces.RoomPlan;
import org.mend.app.demo.DemoPlaces.ServicePlan;

/**
 * The hour at which somebody comes, in every week that is theirs.
 *
 * @param isNewcomer the first one is of the service for first sessions
 * @param comesIn by week, counted from this one
 */
record UsualHour(StaffMember clinician, List<DemoClient> clients, ServicePlan service, RoomPlan room, DayOfWeek weekday,
        LocalTime time, boolean isNewcomer, int firstWeek, IntPredicate comesIn) {

    LocalDate date(DemoDay day, int week) {
        return day.monday(week).plusDays(weekday.getValue() - 1L);
    }

    Instant start(DemoDay day, int week) {
        return DemoDay.at(date(day, week), time);
    }

    ServicePlan service(DemoPlaces places, int week) {
        return isNewcomer && week == firstWeek ? places.first : service;
    }

    List<Long> resources() {
        return DemoSession.resources(clinician, room, clients);
    }
}
