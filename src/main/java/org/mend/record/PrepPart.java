package org.mend.record;

import java.time.Instant;
import java.util.List;

/**
 * What to know of one client before the session.
 *
 * @param last start of the last session with the clinician, null before the first
 * @param plan null where none was noted
 */
public record PrepPart(long clientId, String givenName, String familyName, Instant last, PrepPlan plan, List<PrepWork> work,
        List<PrepReflection> reflections, List<PrepPromise> promises, List<PrepRupture> ruptures, List<PrepMeasure> measures,
        List<PrepAlert> alerts) {

    public String fullName() {
        return givenName + " " + familyName;
    }

    public List<PrepWork> practised() {
        return work.stream().filter(PrepWork::isPractised).toList();
    }

    public List<PrepWork> notPractised() {
        return work.stream().filter(one -> !one.isPractised()).toList();
    }
}
