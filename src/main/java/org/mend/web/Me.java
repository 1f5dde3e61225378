package org.mend.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.reflections.ReflectionReview;
import org.mend.shared.Ids;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks at the page, for templates. */
@Named
@RequestScoped
public class Me {

    private static final List<Role> ORDER = List.of(Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN, Role.CLIENT);

    @Inject
    private CurrentUser user;
    @Inject
    private ReflectionReview reviews;

    private Integer waitingReviews;

    public boolean isSignedIn() {
        return user.isSignedIn();
    }

    public String getDisplayName() {
        return user.principal().map(Principal::displayName).orElse("");
    }

    /** The first role, in the reader's language. */
    public String getRoleName() {
        ResourceBundle texts = ResourceBundle.getBundle("org.mend.web.common", getLocale(),
                Thread.currentThread().getContextClassLoader());
        return ORDER.stream().filter(user::is).findFirst().map(role -> texts.getString("role." + role)).orElse("");
    }

    public boolean isClinician() {
        return user.is(Role.CLINICIAN);
    }

    public boolean isClient() {
        return user.is(Role.CLIENT);
    }

    public boolean isFrontDesk() {
        return user.is(Role.FRONT_DESK);
    }

    public boolean isAdmin() {
        return user.is(Role.ADMIN);
    }

    /** How many reflections wait for this clinician's answer; asked once in a request, and only if a page shows it. */
    public int getWaitingReviews() {
        if (waitingReviews == null) {
            waitingReviews = isClinician() ? Math.toIntExact(reviews.waiting()) : 0;
        }
        return waitingReviews;
    }

    /** How words that wait on this device are told from those of somebody else; empty before anybody is signed in. */
    public String getDevice() {
        return user.principal().map(somebody -> Ids.format(somebody.accountId())).orElse("");
    }

    public String getUsername() {
        return user.principal().map(Principal::username).orElse("");
    }

    /** The language chosen in the account, or what the browser asks for before anybody is signed in. */
    public Locale getLocale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return user.isSignedIn() ? user.locale() : faces.getApplication().getViewHandler().calculateLocale(faces);
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public ZoneId getZone() {
        return user.principal().map(Principal::zone).orElse(ZoneId.of("UTC"));
    }
}
