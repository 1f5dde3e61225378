package org.mend.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of time, half-open: it holds its start and not its end, so two slots that touch do not overlap.
 *
 * @param start first instant that belongs to it
 * @param end first instant after it; always later than {@code start}
 */
public record TimeSlot(Instant start, Instant end) implements Comparable<TimeSlot> {

    public TimeSlot {
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
        if (!end.isAfter(start)) {
            throw new Invalid("end-before-start");
        }
    }

    public static TimeSlot of(Instant start, Duration length) {
        return new TimeSlot(start, start.plus(length));
    }

    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(TimeSlot other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public TimeSlot widenedBy(Duration before, Duration after) {
        return new TimeSlot(start.minus(before), end.plus(after));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    @Override
    public int compareTo(TimeSlot other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
