package org.mend.homework;

/**
 * What a client told about a piece of practice; each part may be null, for not told.
 *
 * @param helpful 1 not at all to 5 very
 * @param difficulty 1 not at all to 5 very
 */
public record PracticeTold(PracticeAmount amount, Integer helpful, Integer difficulty, PracticeBarrier barrier) {

    public static final PracticeTold NOTHING = new PracticeTold(null, null, null, null);

    public static PracticeTold barrier(PracticeBarrier barrier) {
        return new PracticeTold(null, null, null, barrier);
    }
}
