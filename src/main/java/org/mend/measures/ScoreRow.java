package org.mend.measures;

import java.math.BigDecimal;
import java.time.Instant;

/** For a JPQL projection, which must reach it: one scale of one response, with what it was answered on. */
public record ScoreRow(long responseId, long instrumentVersionId, Instant submittedAt, EnteredVia via, String scale, BigDecimal score,
        String band) {
}
