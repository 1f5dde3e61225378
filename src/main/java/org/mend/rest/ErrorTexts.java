package org.mend.rest;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What a caller reads when something is refused: the text of its code, which says what to do. */
final class ErrorTexts {

    private static final String BUNDLE = "org.mend.web.errors";
    /** English is in the bundle without a name; the language of the machine must not come in between. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ErrorTexts() {
    }

    /** @param parameters what {0}, {1}, … stand for */
    static String of(String code, Locale locale, Object... parameters) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale, ErrorTexts.class.getClassLoader(), NO_FALLBACK);
        try {
            return new MessageFormat(texts.getString(code), locale).format(parameters);
        } catch (MissingResourceException e) {
            return texts.getString("unexpected");
        }
    }
}
