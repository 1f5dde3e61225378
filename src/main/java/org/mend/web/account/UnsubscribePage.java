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

    public void end() {
        preferences.unsubscribe(token);
        done = true;
    }

    public boolean isDone() {
        return done;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
