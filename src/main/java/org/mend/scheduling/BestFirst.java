package org.mend.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mend.scheduling.SuggestedSlot.Reason;

/**
 * Which of many free starts are worth offering, as a pure function. The client's usual hour comes first, at most twice; then
 * what is free by time. Out of a free stretch only starts that leave room for one another are offered, so that a list of six
 * shows six different times and not six quarters of the same morning.
 */
final class BestFirst {

    private static final int USUAL_FIRST = 2;
    private static final int FITS_ONLY_HERE = 2;
    private static final int A_HABIT = 2;

    private BestFirst() {
    }

    /** Weekday and wall time at which somebody mostly comes. */
    record UsualHour(DayOfWeek weekday, LocalTime time) {

        static UsualHour of(Instant start, ZoneId zone) {
            ZonedDateTime local = start.atZone(zone);
            return new UsualHour(local.getDayOfWeek(), local.toLocalTime());
        }

        /** The most frequent among these starts, if it is a habit at all: at least two. */
        static Optional<UsualHour> among(List<Instant> starts, ZoneId zone) {
            return starts.stream().map(start -> of(start, zone))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                    .filter(hour -> hour.getValue() >= A_HABIT)
                    .max(Map.Entry.<UsualHour, Long>comparingByValue()
                            .thenComparing(hour -> hour.getKey().weekday()).thenComparing(hour -> hour.getKey().time()))
                    .map(Map.Entry::getKey);
        }
    }

    static List<SuggestedSlot> of(List<FreeSlot> free, Optional<UsualHour> usual, ZoneId zone, int limit) {
        List<SuggestedSlot> usualOnes = free.stream()
                .filter(slot -> usual.filter(UsualHour.of(slot.start(), zone)::equals).isPresent())
                .sorted(Comparator.comparing(FreeSlot::start)).limit(USUAL_FIRST)
                .map(slot -> new SuggestedSlot(slot, Reason.USUAL_HOUR)).toList();
        Set<FreeSlot> offered = usualOnes.stream().map(SuggestedSlot::slot).collect(Collectors.toCollection(HashSet::new));
        Stream<SuggestedSlot> others = stretches(free).stream().flatMap(stretch -> spread(stretch).stream())
                .filter(suggested -> !offered.contains(suggested.slot()))
                .sorted(Comparator.comparing((SuggestedSlot suggested) -> suggested.slot().start())
                        .thenComparing(suggested -> suggested.slot().clinicianName()));
        return Stream.concat(usualOnes.stream(), others).limit(limit).toList();
    }

    /** Starts of one clinician that follow each other step by step. */
    private static List<List<FreeSlot>> stretches(List<FreeSlot> free) {
        List<FreeSlot> sorted = free.stream()
                .sorted(Comparator.comparingLong(FreeSlot::clinicianId).thenComparing(FreeSlot::start)).toList();
        List<List<FreeSlot>> stretches = new ArrayList<>();
        FreeSlot previous = null;
        for (FreeSlot slot : sorted) {
            boolean goesOn = previous != null && previous.clinicianId() == slot.clinicianId()
                    && Duration.between(previous.start(), slot.start()).equals(FreeSlots.STEP);
            if (!goesOn) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(slot);
            previous = slot;
        }
        return stretches;
    }

    private static List<SuggestedSlot> spread(List<FreeSlot> stretch) {
        Reason reason = stretch.size() <= FITS_ONLY_HERE ? Reason.CLOSES_GAP : Reason.EARLIEST;
        List<SuggestedSlot> spread = new ArrayList<>();
        Instant next = Instant.MIN;
        for (FreeSlot slot : stretch) {
            if (!slot.start().isBefore(next)) {
                spread.add(new SuggestedSlot(slot, reason));
                next = slot.end();
            }
        }
        return spread;
    }
}
