package org.mend.repair;

import java.time.Instant;

/** @param words may be empty */
public record AnswerRow(FollowAnswer kept, String words, Instant answeredAt) {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "AnswerRow[" + kept + "]";
    }
}
