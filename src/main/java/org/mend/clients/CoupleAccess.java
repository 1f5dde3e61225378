package org.mend.clients;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * What other features ask about couples in the course of a use case of theirs, in its transaction, which must exist. Who may
 * ask about which client is theirs to check.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CoupleAccess {

    private final CoupleRepository couples;

    @Inject
    CoupleAccess(CoupleRepository couples) {
        this.couples = couples;
    }

    protected CoupleAccess() {
        this(null);
    }

    /** The open couple that a client is in. */
    public Optional<CoupleRow> openOf(long clientId) {
        return couples.openOf(clientId);
    }

    /** The same, held: it is not ended until the transaction ends. */
    public Optional<CoupleRow> heldOf(long clientId) {
        return couples.openOf(clientId).filter(row -> couples.lockedOpen(row.id()).isPresent());
    }
}
