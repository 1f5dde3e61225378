package org.mend.rest;

import java.time.OffsetDateTime;
import java.util.List;

import org.mend.reflections.DraftState;
import org.mend.shared.Ids;

/**
 * What a save is answered with: all of the draft but the words, which the caller has just sent.
 *
 * @param settled steps whose words were come back to as often as agreed, and stay as they are
 */
public record SavedJson(String reflectionId, int revision, String stepKey, String status, OffsetDateTime savedAt,
        List<String> settled)
        implements Body {

    static SavedJson of(DraftState state, Caller caller) {
        return new SavedJson(Ids.format(state.reflectionId()), state.revision(), state.stepKey(), state.status(),
                caller.time(state.savedAt()), state.settled());
    }
}
