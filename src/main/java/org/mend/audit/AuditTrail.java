package org.mend.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Writes audit events in the caller's transaction, which must exist: access and its record stand or fall together. A list
 * that shows several people's records writes one event with no entity id.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AuditTrail {

    private final AuditRepository events;
    private final Clock clock;

    @Inject
    AuditTrail(AuditRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    protected AuditTrail() {
        this(null, null);
    }

    /**
     * @param accountId who acts
     * @param entityType FHIR resource name or the product's own, such as {@code Appointment}, {@code Reflection}
     * @param entityId the record, or null for a list
     * @param clientId whose record it is, or null when it is nobody's in particular
     */
    public void record(long accountId, AuditAction action, String entityType, Long entityId, Long clientId) {
        events.add(new AuditEvent(Ids.next(), clock.instant(), accountId, action, entityType, entityId, clientId));
    }

    /** What the practice's clock does, or somebody who has no account and needs none. Parameters as in {@link #record}. */
    public void recordWithoutAccount(AuditAction action, String entityType, Long entityId, Long clientId) {
        events.add(new AuditEvent(Ids.next(), clock.instant(), null, action, entityType, entityId, clientId));
    }

    /**
     * Newest first, who read or changed one client's record; at most {@code limit}, older than {@code before}.
     *
     * @param exceptAccountId whose events are left out: the client's own would bury the others
     */
    public List<AuditRow> about(long clientId, long exceptAccountId, Instant before, int limit) {
        return events.about(clientId, exceptAccountId, before, limit);
    }

    /** Newest first, everything; at most {@code limit}, older than {@code before}. */
    public List<AuditRow> everything(Instant before, int limit) {
        return events.everything(before, limit);
    }
}
