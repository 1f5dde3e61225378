package org.mend.repair;

import java.time.Instant;

/**
 * What one partner may know of a sealed pair: the own half, and whether it is open. Nothing in it depends on the other half
 * alone.
 *
 * @param assignmentId the own
 * @param submitted the own words are handed in
 * @param agreed the own yes to opening
 * @param openedAt when it opened, null while it is sealed or when the couple has ended
 * @param closed the couple has ended
 */
public record PairState(long id, long assignmentId, boolean submitted, boolean agreed, Instant openedAt, boolean closed) {

    public boolean isOpen() {
        return openedAt != null;
    }
}
