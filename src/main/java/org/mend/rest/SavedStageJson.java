package org.mend.rest;

import java.time.OffsetDateTime;

import org.mend.repair.StageState;
import org.mend.shared.Ids;

/** What a save is answered with: all of the stage but the words, which the caller has just sent. */
public record SavedStageJson(String episodeId, String stage, int revision, OffsetDateTime savedAt) implements Body {

    static SavedStageJson of(StageState state, Caller caller) {
        return new SavedStageJson(Ids.format(state.episodeId()), state.stage().code(), state.revision(),
                caller.time(state.savedAt()));
    }
}
