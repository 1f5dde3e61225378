package org.mend.reflections;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whether clients shared something, without what: for lists that show many clients, in one statement each. */
@ApplicationScoped
@Transactional
public class SharedOverview {

    private final SharedReflectionRepository shared;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    SharedOverview(SharedReflectionRepository shared, CurrentUser user, AuditTrail audit) {
        this.shared = shared;
        this.user = user;
        this.audit = audit;
    }

    protected SharedOverview() {
        this(null, null, null);
    }

    /** How many reflections each client shares that were written after the client's own moment; 0 outside the clinician's care. */
    @Allowed(Role.CLINICIAN)
    public Map<Long, Integer> since(Map<Long, Instant> moments) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!moments.isEmpty()) {
            moments.keySet().forEach(id -> counts.put(id, 0));
            Instant earliest = moments.values().stream().min(Instant::compareTo).orElseThrow();
            shared.submissions(moments.keySet(), user.staffId(), earliest).stream()
                    .filter(one -> !one.at().isBefore(moments.get(one.clientId())))
                    .forEach(one -> counts.merge(one.clientId(), 1, Integer::sum));
            record();
        }
        return counts;
    }

    private void record() {
        audit.record(user.accountId(), AuditAction.READ, DraftKeeping.REFLECTION, null, null);
    }
}
