package org.mend.reflections;

/** How many of the clients found stand in each segment. */
public record CaseloadCounts(long all, long practised, long drifted, long waiting, long nothingOpen) {

    public long of(CaseloadSegment segment) {
        return switch (segment) {
            case ALL -> all;
            case PRACTISED -> practised;
            case DRIFTED -> drifted;
            case WAITING -> waiting;
            case NOTHING_OPEN -> nothingOpen;
        };
    }
}
