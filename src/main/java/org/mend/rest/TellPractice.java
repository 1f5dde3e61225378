package org.mend.rest;

import org.mend.homework.PracticeAmount;
import org.mend.homework.PracticeBarrier;
import org.mend.homework.PracticeTold;

/**
 * What a client tells about a piece of practice; each member may be missing, for not told.
 *
 * @param amount {@code none}, {@code some}, {@code most} or {@code all}
 * @param helpful 1 not at all to 5 very
 * @param difficulty 1 not at all to 5 very
 * @param barrier {@code forgot}, {@code no-time}, {@code unclear}, {@code avoided}, {@code too-hard}, {@code no-point} or
 *         {@code home-too-full}
 */
public record TellPractice(String amount, Integer helpful, Integer difficulty, String barrier) implements Body {

    static TellPractice of(PracticeTold told) {
        return new TellPractice(Codes.of(told.amount()), told.helpful(), told.difficulty(), Codes.of(told.barrier()));
    }

    PracticeTold told() {
        return new PracticeTold(Codes.read("amount", amount, PracticeAmount.class), helpful, difficulty,
                Codes.read("barrier", barrier, PracticeBarrier.class));
    }
}
