package org.mend.web.account;

import org.mend.notifications.ContactPreferences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Ends the notices of whose mail led here, without a sign-in. To open the page changes nothing, since programs that look through
 * mails open every link; only the button does.
 */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject
    private ContactPreferences preferences;

    private String token;
    private boolean done;

    public String end() {
        preferences.unsubscribe(token);
        return "/account/unsubscribe?faces-redirect=true&done=true";
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
