package org.mend.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One scale of one version of an instrument through a client's time, the earliest answer first. Scores of two versions are not
 * put in one line.
 *
 * @param code of the instrument
 * @param title short title of the instrument
 * @param scaleTitle in the reader's language
 * @param bands without gaps; none when nobody published any
 * @param reliableChangeAmount points that a change must reach to be reliable; null when no source gives the inputs
 */
public record MeasureSeries(long instrumentVersionId, String code, String title, String scale, String scaleTitle, BigDecimal min,
        BigDecimal max, boolean higherIsWorse, List<Band> bands, List<Point> points, BigDecimal reliableChangeAmount) {

    public MeasureSeries {
        bands = List.copyOf(bands);
        points = List.copyOf(points);
    }

    /** From {@code from} to {@code to}, both included. */
    public record Band(String key, String title, BigDecimal from, BigDecimal to) {
    }

    /** @param score null when too many items were left out. @param band key, null without a score or bands */
    public record Point(long responseId, Instant submittedAt, BigDecimal score, String band) {
    }
}
