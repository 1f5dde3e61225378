package org.mend.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.mend.shared.MendException;

/** What a person reads when the product refuses something: the text of the exception's code, which says what to do. */
public final class ErrorTexts {

    private static final String BUNDLE = "org.mend.web.errors";

    private ErrorTexts() {
    }

    public static String of(MendException refused, Locale locale) {
        return of(refused.code(), locale, refused.parameters().toArray());
    }

    /** @param parameters what {0}, {1}, … stand for */
    public static String of(String code, Locale locale, Object... parameters) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale, Thread.currentThread().getContextClassLoader());
        try {
            return new MessageFormat(texts.getString(code), locale).format(parameters);
        } catch (MissingResourceException e) {
            return texts.getString("unexpected");
        }
    }
}
