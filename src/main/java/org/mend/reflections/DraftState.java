package org.mend.reflections;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A draft as it is kept.
 *
 * @param revision what the next save must name
 * @param stepKey the step that the client was at; empty once submitted
 * @param answers by step key: a String for what is written, an Integer for a scale or a single choice, a list of Integers (places
 *         of options, from 0) where several may be chosen; empty once submitted
 * @param status {@code in-progress} or {@code completed}
 * @param savedAt when it was last saved or, once completed, submitted
 * @param settled steps whose words were come back to as often as agreed, and stay as they are
 */
public record DraftState(long reflectionId, int revision, String stepKey, Map<String, Object> answers, String status,
        Instant savedAt, List<String> settled) {

    public boolean isSubmitted() {
        return !ReflectionStatus.IN_PROGRESS.code().equals(status);
    }
}
