package org.mend.app.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** The day of loading, from which every other date of the demo is counted; wall times are those of the practice. */
record DemoDay(Instant now) {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final int PAST_WEEKS = 12;
    static final int FUTURE_WEEKS = 6;

    private static final Set<MonthDay> CLOSED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 3),
            MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(12, 31));

    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    /** @param week 0 for this one, negative for those past */
    LocalDate monday(int week) {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week);
    }

    /** The day that is shown first: today, or on a weekend the Monday that follows. */
    LocalDate boardDay() {
        return isWeekend(today()) ? today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : today();
    }

    /** Holidays with a fixed date. Never the day that is shown first, whatever the calendar says. */
    boolean isClosed(LocalDate date) {
        return CLOSED.contains(MonthDay.from(date)) && !date.equals(boardDay());
    }

    boolean isPast(Instant instant) {
        return !instant.isAfter(now);
    }

    static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
