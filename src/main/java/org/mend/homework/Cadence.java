package org.mend.homework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.mend.shared.Invalid;

/**
 * On which days an exercise comes back, in the client's calendar. Weeks begin on Monday. A day that went by without practice is
 * not made up for: the next is always counted from when the last one was settled.
 *
 * @param times how often a week, 1 to 7, with {@code TIMES_A_WEEK} only; null otherwise
 * @param weekdays with {@code WEEKDAYS} only; null otherwise
 */
public record Cadence(CadenceKind kind, Integer times, Weekdays weekdays) {

    private static final int DAYS_OF_WEEK = 7;

    /** @throws Invalid when what belongs to the kind is missing or out of range. */
    public Cadence {
        if (kind == null) {
            throw new Invalid("cadence-missing");
        }
        if (kind == CadenceKind.TIMES_A_WEEK && (times == null || times < 1 || times > DAYS_OF_WEEK)) {
            throw new Invalid("times-a-week-range", DAYS_OF_WEEK);
        }
        if (kind == CadenceKind.WEEKDAYS && weekdays == null) {
            throw new Invalid("weekdays-missing");
        }
        times = kind == CadenceKind.TIMES_A_WEEK ? times : null;
        weekdays = kind == CadenceKind.WEEKDAYS ? weekdays : null;
    }

    public static Cadence timesAWeek(int times) {
        return new Cadence(CadenceKind.TIMES_A_WEEK, times, null);
    }

    public static Cadence on(Weekdays weekdays) {
        return new Cadence(CadenceKind.WEEKDAYS, null, weekdays);
    }

    public static Cadence untilNextSession() {
        return new Cadence(CadenceKind.UNTIL_NEXT_SESSION, null, null);
    }

    /**
     * The first day from {@code day} on.
     *
     * @param settledThisWeek how many were done or turned down in the week of {@code day}
     */
    LocalDate from(LocalDate day, int settledThisWeek) {
        return switch (kind) {
            case WEEKDAYS -> weekdays.onOrAfter(day);
            case TIMES_A_WEEK -> settledThisWeek < times ? day : nextMonday(day);
            case UNTIL_NEXT_SESSION -> day;
        };
    }

    /**
     * The day after one that was for {@code day}, or was settled then if that was later. What is left of a week's times is spread
     * over the days that are left of it.
     *
     * @param settledThisWeek how many were done or turned down in the week of {@code day}, this one counted
     */
    LocalDate after(LocalDate day, int settledThisWeek) {
        return switch (kind) {
            case WEEKDAYS -> weekdays.onOrAfter(day.plusDays(1));
            case TIMES_A_WEEK -> spread(day, times - settledThisWeek);
            case UNTIL_NEXT_SESSION -> day.plusDays(1);
        };
    }

    private static LocalDate spread(LocalDate day, int left) {
        int days = DAYS_OF_WEEK - day.getDayOfWeek().getValue();
        if (left <= 0 || days == 0) {
            return nextMonday(day);
        }
        return day.plusDays(Math.max(1, (days + 1) / (left + 1)));
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate nextMonday(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
