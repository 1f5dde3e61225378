package org.mend.web.clinician;

import java.text.MessageFormat;

import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Sentences of the bundle {@code clinician} for beans, in the reader's language. */
@RequestScoped
public class ClinicianTexts {

    @Inject
    private Me me;

    /** @param parameters what {0}, {1}, … stand for */
    String of(String key, Object... parameters) {
        return new MessageFormat(text("clinicianTxt", key), me.getLocale()).format(parameters);
    }

    /** The word for a state of a session, such as "Arrived". */
    String status(String code) {
        return text("txt", "status." + code);
    }

    private static String text(String bundle, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceBundle(faces, bundle).getString(key);
    }

    /** "Five" for 5; figures from thirteen on. */
    String number(int count) {
        String[] words = of("number.words").split(",");
        return count >= 0 && count < words.length ? words[count] : String.valueOf(count);
    }
}
