package org.mend.shared;

/** Text as a database can keep it. */
public final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {
    }

    /** Halves of a surrogate pair and NUL can't be kept; everything else is kept as it was typed. */
    public static String of(String typed) {
        StringBuilder kept = null;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean paired = Character.isHighSurrogate(c) && i + 1 < typed.length()
                    && Character.isLowSurrogate(typed.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0) {
                kept = kept == null ? new StringBuilder(typed) : kept;
                kept.setCharAt(i, REPLACEMENT);
            }
        }
        return kept == null ? typed : kept.toString();
    }
}
