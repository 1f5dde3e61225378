package org.mend.homework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Pauses that a client chose to keep a note of: kept one by one, read by nobody but the client, forgotten when they like. */
@ApplicationScoped
@Transactional
public class QuietMinutes {

    static final String PAUSE = "Pause";

    private final OwnWorkRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    QuietMinutes(OwnWorkRepository repository, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected QuietMinutes() {
        this(null, null, null, null);
    }

    /** Notes that there was one, now. @return when */
    @Allowed(Role.CLIENT)
    public Instant keep() {
        Instant now = clock.instant();
        repository.add(new PauseTaken(user.clientId(), now));
        audit.record(user.accountId(), AuditAction.CREATE, PAUSE, null, user.clientId());
        return now;
    }

    /** When the client's own were, newest first. */
    @Allowed(Role.CLIENT)
    public List<Instant> own(int limit) {
        audit.record(user.accountId(), AuditAction.READ, PAUSE, null, user.clientId());
        return repository.pauses(user.clientId(), limit);
    }

    /** Forgets all of the client's own. @return how many there were */
    @Allowed(Role.CLIENT)
    public int forget() {
        audit.record(user.accountId(), AuditAction.UPDATE, PAUSE, null, user.clientId());
        return repository.forgetPauses(user.clientId());
    }
}
