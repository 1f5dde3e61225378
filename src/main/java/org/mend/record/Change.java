package org.mend.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mend.measures.ReliableChange;
import org.mend.measures.ReliableChange.Direction;
import org.mend.measures.Scale;
import org.mend.record.OutcomeRepository.Scored;

/** One client's score on one scale, from the first answer ever to the last of a quarter. */
record Change(BigDecimal before, BigDecimal after) {

    BigDecimal points() {
        return after.subtract(before);
    }

    /** By the first day of the quarter. Whoever has the first answer in it is in it only with a second. @param lines the earliest first */
    static Map<LocalDate, List<Change>> byQuarter(List<Scored> lines, ZoneId zone) {
        Map<Long, BigDecimal> first = new HashMap<>();
        Map<LocalDate, Map<Long, Change>> last = new HashMap<>();
        for (Scored line : lines) {
            BigDecimal before = first.putIfAbsent(line.clientId(), line.score());
            if (before != null) {
                last.computeIfAbsent(Outcomes.quarterOf(LocalDate.ofInstant(line.at(), zone)), day -> new LinkedHashMap<>())
                        .put(line.clientId(), new Change(before, line.score()));
            }
        }
        Map<LocalDate, List<Change>> changes = new HashMap<>();
        last.forEach((day, byClient) -> changes.put(day, new ArrayList<>(byClient.values())));
        return changes;
    }

    /** How many are reliably better, without a reliable change, and reliably worse. */
    static int[] ways(List<Change> changes, Scale scale) {
        int[] ways = new int[3];
        for (Change change : changes) {
            ReliableChange reliable = ReliableChange.of(scale, change.before(), change.after());
            Direction direction = reliable == null ? Direction.NONE : reliable.direction();
            ways[direction == Direction.BETTER ? 0 : direction == Direction.WORSE ? 2 : 1]++;
        }
        return ways;
    }
}
