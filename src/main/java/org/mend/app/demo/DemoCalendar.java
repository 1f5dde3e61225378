package org.mend.app.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mend.shared.TimeSlot;

/** Who and what is taken when, so that no two live sessions of the demo share a clinician, a room or a client. */
final class DemoCalendar {

    private final Map<Long, Set<Integer>> taken = new HashMap<>();

    boolean isFree(Collection<Long> resources, TimeSlot slot) {
        List<Integer> quanta = DemoSession.quanta(slot);
        return resources.stream().map(resource -> taken.getOrDefault(resource, Set.of()))
                .noneMatch(busy -> quanta.stream().anyMatch(busy::contains));
    }

    void take(Collection<Long> resources, TimeSlot slot) {
        if (!isFree(resources, slot)) {
            throw new IllegalStateException("taken already: " + slot);
        }
        resources.forEach(resource -> taken.computeIfAbsent(resource, id -> new HashSet<>()).addAll(DemoSession.quanta(slot)));
    }

    void free(Collection<Long> resources, TimeSlot slot) {
        resources.forEach(resource -> DemoSession.quanta(slot).forEach(taken.get(resource)::remove));
    }
}
