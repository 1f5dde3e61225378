package org.mend.web.account;

import java.io.IOException;
import java.util.Locale;

import org.mend.identity.CurrentUser;
import org.mend.identity.OwnAccount;
import org.mend.identity.WebSession;
import org.omnifaces.util.Faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Language, and signing out on every device. */
@Named
@RequestScoped
public class PreferencesPage {

    @Inject
    private OwnAccount account;
    @Inject
    private CurrentUser user;

    private String language;

    public void load() {
        language = user.locale().getLanguage();
    }

    public void save() throws IOException {
        account.speak(Locale.of(language));
        Faces.redirect(Faces.getRequestContextPath() + "/account/preferences.xhtml");
    }

    public void signOutEverywhere() throws IOException {
        account.signOutEverywhere();
        WebSession.end(Faces.getRequest());
        Faces.redirect(Faces.getRequestContextPath() + "/account/sign-in.xhtml?left=1");
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
