package org.mend.homework;

import java.util.List;
import java.util.Locale;

/** The languages that exercises are written in. */
public final class Language {

    /** Every exercise has all of them. */
    static final List<String> ALL = List.of("en", "es");

    private Language() {
    }

    /** The code of the language to read the library in; English for those it is not written in. */
    public static String of(Locale locale) {
        return locale != null && ALL.contains(locale.getLanguage()) ? locale.getLanguage() : ALL.getFirst();
    }

    /** The one whose words are borrowed where nobody wrote in this one. */
    static String other(String language) {
        return ALL.stream().filter(one -> !one.equals(language)).findFirst().orElse(language);
    }
}
