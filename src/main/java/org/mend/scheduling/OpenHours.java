package org.mend.scheduling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.mend.shared.TimeSlot;

/**
 * Working hours of a week laid onto real days. A wall time in a spring gap moves forward by the gap, a repeated hour takes the
 * first, as {@code ZonedDateTime} does.
 */
final class OpenHours {

    private OpenHours() {
    }

    /** Sorted and joined where they touch, for every local day that {@code range} reaches into. */
    static List<TimeSlot> between(TimeSlot range, List<WeeklyHours> rules, ZoneId zone) {
        List<TimeSlot> open = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(range.end(), zone);
        for (LocalDate day = LocalDate.ofInstant(range.start(), zone); !day.isAfter(last); day = day.plusDays(1)) {
            for (WeeklyHours rule : rules) {
                if (rule.holdsOn(day)) {
                    var start = day.atTime(rule.start()).atZone(zone).toInstant();
                    var end = day.atTime(rule.end()).atZone(zone).toInstant();
                    if (end.isAfter(start)) {
                        open.add(new TimeSlot(start, end));
                    }
                }
            }
        }
        return joined(open);
    }

    private static List<TimeSlot> joined(List<TimeSlot> slots) {
        List<TimeSlot> sorted = slots.stream().sorted().toList();
        List<TimeSlot> joined = new ArrayList<>();
        for (TimeSlot slot : sorted) {
            TimeSlot previous = joined.isEmpty() ? null : joined.getLast();
            if (previous != null && !slot.start().isAfter(previous.end())) {
                joined.removeLast();
                joined.add(new TimeSlot(previous.start(),
                        slot.end().isAfter(previous.end()) ? slot.end() : previous.end()));
            } else {
                joined.add(slot);
            }
        }
        return joined;
    }
}
