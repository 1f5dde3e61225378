package org.mend.measures;

import java.util.List;

import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The plans of one client go on, in a transaction of their own. */
@ApplicationScoped
@Retried
@Transactional
class MeasureSteps {

    private final MeasureRepository measures;
    private final MeasureOpening opening;

    @Inject
    MeasureSteps(MeasureRepository measures, MeasureOpening opening) {
        this.measures = measures;
        this.opening = opening;
    }

    protected MeasureSteps() {
        this(null, null);
    }

    List<Long> clients() {
        return measures.clientsWithPlans();
    }

    void goOn(long clientId) {
        measures.lockedPlans(clientId).forEach(opening::goOn);
    }
}
