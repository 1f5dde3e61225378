package org.mend.identity;

import java.time.Clock;
import java.util.Optional;

import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Checks who somebody is. The slow password check runs outside of any transaction, so that it holds no connection. Wrong
 * name, wrong password, a disabled account and one that has to wait are refused alike.
 */
@ApplicationScoped
public class SignIn {

    private final AccountBook accounts;
    private final Passwords passwords;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    SignIn(AccountBook accounts, Passwords passwords, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.user = user;
        this.clock = clock;
    }

    protected SignIn() {
        this(null, null, null, null);
    }

    /** The account's id when name and password fit and the account may sign in now. */
    @Allowed(anyone = true)
    public Optional<Principal> verify(String username, String password) {
        Optional<AccountBook.Credentials> found = accounts.credentials(username == null ? "" : username, clock.instant());
        if (found.isEmpty() || !found.get().mayTry()) {
            passwords.spendTheSameTime(password);
            return Optional.empty();
        }
        AccountBook.Credentials known = found.get();
        if (!passwords.matches(password, known.passwordHash())) {
            accounts.failed(known.accountId(), clock.instant());
            return Optional.empty();
        }
        accounts.succeeded(known.accountId());
        return accounts.principal(known.accountId());
    }

    /** Who the account is now; empty when it is disabled or was signed out everywhere since {@code sessionEpoch}. */
    @Allowed(anyone = true)
    public Optional<Principal> resume(long accountId, int sessionEpoch) {
        return accounts.principal(accountId).filter(found -> found.sessionEpoch() == sessionEpoch);
    }

    /**
     * Replaces one's own password and ends all other sessions and tokens.
     *
     * @throws Invalid when the old one does not fit or the new one is too short or the same.
     */
    @Allowed({Role.CLIENT, Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public Principal changePassword(String oldPassword, String newPassword) {
        Principal me = user.principal().orElseThrow(NotSignedIn::new);
        AccountBook.Credentials known = accounts.credentials(me.username(), clock.instant()).orElseThrow(NotSignedIn::new);
        if (!known.mayTry() || !passwords.matches(oldPassword, known.passwordHash())) {
            accounts.failed(known.accountId(), clock.instant());
            throw new Invalid("old-password-wrong");
        }
        if (newPassword != null && newPassword.equals(oldPassword)) {
            throw new Invalid("password-same");
        }
        accounts.changePassword(me.accountId(), passwords.hash(newPassword));
        return accounts.principal(me.accountId()).orElseThrow(NotSignedIn::new);
    }
}
