package org.mend.repair;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.homework.Language;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.reflections.PairAnswers;
import org.mend.shared.Conflict;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A partner says yes to opening what both have written under seal, takes the yes back, and reads what is open. Nothing that
 * one partner can see changes with what the other does, except that it opens.
 */
@ApplicationScoped
@Retried
@Transactional
public class SealedPairs {

    private static final String PAIR = "SealedPair";
    private static final int SHOWN = 50;

    private final SealedPairRepository pairs;
    private final PairAnswers answers;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SealedPairs(SealedPairRepository pairs, PairAnswers answers, CurrentUser user, AuditTrail audit, Clock clock) {
        this.pairs = pairs;
        this.answers = answers;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected SealedPairs() {
        this(null, null, null, null, null);
    }

    /** The client's own, newest first; none of a couple that has ended. */
    @Allowed(Role.CLIENT)
    public List<PairRow> own() {
        return pairs.ownList(user.clientId(), Language.of(user.locale()), SHOWN);
    }

    /** The pair that a piece of the client's own work belongs to. */
    @Allowed(Role.CLIENT)
    public Optional<PairState> ofAssignment(long assignmentId) {
        return own().stream().map(PairRow::state).filter(state -> state.assignmentId() == assignmentId).findFirst();
    }

    /** The own words, and the partner's once it is open. @throws PairNotFound unless it is one of the client's */
    @Allowed(Role.CLIENT)
    public PairSheet read(long pairId) {
        SealedPair pair = pairs.own(pairId, user.clientId()).orElseThrow(PairNotFound::new);
        PairState state = pair.stateFor(user.clientId());
        long partner = pair.partnerOf(user.clientId());
        audit.record(user.accountId(), AuditAction.READ, PAIR, pairId, user.clientId());
        if (pair.isOpen()) {
            audit.record(user.accountId(), AuditAction.READ, PAIR, pairId, partner);
        }
        return new PairSheet(state, pairs.title(pairId, Language.of(user.locale())), pairs.givenName(partner),
                state.submitted() ? answers.of(state.assignmentId()) : List.of(),
                pair.isOpen() ? answers.of(pair.partnersAssignment(user.clientId())) : List.of());
    }

    /** Yes to opening. @throws PairNotFound unless it is one of the client's. @throws Conflict when the couple has ended */
    @Allowed(Role.CLIENT)
    public void agree(long pairId) {
        locked(pairId).agree(user.clientId(), clock.instant());
    }

    /** Takes the yes back. @throws PairNotFound unless it is one of the client's. @throws Conflict when it is open, or ended */
    @Allowed(Role.CLIENT)
    public void withdraw(long pairId) {
        locked(pairId).withdraw(user.clientId());
    }

    private SealedPair locked(long pairId) {
        SealedPair pair = pairs.lockedOwn(pairId, user.clientId()).orElseThrow(PairNotFound::new);
        audit.record(user.accountId(), AuditAction.UPDATE, PAIR, pairId, user.clientId());
        return pair;
    }
}
