package org.mend.app.demo;

import java.time.LocalTime;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.mend.shared.TimeSlot;

/** Who and what is taken when, so that no two live sessions of the demo share a clinician, a room or a client. */
final class DemoCalendar {

    private static final BitSet NOTHING = new BitSet();

    private final Map<Long, BitSet> taken = new HashMap<>();
    private final int firstQuantum;

    DemoCalendar(DemoDay day) {
        firstQuantum = quantum(DemoDay.at(day.monday(-DemoDay.PAST_WEEKS), LocalTime.MIDNIGHT).getEpochSecond());
    }

    boolean isFree(Collection<Long> resources, TimeSlot slot) {
        return resources.stream().map(resource -> taken.getOrDefault(resource, NOTHING))
                .noneMatch(busy -> !busy.get(from(slot), until(slot)).isEmpty());
    }

    void take(Collection<Long> resources, TimeSlot slot) {
        if (!isFree(resources, slot)) {
            throw new IllegalStateException("taken already: " + slot);
        }
        resources.forEach(resource -> taken.computeIfAbsent(resource, id -> new BitSet()).set(from(slot), until(slot)));
    }

    void free(Collection<Long> resources, TimeSlot slot) {
        resources.forEach(resource -> taken.get(resource).clear(from(slot), until(slot)));
    }

    private int from(TimeSlot slot) {
        return quantum(slot.start().getEpochSecond()) - firstQuantum;
    }

    private int until(TimeSlot slot) {
        return quantum(slot.end().getEpochSecond()) - firstQuantum;
    }

    private static int quantum(long second) {
        return Math.toIntExact(second / DemoSession.QUANTUM_SECONDS);
    }
}
