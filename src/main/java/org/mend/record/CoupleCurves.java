package org.mend.record;

import java.time.Clock;
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
import org.mend.measures.MeasureHistory;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Both partners' lines in one chart, only while both say yes and the couple lasts: for each of the two, and for a clinician who is
 * in care of both. A yes taken back counts at once, for everybody.
 */
@ApplicationScoped
@Retried
@Transactional
public class CoupleCurves {

    private static final String CONSENT = "CoupleMeasureConsent";
    private static final String RESPONSE = "MeasureResponse";

    private final CoupleConsentRepository consents;
    private final CoupleAccess couples;
    private final CareAccess care;
    private final MeasureHistory history;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CoupleCurves(CoupleConsentRepository consents, CoupleAccess couples, CareAccess care, MeasureHistory history, CurrentUser user,
            AuditTrail audit, Clock clock) {
        this.consents = consents;
        this.couples = couples;
        this.care = care;
        this.history = history;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected CoupleCurves() {
        this(null, null, null, null, null, null, null);
    }

    /** Empty for a client who is in no open couple. */
    @Allowed(Role.CLIENT)
    public Optional<CoupleConsent> consent() {
        return couples.openOf(user.clientId()).map(couple -> new CoupleConsent(couple.partnerGivenName(),
                consents.of(couple.id(), user.clientId()).filter(CoupleMeasureConsent::isGiven).isPresent(),
                consents.isGivenByBoth(couple.id())));
    }

    /** Yes, both lines may be shown together. @throws CoupleNotFound when the client is in no open couple */
    @Allowed(Role.CLIENT)
    public void agree() {
        CoupleRow couple = couples.heldOf(user.clientId()).orElseThrow(CoupleNotFound::new);
        consents.of(couple.id(), user.clientId()).ifPresentOrElse(consent -> consent.give(clock.instant()),
                () -> consents.add(new CoupleMeasureConsent(couple.id(), user.clientId(), clock.instant())));
        audit.record(user.accountId(), AuditAction.UPDATE, CONSENT, couple.id(), user.clientId());
    }

    /** No more, from now on. Does nothing where there is no yes. */
    @Allowed(Role.CLIENT)
    public void withdraw() {
        couples.heldOf(user.clientId()).flatMap(couple -> consents.of(couple.id(), user.clientId())).ifPresent(consent -> {
            consent.withdraw(clock.instant());
            audit.record(user.accountId(), AuditAction.UPDATE, CONSENT, null, user.clientId());
        });
    }

    /** The client's own line and the partner's; empty unless both say yes. */
    @Allowed(Role.CLIENT)
    public Optional<JointCurves> own() {
        return couples.openOf(user.clientId()).filter(couple -> consents.isGivenByBoth(couple.id())).map(this::joint);
    }

    /**
     * The client's line and the partner's; empty unless both say yes and the clinician is in care of both.
     *
     * @throws ClientNotFound unless the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public Optional<JointCurves> ofClient(long clientId) {
        care.requireTreating(clientId);
        return couples.openOf(clientId).filter(couple -> consents.treats(user.staffId(), couple.partnerId())
                && consents.isGivenByBoth(couple.id())).map(this::joint);
    }

    private JointCurves joint(CoupleRow couple) {
        audit.record(user.accountId(), AuditAction.READ, RESPONSE, null, couple.clientId());
        audit.record(user.accountId(), AuditAction.READ, RESPONSE, null, couple.partnerId());
        return JointCurves.of(consents.givenName(couple.clientId()), history.of(couple.clientId(), user.locale()),
                couple.partnerGivenName(), history.of(couple.partnerId(), user.locale()));
    }
}
