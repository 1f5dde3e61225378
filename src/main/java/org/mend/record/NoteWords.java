package org.mend.record;

import org.mend.shared.Invalid;
import org.mend.shared.StorableText;

/** What a clinician typed into a note, as it is kept. */
final class NoteWords {

    private NoteWords() {
    }

    /** @throws Invalid with the code when there are more than so many code points */
    static String within(int limit, String typed, String code) {
        String words = StorableText.of(typed == null ? "" : typed.replace("\r\n", "\n").stripTrailing());
        if (words.codePointCount(0, words.length()) > limit) {
            throw new Invalid(code, limit);
        }
        return words;
    }
}
