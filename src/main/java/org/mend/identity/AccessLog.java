package org.mend.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditRow;
import org.mend.audit.AuditTrail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads the record of access: administrators all of it, clients who read theirs. Reading it is recorded too. */
@ApplicationScoped
@Transactional
public class AccessLog {

    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    AccessLog(AuditTrail audit, CurrentUser user, Clock clock) {
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    protected AccessLog() {
        this(null, null, null);
    }

    /** Newest first, at most {@code limit}, older than {@code before}; null begins with the newest. */
    @Allowed(Role.ADMIN)
    public List<AuditRow> events(Instant before, int limit) {
        audit.record(user.accountId(), AuditAction.READ, "AuditEvent", null, null);
        return audit.everything(before == null ? clock.instant() : before, limit);
    }

    /** Who else read or changed my record: newest first, at most {@code limit}. */
    @Allowed(Role.CLIENT)
    public List<AuditRow> aboutMe(int limit) {
        return audit.about(user.clientId(), user.accountId(), clock.instant(), limit);
    }
}
