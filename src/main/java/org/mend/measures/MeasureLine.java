package org.mend.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One answered questionnaire in a list.
 *
 * @param title in the reader's language
 * @param attribution the line that must stand with it
 */
public record MeasureLine(long responseId, String shortTitle, String title, String attribution, Instant submittedAt, EnteredVia via,
        List<Scored> scores) {

    public MeasureLine {
        scores = List.copyOf(scores);
    }

    /**
     * One of its scales.
     *
     * @param title in the reader's language
     * @param score null when too many items were left out
     * @param band in the reader's language; null without a score or bands
     * @param change since the same scale was answered last; null when it is the first, or one of the two has no score
     * @param direction whether the change is reliable; null when that can't be said
     */
    public record Scored(String scale, String title, BigDecimal score, BigDecimal max, String band, BigDecimal change,
            ReliableChange.Direction direction) {

        /** "BETTER", "WORSE", "NONE", or empty. */
        public String tendency() {
            return direction == null ? "" : direction.name();
        }

        public boolean isUp() {
            return change != null && change.signum() > 0;
        }
    }
}
