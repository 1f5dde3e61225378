package org.mend.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

/**
 * Who makes this request. The sign-in mechanism fills it once a request from rows read in that request, so a disabled
 * account or a withdrawn role counts from the next request on. Outside of a signed-in request nobody is the current user.
 */
@RequestScoped
public class CurrentUser {

    private Principal principal;

    /** For the sign-in mechanism and for background work that acts in somebody's name. */
    public void become(Principal someone) {
        this.principal = someone;
    }

    public Optional<Principal> principal() {
        return Optional.ofNullable(principal);
    }

    public boolean isSignedIn() {
        return principal != null;
    }

    public boolean is(Role role) {
        return principal != null && principal.roles().contains(role);
    }

    /** @throws NotSignedIn when nobody is. */
    public long accountId() {
        return require().accountId();
    }

    /** The staff row of the signed-in person. @throws NotAllowed when that is no staff. */
    public long staffId() {
        return require().staffId().orElseThrow(NotAllowed::new);
    }

    /** The client row of the signed-in person. @throws NotAllowed when that is no client. */
    public long clientId() {
        return require().clientId().orElseThrow(NotAllowed::new);
    }

    public Locale locale() {
        return principal == null ? Locale.ENGLISH : principal.locale();
    }

    /** The zone that times are shown in: a client's own, the practice's for staff. */
    public ZoneId zone() {
        return require().zone();
    }

    void requireAny(Role... roles) {
        Principal someone = require();
        for (Role role : roles) {
            if (someone.roles().contains(role)) {
                return;
            }
        }
        throw new NotAllowed();
    }

    private Principal require() {
        if (principal == null) {
            throw new NotSignedIn();
        }
        return principal;
    }
}
