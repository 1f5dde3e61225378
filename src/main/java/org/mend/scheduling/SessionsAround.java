package org.mend.scheduling;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** "Since last time" and "next time": a clinician's own sessions before and after a moment, for many clients at once. */
@ApplicationScoped
@Transactional
public class SessionsAround {

    private final SessionsAroundRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    SessionsAround(SessionsAroundRepository repository, CurrentUser user, AuditTrail audit) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
    }

    protected SessionsAround() {
        this(null, null, null);
    }

    /**
     * @param last start of the last session before the moment that was neither cancelled nor missed, or null
     * @param next start of the first live session from the moment on, or null
     */
    public record Around(Instant last, Instant next) {

        static final Around NOTHING = new Around(null, null);
    }

    /** For every one of {@code clientIds}; two statements, however many there are. Only sessions with the clinician herself count. */
    @Allowed(Role.CLINICIAN)
    public Map<Long, Around> of(Collection<Long> clientIds, Instant moment) {
        Map<Long, Around> around = new HashMap<>();
        if (!clientIds.isEmpty()) {
            Set<Long> clients = Set.copyOf(clientIds);
            Map<Long, Instant> last = repository.last(user.staffId(), clients, moment);
            Map<Long, Instant> next = repository.next(user.staffId(), clients, moment);
            clients.forEach(id -> around.put(id, new Around(last.get(id), next.get(id))));
            audit.record(user.accountId(), AuditAction.READ, "Appointment", null,
                    clients.size() == 1 ? clients.iterator().next() : null);
        }
        return around;
    }

    /** As {@link #of}, for one client. */
    @Allowed(Role.CLINICIAN)
    public Around of(long clientId, Instant moment) {
        return of(Set.of(clientId), moment).getOrDefault(clientId, Around.NOTHING);
    }
}
