package org.mend.repair;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long it took until something came back together: from the moment it happened, as the client tells it, to the first time
 * that reaching out landed or the first time that the client called it repaired, whichever came sooner. Coming back to it later
 * takes nothing of that away. Where the moment was told later than that, it is zero, never less.
 */
public final class TimeToRepair {

    private TimeToRepair() {
    }

    /** Empty while neither has happened. @param firstLanded may be null @param firstRepaired may be null */
    public static Optional<Duration> of(Instant happenedAt, Instant firstLanded, Instant firstRepaired) {
        return Stream.of(Optional.ofNullable(firstLanded), Optional.ofNullable(firstRepaired)).flatMap(Optional::stream)
                .min(Instant::compareTo).map(end -> end.isBefore(happenedAt) ? Duration.ZERO : Duration.between(happenedAt, end));
    }
}
