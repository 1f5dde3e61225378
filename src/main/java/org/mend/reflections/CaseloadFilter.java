package org.mend.reflections;

/**
 * @param term as {@code ClientDirectory.search} takes it; null or blank for everybody
 * @param quietDays after how many days without practice somebody who has something open counts as drifted
 */
public record CaseloadFilter(String term, CaseloadSegment segment, int quietDays, CaseloadOrder order) {

    /** Who drifted, the longest quiet first. */
    public static CaseloadFilter drifted(int quietDays) {
        return new CaseloadFilter(null, CaseloadSegment.DRIFTED, quietDays, CaseloadOrder.PRACTICE);
    }
}
