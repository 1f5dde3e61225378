package org.mend.record;

import java.time.LocalDate;

import org.mend.repair.FollowAnswer;

/**
 * A promise from a shared episode that asked back.
 *
 * @param kept the client's own answer, null while it waits
 */
public record PrepPromise(long commitmentId, long clientId, long episodeId, String words, LocalDate dueOn, FollowAnswer kept) {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "PrepPromise";
    }
}
