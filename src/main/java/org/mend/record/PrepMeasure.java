package org.mend.record;

import java.time.Instant;
import java.util.List;

import org.mend.measures.MeasureLine;

/** The newest answer to one questionnaire, with what changed since the one before. */
public record PrepMeasure(long responseId, String title, Instant submittedAt, List<MeasureLine.Scored> scores) {

    static PrepMeasure of(MeasureLine line) {
        return new PrepMeasure(line.responseId(), line.shortTitle(), line.submittedAt(), line.scores());
    }
}
