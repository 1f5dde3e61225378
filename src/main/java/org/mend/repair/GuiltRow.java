package org.mend.repair;

import java.time.Instant;

/**
 * One check.
 *
 * @param moment what it was about, may be empty
 * @param guilt how guilty, 0 to 10
 * @param size how big the moment was, 0 to 10
 */
public record GuiltRow(long id, String moment, int guilt, int size, Instant checkedAt) {

    /** By how much the guilt is larger than the moment; negative when it is smaller. */
    public int gap() {
        return guilt - size;
    }

    /** Without the client's words. */
    @Override
    public String toString() {
        return "GuiltRow[" + id + "]";
    }
}
