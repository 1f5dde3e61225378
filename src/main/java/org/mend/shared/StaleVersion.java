package org.mend.shared;

/** Somebody changed the record since it was read; the change was not made. Read it again, then decide (409). */
public class StaleVersion extends Conflict {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("stale-version");
    }

    /** @throws StaleVersion unless both are equal. */
    public static void unlessEqual(int expected, int actual) {
        if (expected != actual) {
            throw new StaleVersion();
        }
    }
}
