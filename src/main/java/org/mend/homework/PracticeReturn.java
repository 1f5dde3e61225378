package org.mend.homework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Practice was taken up again after a while without any. Places count weeks from the first that is shown.
 *
 * @param from the week of the last practice before, -1 when that lies before what is shown
 * @param to the week of the return
 */
public record PracticeReturn(int from, int to) {

    /** So many days without practice are a gap; whoever drifted by the usual measure and comes back, returns. */
    static final int GAP_DAYS = 14;

    /** @param days on which something was practised, in any order */
    static List<PracticeReturn> in(PracticeWeeks weeks, Collection<LocalDate> days) {
        List<PracticeReturn> returns = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate day : days.stream().sorted().toList()) {
            if (before != null && ChronoUnit.DAYS.between(before, day) >= GAP_DAYS && weeks.has(day)) {
                returns.add(new PracticeReturn(weeks.of(before), weeks.of(day)));
            }
            before = day;
        }
        return List.copyOf(returns);
    }
}
