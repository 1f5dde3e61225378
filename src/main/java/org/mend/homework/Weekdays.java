package org.mend.homework;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.mend.shared.Invalid;

/** Days of the week that somebody chose; at least one. As a number bit 0 is Monday and bit 6 is Sunday. */
public final class Weekdays implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int mask;

    private Weekdays(int mask) {
        if (mask < 1 || mask >= 1 << DayOfWeek.values().length) {
            throw new Invalid("weekdays-missing");
        }
        this.mask = mask;
    }

    /** @throws Invalid when there is none among them. */
    public static Weekdays of(Collection<DayOfWeek> days) {
        return new Weekdays(days.stream().mapToInt(Weekdays::bit).reduce(0, (one, other) -> one | other));
    }

    static Weekdays ofMask(int mask) {
        return new Weekdays(mask);
    }

    int mask() {
        return mask;
    }

    public boolean contains(DayOfWeek day) {
        return (mask & bit(day)) != 0;
    }

    /** In the order of the week. */
    public Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).filter(this::contains).forEach(days::add);
        return days;
    }

    /** The first chosen day from {@code day} on, which may be that day itself. */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!contains(next.getDayOfWeek())) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.getValue() - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weekdays days && days.mask == mask;
    }

    @Override
    public int hashCode() {
        return mask;
    }

    @Override
    public String toString() {
        return days().toString();
    }
}
