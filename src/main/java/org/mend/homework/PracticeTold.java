package org.mend.homework;

import java.util.stream.Stream;

import org.mend.shared.Invalid;

/**
 * What a client told about a piece of practice; each part may be null, for not told.
 *
 * @param helpful 1 not at all to 5 very
 * @param difficulty 1 not at all to 5 very
 */
public record PracticeTold(PracticeAmount amount, Integer helpful, Integer difficulty, PracticeBarrier barrier) {

    public static final PracticeTold NOTHING = new PracticeTold(null, null, null, null);
    static final int MOST = 5;

    /** @throws Invalid for a mark off the five. */
    public PracticeTold {
        Stream.of(helpful == null ? 1 : helpful, difficulty == null ? 1 : difficulty).forEach(mark -> {
            if (mark < 1 || mark > MOST) {
                throw new Invalid("feedback-out-of-range", MOST);
            }
        });
    }

    public static PracticeTold barrier(PracticeBarrier barrier) {
        return new PracticeTold(null, null, null, barrier);
    }
}
