package org.mend.record;

import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.measures.MeasureHistory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Scores over time: a client's own, and those of a client in the clinician's care. */
@ApplicationScoped
@Transactional
public class Curves {

    private static final String RESPONSE = "MeasureResponse";

    private final MeasureHistory history;
    private final CurveRepository repository;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    Curves(MeasureHistory history, CurveRepository repository, CareAccess care, CurrentUser user, AuditTrail audit) {
        this.history = history;
        this.repository = repository;
        this.care = care;
        this.user = user;
        this.audit = audit;
    }

    protected Curves() {
        this(null, null, null, null, null);
    }

    /** The client's own. */
    @Allowed(Role.CLIENT)
    public ClientCurves own() {
        return of(user.clientId());
    }

    /** @throws ClientNotFound unless the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public ClientCurves ofClient(long clientId) {
        care.requireTreating(clientId);
        return of(clientId);
    }

    /**
     * Guilt beside the moment, from what the client shares; checks that clients make for themselves stay theirs.
     *
     * @throws ClientNotFound unless the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public List<GuiltPoint> guilt(long clientId) {
        care.requireTreating(clientId);
        audit.record(user.accountId(), AuditAction.READ, "Reflection", null, clientId);
        return repository.sharedGuilt(clientId, user.staffId());
    }

    private ClientCurves of(long clientId) {
        audit.record(user.accountId(), AuditAction.READ, RESPONSE, null, clientId);
        return new ClientCurves(history.of(clientId, user.locale()), repository.sessions(clientId), repository.practised(clientId));
    }
}
