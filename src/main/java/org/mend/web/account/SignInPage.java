package org.mend.web.account;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import org.mend.identity.Principal;
import org.mend.identity.SignIn;
import org.mend.identity.WebSession;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets somebody in and sends them to where they wanted to go, inside this site only. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;
    @Inject
    private Clock clock;

    private String username;
    private String password;
    private String to;

    public void enter() throws IOException {
        Optional<Principal> found = signIn.verify(username, password);
        if (found.isEmpty()) {
            Messages.addGlobalError(Faces.evaluateExpressionGet("#{accountTxt['signin.refused']}"));
            return;
        }
        WebSession.begin(Faces.getRequest(), found.get(), clock.instant());
        Faces.redirect(Faces.getRequestContextPath() + (isOwnPage(to) ? to : "/"));
    }

    public void leave() throws IOException {
        WebSession.end(Faces.getRequest());
        Faces.redirect(Faces.getRequestContextPath() + "/account/sign-in.xhtml?left=1");
    }

    /** A path of this site: begins with one slash, so that neither another host nor a script can be named. */
    private static boolean isOwnPage(String address) {
        return address != null && address.matches("/[A-Za-z][A-Za-z0-9/._-]*\\.xhtml(\\?[A-Za-z0-9=&%._+:-]*)?");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
