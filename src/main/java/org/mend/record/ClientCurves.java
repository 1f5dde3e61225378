package org.mend.record;

import java.time.Instant;
import java.util.List;

import org.mend.measures.MeasureHistory;

/**
 * A client's scores over time, with what lay between them.
 *
 * @param sessions that took place, by start
 * @param practised when practice was completed
 */
public record ClientCurves(List<MeasureHistory.Curve> curves, List<Instant> sessions, List<Instant> practised) {

    public ClientCurves {
        curves = List.copyOf(curves);
        sessions = List.copyOf(sessions);
        practised = List.copyOf(practised);
    }
}
