package org.mend.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.shared.Conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens accounts for clients; which client one belongs to is the concern of {@code clients}. */
@ApplicationScoped
@Transactional
public class ClientAccounts {

    private final IdentityRepository repository;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    ClientAccounts(IdentityRepository repository, Passwords passwords, AuditTrail audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    protected ClientAccounts() {
        this(null, null, null, null, null);
    }

    /** @throws Conflict when the user name is taken. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public NewAccount open(String username, Locale locale) {
        if (repository.accountByUsername(username).isPresent()) {
            throw new Conflict("username-taken");
        }
        String temporary = passwords.temporary();
        Account account = new Account(username, passwords.hash(temporary), locale, Set.of(Role.CLIENT), true, clock.instant());
        repository.add(account);
        audit.record(user.accountId(), AuditAction.CREATE, "Account", account.id(), null);
        return new NewAccount(account.id(), account.username(), temporary);
    }

    /** A new first password for somebody who forgot theirs; all their sessions end. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public NewAccount renewPassword(long accountId) {
        Account account = repository.lockedAccount(accountId);
        if (!account.roles().equals(Set.of(Role.CLIENT))) {
            throw new NotAllowed();
        }
        String temporary = passwords.temporary();
        account.changePassword(passwords.hash(temporary), true);
        audit.record(user.accountId(), AuditAction.UPDATE, "Account", accountId, null);
        return new NewAccount(accountId, account.username(), temporary);
    }
}
