package org.mend.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What a client handed in, for the client: when, and how many points of how many. No verdict, and of the name the short one. */
public record OwnMeasureRow(String title, Instant submittedAt, List<Points> points, String attribution) {

    /** @param title null where there is one scale alone: its name is for clinicians. @param score null when too much was left out */
    public record Points(String title, BigDecimal score, BigDecimal max) {
    }

    static OwnMeasureRow of(MeasureLine line) {
        return new OwnMeasureRow(line.shortTitle(), line.submittedAt(), line.scores().stream()
                .map(scored -> new Points(line.scores().size() == 1 ? null : scored.title(), scored.score(), scored.max())).toList(),
                line.attribution());
    }
}
