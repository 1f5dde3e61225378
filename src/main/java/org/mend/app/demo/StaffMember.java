package org.mend.app.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Somebody who works at the demo practice; {@code hours} is empty for who sees no clients. */
record StaffMember(long id, long accountId, String username, String displayName, String role, String locale,
        List<Stretch> hours) {

    /** One stretch of a working week. */
    record Stretch(DayOfWeek day, LocalTime from, LocalTime until) {
    }

    boolean isClinician() {
        return "CLINICIAN".equals(role);
    }

    List<Stretch> hoursOn(DayOfWeek day) {
        return hours.stream().filter(stretch -> stretch.day() == day).toList();
    }

    /** A moment at work on that day, or on the last day before on which there is work; always before {@code latest}. */
    Instant atWork(LocalDate date, Dice dice, Instant latest) {
        for (LocalDate day = date;; day = day.minusDays(1)) {
            List<Stretch> stretches = hoursOn(day.getDayOfWeek());
            if (!stretches.isEmpty()) {
                Stretch stretch = dice.pick(stretches);
                Instant moment = DemoDay.at(day, stretch.from()).plusSeconds(60L * dice.between(20, 170) + dice.between(0, 59));
                if (moment.isBefore(latest)) {
                    return moment;
                }
            }
        }
    }
}
