package org.mend.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** When clinicians are away: a holiday or two, a day in bed, and the days on which the practice is closed. */
final class DemoLeave {

    private final DemoDay day;
    private final List<Away> periods = new ArrayList<>();

    /** From the beginning of the first day to the end of the last. */
    record Away(StaffMember clinician, LocalDate first, LocalDate last, boolean unforeseen) {

        Instant start() {
            return DemoDay.at(first, LocalTime.MIDNIGHT);
        }

        Instant end() {
            return DemoDay.at(last.plusDays(1), LocalTime.MIDNIGHT);
        }

        boolean covers(StaffMember somebody, LocalDate date) {
            return clinician.equals(somebody) && !date.isBefore(first) && !date.isAfter(last);
        }
    }

    DemoLeave(DemoPeople people, DemoDay day) {
        this.day = day;
        week(people.member("jo.costa"), -6);
        week(people.member("imre.fallow"), 2);
        week(people.member("wren.halloway"), 5);
        LocalDate ill = day.monday(-3).plusDays(1);
        periods.add(new Away(people.member("hana.mirrow"), ill, ill, true));
        LocalDate training = day.monday(1).plusDays(3);
        periods.add(new Away(people.member("bodil.aske"), training, training.plusDays(1), false));
        people.clinicians().forEach(this::holidays);
    }

    private void week(StaffMember clinician, int week) {
        periods.add(new Away(clinician, day.monday(week), day.monday(week).plusDays(4), false));
    }

    private void holidays(StaffMember clinician) {
        LocalDate end = day.monday(DemoDay.FUTURE_WEEKS + 1);
        for (LocalDate date = day.monday(-DemoDay.PAST_WEEKS); date.isBefore(end); date = date.plusDays(1)) {
            if (day.isClosed(date)) {
                LocalDate last = date;
                while (day.isClosed(last.plusDays(1))) {
                    last = last.plusDays(1);
                }
                periods.add(new Away(clinician, date, last, false));
                date = last;
            }
        }
    }

    List<Away> periods() {
        return List.copyOf(periods);
    }

    boolean isAway(StaffMember clinician, LocalDate date) {
        return periods.stream().anyMatch(away -> away.covers(clinician, date));
    }

    /** Sessions were booked already and had to be cancelled. */
    boolean isUnforeseen(StaffMember clinician, LocalDate date) {
        return periods.stream().anyMatch(away -> away.unforeseen() && away.covers(clinician, date));
    }
}
