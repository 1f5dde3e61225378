package org.mend.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * The question that couple work asks in its own transaction, which must exist: has a clinician cleared each partner's own
 * safety screen? It answers yes or no for the couple, never for one of the two.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CoupleGate {

    private final SafetyRepository screens;

    @Inject
    CoupleGate(SafetyRepository screens) {
        this.screens = screens;
    }

    protected CoupleGate() {
        this(null);
    }

    public boolean isOpen(long coupleId) {
        return screens.cleared(coupleId);
    }
}
