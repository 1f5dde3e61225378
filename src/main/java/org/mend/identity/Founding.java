package org.mend.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Begins a practice on an empty database: its settings and one administrator, who adds everybody else. */
@ApplicationScoped
@Transactional
public class Founding {

    private final IdentityRepository repository;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Founding(IdentityRepository repository, Passwords passwords, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    protected Founding() {
        this(null, null, null, null);
    }

    /** Whether nobody has an account yet. */
    @Allowed(anyone = true)
    public boolean isDue() {
        return repository.hasNoAccount();
    }

    /** Settings that the administrator is to complete; nothing happens where there are some. */
    @Allowed(anyone = true)
    public void settle(PracticeRow settings) {
        if (repository.findPractice().isEmpty()) {
            repository.add(new Practice(settings));
        }
    }

    /**
     * The first administrator; does nothing once there is any account, so that it can't be used to get in later.
     *
     * @param password replaced by its owner at the first sign-in
     * @return whether the account was opened
     */
    @Allowed(anyone = true)
    public boolean openFirstAccount(String displayName, String username, String password, Locale locale) {
        if (!repository.hasNoAccount()) {
            return false;
        }
        Account account = new Account(username, passwords.hash(password), locale, Set.of(Role.ADMIN), true, clock.instant());
        Staff member = new Staff(account.id(), displayName, false);
        repository.add(account);
        repository.add(member);
        audit.record(account.id(), AuditAction.CREATE, "Practitioner", member.id(), null);
        return true;
    }
}
