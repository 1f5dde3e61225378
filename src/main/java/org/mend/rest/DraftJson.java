package org.mend.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.mend.reflections.DraftState;
import org.mend.shared.Ids;

/**
 * A draft as it is kept.
 *
 * @param revision what the next save must name
 * @param settled steps whose words were come back to as often as agreed, and stay as they are
 * @param status {@code in-progress}, or {@code completed} once submitted; answers are then empty
 */
public record DraftJson(String reflectionId, int revision, String stepKey, Map<String, Object> answers, String status,
        OffsetDateTime savedAt, List<String> settled) implements Body {

    static DraftJson of(DraftState state, Caller caller) {
        return new DraftJson(Ids.format(state.reflectionId()), state.revision(), state.stepKey(), state.answers(),
                state.status(), caller.time(state.savedAt()), state.settled());
    }

    /** Without the client's words. */
    @Override
    public String toString() {
        return "DraftJson";
    }
}
