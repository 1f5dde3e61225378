package org.mend.homework;

import java.time.LocalDate;

import org.mend.shared.Invalid;

/**
 * How the exercises of a programme follow each other.
 *
 * @param days how many after the one before was settled, 1 to 60, with {@code DAYS_AFTER} only; null otherwise
 * @param weekdays with {@code WEEKDAYS} only; null otherwise
 */
public record Pacing(PacingKind kind, Integer days, Weekdays weekdays) {

    private static final int MOST_DAYS = 60;

    /** @throws Invalid when what belongs to the kind is missing or out of range. */
    public Pacing {
        if (kind == null) {
            throw new Invalid("pacing-missing");
        }
        if (kind == PacingKind.DAYS_AFTER && (days == null || days < 1 || days > MOST_DAYS)) {
            throw new Invalid("days-after-range", MOST_DAYS);
        }
        if (kind == PacingKind.WEEKDAYS && weekdays == null) {
            throw new Invalid("weekdays-missing");
        }
        days = kind == PacingKind.DAYS_AFTER ? days : null;
        weekdays = kind == PacingKind.WEEKDAYS ? weekdays : null;
    }

    public static Pacing of(PacingKind kind) {
        return new Pacing(kind, null, null);
    }

    public static Pacing daysAfter(int days) {
        return new Pacing(PacingKind.DAYS_AFTER, days, null);
    }

    public static Pacing on(Weekdays weekdays) {
        return new Pacing(PacingKind.WEEKDAYS, null, weekdays);
    }

    /**
     * The day of an exercise where the calendar alone tells it.
     *
     * @param base the first day that is possible
     * @param before the day of the one before it: when it was to be done, or was settled if that was later; null for the first
     */
    LocalDate day(LocalDate base, LocalDate before) {
        LocalDate day = switch (kind) {
            case WEEKDAYS -> weekdays.onOrAfter(before == null ? base : before.plusDays(1));
            case DAYS_AFTER -> before == null ? base : before.plusDays(days);
            case AT_ONCE, WHEN_DONE, BEFORE_SESSION, AFTER_SESSION -> base;
        };
        return day.isBefore(base) ? kind == PacingKind.WEEKDAYS ? weekdays.onOrAfter(base) : base : day;
    }
}
