package org.mend.repair;

import org.mend.shared.Invalid;
import org.mend.shared.StorableText;

/** What clients type, as it is kept: whole, in any script, up to a limit counted in code points. */
final class TypedWords {

    /** Most code points of a text that is written at length. */
    static final int LONGEST = 20_000;

    private TypedWords() {
    }

    /** @throws Invalid when it is longer than {@link #LONGEST}; null counts as empty. */
    static String whole(String typed) {
        return upTo(LONGEST, typed);
    }

    /** One line: without blanks around it. @throws Invalid when it is longer than {@code limit} */
    static String line(int limit, String typed) {
        return upTo(limit, typed == null ? "" : typed.strip());
    }

    static String upTo(int limit, String typed) {
        String words = typed == null ? "" : StorableText.of(typed);
        if (words.codePointCount(0, words.length()) > limit) {
            throw new Invalid("words-too-long", limit);
        }
        return words;
    }
}
