package org.mend.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * Where a notice leads whoever wants no more of them, without a sign-in. To open the page changes nothing, since programs that
 * look through mails open every link; only its button does, which needs no script and goes to the API.
 */
@Named
@RequestScoped
public class UnsubscribePage {

    private String token;
    private boolean done;

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
