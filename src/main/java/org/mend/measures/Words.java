package org.mend.measures;

import java.util.Locale;
import java.util.Map;

/** A text in the languages that it was written in, {@code en} and {@code es}. */
public record Words(Map<String, String> byLanguage) {

    static final Words NONE = new Words(Map.of());

    public Words {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** In this language, or in the one there is: an instrument isn't translated on the way. Empty when there is no text at all. */
    public String in(String language) {
        String found = byLanguage.get(language);
        return found != null ? found : byLanguage.values().stream().sorted().findFirst().orElse("");
    }

    public String in(Locale locale) {
        return in("es".equals(locale.getLanguage()) ? "es" : "en");
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
