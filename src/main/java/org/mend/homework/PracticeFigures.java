package org.mend.homework;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Quantity and quality of what was asked: how much was done, how helpful and how hard it was, what got in the way.
 *
 * @param done all of it
 * @param partly some or most of it
 * @param left none of it, or nothing yet
 * @param barriers how often each was told; one that never was is not in it
 */
public record PracticeFigures(int asked, int done, int partly, int left, Mean helpful, Mean difficulty,
        Map<PracticeBarrier, Integer> barriers) {

    public PracticeFigures {
        barriers = Map.copyOf(barriers);
    }

    /** What was asked, with what the client told of it. */
    record Told(AskedPractice practice, PracticeTold told) {

        PracticeAmount amount() {
            return practice.amount(told);
        }
    }

    static PracticeFigures of(Collection<Told> all) {
        int done = count(all, amount -> amount == PracticeAmount.ALL);
        int left = count(all, amount -> amount == PracticeAmount.NONE);
        Map<PracticeBarrier, Integer> barriers = new EnumMap<>(PracticeBarrier.class);
        all.stream().map(one -> one.told().barrier()).filter(barrier -> barrier != null)
                .forEach(barrier -> barriers.merge(barrier, 1, Integer::sum));
        return new PracticeFigures(all.size(), done, all.size() - done - left, left, Mean.of(marks(all, PracticeTold::helpful)),
                Mean.of(marks(all, PracticeTold::difficulty)), barriers);
    }

    /** The same without the averages. */
    PracticeFigures withoutMeans() {
        return new PracticeFigures(asked, done, partly, left, Mean.NONE, Mean.NONE, barriers);
    }

    private static int count(Collection<Told> all, Predicate<PracticeAmount> which) {
        return (int) all.stream().filter(one -> which.test(one.amount())).count();
    }

    private static List<Integer> marks(Collection<Told> all, Function<PracticeTold, Integer> mark) {
        return all.stream().map(one -> mark.apply(one.told())).filter(one -> one != null).toList();
    }

    public int barrier(PracticeBarrier barrier) {
        return barriers.getOrDefault(barrier, 0);
    }
}
