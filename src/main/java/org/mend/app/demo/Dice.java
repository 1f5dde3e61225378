package org.mend.app.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time. Each concern has dice of its own, so that more of one leaves the others alone. */
final class Dice {

    private static final long SEED = 20_260_101L;

    private final Random random;

    Dice(String concern) {
        random = new Random(spread(SEED + concern.hashCode()));
    }

    /** Neighbouring seeds would begin with nearly the same numbers. */
    private static long spread(long seed) {
        long mixed = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double fraction() {
        return random.nextDouble();
    }

    /** Both ends may fall. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> shuffled(Collection<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
