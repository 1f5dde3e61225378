package org.mend.record;

import java.time.Instant;

/** What was planned last time. @param start of the session it was planned in */
public record PrepPlan(long appointmentId, Instant start, String words) {

    /** Without what was written. */
    @Override
    public String toString() {
        return "PrepPlan";
    }
}
