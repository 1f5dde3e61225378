package org.mend.shared;

import io.hypersistence.tsid.TSID;

/**
 * Identifiers: time-sorted 64-bit numbers that the application makes, so inserts batch and no row is a hot spot.
 * Outside the JVM they are opaque strings of 13 Crockford base-32 characters.
 */
public final class Ids {

    private Ids() {
    }

    /** A new identifier, larger than those this node made before. */
    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }

    /** The form that leaves the JVM, in addresses and in JSON. */
    public static String format(long id) {
        return TSID.from(id).toString();
    }

    /**
     * The number behind a string made by {@link #format}.
     *
     * @throws Malformed when the text cannot be an identifier; it is answered like one that does not exist
     */
    public static long parse(String text) {
        if (text == null || !TSID.isValid(text)) {
            throw new Malformed();
        }
        return TSID.from(text).toLong();
    }

    /** A text that cannot be an identifier. Looks like an absent row, so that guessing teaches nothing. */
    public static final class Malformed extends NotFound {

        private static final long serialVersionUID = 1L;

        Malformed() {
            super("not-found");
        }
    }
}
