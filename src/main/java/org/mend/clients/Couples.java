package org.mend.clients;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Couples as units of treatment: who they are, what was agreed about secrets, and their end. */
@ApplicationScoped
@Retried
@Transactional
public class Couples {

    private static final String COUPLE = "Couple";

    private final CoupleRepository couples;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Event<CoupleEnded> ended;
    private final Clock clock;

    @Inject
    Couples(CoupleRepository couples, CareAccess care, CurrentUser user, AuditTrail audit, Event<CoupleEnded> ended, Clock clock) {
        this.couples = couples;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.ended = ended;
        this.clock = clock;
    }

    protected Couples() {
        this(null, null, null, null, null, null);
    }

    /** The open couple of a client in the clinician's care. @throws ClientNotFound unless the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public Optional<CoupleRow> of(long clientId) {
        care.requireTreating(clientId);
        audit.record(user.accountId(), AuditAction.READ, COUPLE, null, clientId);
        return couples.openOf(clientId);
    }

    /**
     * Records what was agreed about secrets with the couple of a client in the clinician's care.
     *
     * @param note how it was put to them, at most 2000 characters, may be null
     * @throws CoupleNotFound when the client is in no open couple
     * @throws StaleVersion when the couple was changed since {@code version} was read
     */
    @Allowed(Role.CLINICIAN)
    public CoupleRow agreeOnSecrets(long clientId, int version, SecretsPolicy policy, String note) {
        care.requireTreating(clientId);
        Couple couple = locked(clientId);
        StaleVersion.unlessEqual(version, couple.version());
        couple.agreeOnSecrets(policy, note, user.staffId(), clock.instant());
        recordChange(couple);
        couples.flush();
        return couples.openOf(clientId).orElseThrow(CoupleNotFound::new);
    }

    /**
     * Ends the couple of a client. Each partner's record stays the partner's own.
     *
     * @throws CoupleNotFound when the client is in no open couple
     */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public void end(long clientId) {
        Couple couple = locked(clientId);
        couple.end(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        recordChange(couple);
        couples.flush();
        ended.fire(new CoupleEnded(couple.id(), couple.firstClientId(), couple.secondClientId()));
    }

    private Couple locked(long clientId) {
        return couples.openOf(clientId).flatMap(row -> couples.lockedOpen(row.id())).orElseThrow(CoupleNotFound::new);
    }

    private void recordChange(Couple couple) {
        audit.record(user.accountId(), AuditAction.UPDATE, COUPLE, couple.id(), couple.firstClientId());
        audit.record(user.accountId(), AuditAction.UPDATE, COUPLE, couple.id(), couple.secondClientId());
    }
}
