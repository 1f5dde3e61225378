package org.mend.identity;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads the practice's settings, for everybody (the crisis page must open without a sign-in), and lets administrators change them. */
@ApplicationScoped
@Transactional
public class PracticeSettings {

    private final IdentityRepository repository;
    private final AuditTrail audit;
    private final CurrentUser user;

    @Inject
    PracticeSettings(IdentityRepository repository, AuditTrail audit, CurrentUser user) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
    }

    protected PracticeSettings() {
        this(null, null, null);
    }

    @Allowed(anyone = true)
    public PracticeRow read() {
        return repository.practice().row();
    }

    /** @throws StaleVersion when somebody else changed them since {@code changed.version()} was read. */
    @Allowed(Role.ADMIN)
    public void change(PracticeRow changed) {
        Practice practice = repository.practice();
        StaleVersion.unlessEqual(changed.version(), practice.version());
        practice.change(changed);
        audit.record(user.accountId(), AuditAction.UPDATE, "Organization", 1L, null);
    }
}
