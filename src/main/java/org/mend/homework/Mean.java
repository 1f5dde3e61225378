package org.mend.homework;

import java.util.List;

/**
 * An average and of how many.
 *
 * @param value 1 to 5; 0 when there is nothing to average
 */
public record Mean(double value, int n) {

    public static final Mean NONE = new Mean(0, 0);

    static Mean of(List<Integer> marks) {
        return marks.isEmpty() ? NONE
                : new Mean(marks.stream().mapToInt(Integer::intValue).average().orElseThrow(), marks.size());
    }

    public boolean isKnown() {
        return n > 0;
    }
}
