package org.mend.homework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** Some weeks in a row, from Monday to Sunday, the last of which is still running. */
record PracticeWeeks(LocalDate first, int count) {

    static PracticeWeeks until(LocalDate today, int count) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new PracticeWeeks(monday.minusWeeks(count - 1L), count);
    }

    List<LocalDate> mondays() {
        return IntStream.range(0, count).mapToObj(first::plusWeeks).toList();
    }

    /** From 0; -1 for a day before the first week, {@code count} for one after the last. */
    int of(LocalDate day) {
        return (int) Math.clamp(Math.floorDiv(ChronoUnit.DAYS.between(first, day), 7L), -1, count);
    }

    boolean has(LocalDate day) {
        int week = of(day);
        return week >= 0 && week < count;
    }
}
