package org.mend.rest;

import java.time.OffsetDateTime;

import org.mend.repair.StageState;
import org.mend.shared.Ids;

/**
 * A stage of a repair episode as it is kept.
 *
 * @param revision what the next save must name; 0 before the first
 * @param savedAt null before the first save
 */
public record StageJson(String episodeId, String stage, int revision, String words, OffsetDateTime savedAt) implements Body {

    static StageJson of(StageState state, Caller caller) {
        return new StageJson(Ids.format(state.episodeId()), state.stage().code(), state.revision(), state.words(),
                caller.time(state.savedAt()));
    }

    /** Without the client's words. */
    @Override
    public String toString() {
        return "StageJson";
    }
}
