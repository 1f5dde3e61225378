package org.mend.web.account;

import java.io.IOException;
import java.time.Clock;

import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;
import org.mend.identity.SignIn;
import org.mend.identity.WebSession;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A new password for oneself; it ends all other sessions, and this one goes on under a new id. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private SignIn signIn;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    private String oldPassword;
    private String newPassword;
    private String repeated;

    public void change() throws IOException {
        if (!newPassword.equals(repeated)) {
            Messages.addError("form:repeated", Faces.evaluateExpressionGet("#{accountTxt['password.repeat.differs']}"));
            return;
        }
        Principal me = signIn.changePassword(oldPassword, newPassword);
        WebSession.begin(Faces.getRequest(), me, clock.instant());
        Messages.addFlashGlobalInfo(Faces.evaluateExpressionGet("#{accountTxt['password.changed']}"));
        Faces.redirect(Faces.getRequestContextPath() + "/account/preferences.xhtml");
    }

    /** Whether somebody else gave the present password, so that it has to be replaced first. */
    public boolean isFirst() {
        return user.principal().map(Principal::mustChangePassword).orElse(false);
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
