package org.mend.record;

import java.util.stream.IntStream;

/**
 * Keeps figures from telling of single people. A group of fewer than {@value #LEAST} is not shown. Where the groups make up a whole
 * that is shown, what is not shown together makes up at least {@value #LEAST} too: else it could be had by subtraction. Groups
 * without anybody tell of nobody.
 */
final class SmallGroups {

    static final int LEAST = 5;

    private SmallGroups() {
    }

    static boolean isShown(long people) {
        return people >= LEAST;
    }

    /** Which groups of a whole may be shown. */
    static boolean[] shown(int... people) {
        boolean[] shown = new boolean[people.length];
        int hidden = 0;
        for (int i = 0; i < people.length; i++) {
            shown[i] = people[i] == 0 || isShown(people[i]);
            hidden += shown[i] ? 0 : people[i];
        }
        while (hidden > 0 && hidden < LEAST) {
            int next = IntStream.range(0, people.length).filter(i -> shown[i] && people[i] > 0).boxed()
                    .min((one, other) -> Integer.compare(people[one], people[other])).orElse(-1);
            if (next < 0) {
                break;
            }
            shown[next] = false;
            hidden += people[next];
        }
        return shown;
    }
}
