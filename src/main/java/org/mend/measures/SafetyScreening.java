package org.mend.measures;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.clients.CoupleAccess;
import org.mend.clients.CoupleNotFound;
import org.mend.clients.CoupleRow;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.NotFound;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A clinician gives one partner the safety screen, or records that it was talked through, reads it and decides. She deals with
 * the partner in her care alone; of the other she learns no more than whether couple work is open. No message is sent: a mail
 * could be read by somebody else.
 */
@ApplicationScoped
@Retried
@Transactional
public class SafetyScreening {

    private final SafetyRepository screens;
    private final CoupleAccess couples;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SafetyScreening(SafetyRepository screens, CoupleAccess couples, CareAccess care, CurrentUser user, AuditTrail audit, Clock clock) {
        this.screens = screens;
        this.couples = couples;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected SafetyScreening() {
        this(null, null, null, null, null, null);
    }

    /** The client's newest screen in the present couple. @throws ClientNotFound unless the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public Optional<ScreenRow> newest(long clientId) {
        CoupleRow couple = couple(clientId);
        audit.record(user.accountId(), AuditAction.READ, OwnSafetyScreen.SCREEN, null, clientId);
        return screens.newest(couple.id(), clientId);
    }

    /** In the reader's language. */
    @Allowed(Role.CLINICIAN)
    public List<SafetyQuestion> questions() {
        return SafetyQuestions.in(user.locale());
    }

    /** Whether couple exercises are open for the client's couple. */
    @Allowed(Role.CLINICIAN)
    public boolean coupleWorkIsOpen(long clientId) {
        return screens.cleared(couple(clientId).id());
    }

    /**
     * Gives the client the screen, to be answered alone.
     *
     * @throws ClientNotFound unless the clinician is in care of the client
     * @throws CoupleNotFound when the client is in no open couple
     * @throws Conflict when one waits to be answered
     */
    @Allowed(Role.CLINICIAN)
    public void give(long clientId) {
        CoupleRow couple = heldCouple(clientId);
        if (screens.isWaiting(couple.id(), clientId)) {
            throw new Conflict("screen-waits");
        }
        add(SafetyScreen.given(couple.id(), clientId, user.staffId(), clock.instant()), clientId);
    }

    /** The questions were talked through with the client alone; what waited is taken back. What came of it is the decision. */
    @Allowed(Role.CLINICIAN)
    public void talkedThrough(long clientId) {
        CoupleRow couple = heldCouple(clientId);
        screens.removeWaiting(couple.id(), clientId);
        add(SafetyScreen.talkedThrough(couple.id(), clientId, user.staffId(), clock.instant()), clientId);
    }

    /**
     * Opens couple work for this partner, or holds it.
     *
     * @param note for clinicians, at most 2000 characters, may be null
     * @throws NotFound unless the screen is answered and the clinician is in care of its client
     */
    @Allowed(Role.CLINICIAN)
    public void decide(long screenId, ScreenOutcome outcome, String note) {
        SafetyScreen screen = screens.lockedAnswered(screenId, user.staffId()).orElseThrow(() -> new NotFound("not-found"));
        SafetyDecision decision = new SafetyDecision(screenId, user.staffId(), outcome, note, clock.instant());
        screens.add(decision);
        audit.record(user.accountId(), AuditAction.CREATE, "SafetyDecision", decision.id(), screen.clientId());
    }

    private void add(SafetyScreen screen, long clientId) {
        screens.add(screen);
        audit.record(user.accountId(), AuditAction.CREATE, OwnSafetyScreen.SCREEN, screen.id(), clientId);
    }

    private CoupleRow couple(long clientId) {
        care.requireTreating(clientId);
        return couples.openOf(clientId).orElseThrow(CoupleNotFound::new);
    }

    private CoupleRow heldCouple(long clientId) {
        care.requireTreating(clientId);
        return couples.heldOf(clientId).orElseThrow(CoupleNotFound::new);
    }
}
