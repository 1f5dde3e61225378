package org.mend.measures;

import java.util.List;

/**
 * One answered questionnaire, item by item, for a clinician in care.
 *
 * @param citation where the instrument was published
 */
public record MeasureAnswers(long clientId, MeasureLine line, String intro, List<Item> items, String citation) {

    /**
     * @param answer the words that were chosen; null where it was left out
     * @param points what it counts; null where it was left out
     * @param before the words chosen the last time; null where there was none
     * @param alert it meets a safety rule
     */
    public record Item(String lead, String text, String answer, Integer points, String before, boolean alert) {
    }
}
