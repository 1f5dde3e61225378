package org.mend.identity;

import java.time.Instant;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The short transactions that signing in is made of. */
@ApplicationScoped
@Transactional
class AccountBook {

    private static final String ACCOUNT = "Account";

    private final IdentityRepository repository;
    private final AuditTrail audit;

    @Inject
    AccountBook(IdentityRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    protected AccountBook() {
        this(null, null);
    }

    record Credentials(long accountId, String passwordHash, boolean mayTry) {
    }

    Optional<Credentials> credentials(String username, Instant now) {
        return repository.accountByUsername(username)
                .map(account -> new Credentials(account.id(), account.passwordHash(), account.mayTryToSignIn(now)));
    }

    Optional<Principal> principal(long accountId) {
        return repository.principal(accountId);
    }

    void failed(long accountId, Instant now) {
        repository.lockedAccount(accountId).failedToSignIn(now);
    }

    void succeeded(long accountId) {
        repository.lockedAccount(accountId).signedIn();
        audit.record(accountId, AuditAction.EXECUTE, "SignIn", accountId, null);
    }

    void changePassword(long accountId, String newHash) {
        repository.lockedAccount(accountId).changePassword(newHash, false);
        audit.record(accountId, AuditAction.UPDATE, ACCOUNT, accountId, null);
    }
}
