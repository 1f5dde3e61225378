package org.mend.web.client;

import java.text.MessageFormat;

import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Sentences of the bundle {@code client} for beans, in the reader's language. */
@RequestScoped
public class ClientTexts {

    @Inject
    private Me me;

    /** @param parameters what {0}, {1}, … stand for */
    String of(String key, Object... parameters) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = faces.getApplication().getResourceBundle(faces, "clientTxt").getString(key);
        return new MessageFormat(text, me.getLocale()).format(parameters);
    }
}
