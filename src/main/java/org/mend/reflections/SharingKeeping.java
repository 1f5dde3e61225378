package org.mend.reflections;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.mend.clients.CoupleAccess;
import org.mend.clients.CoupleEnded;
import org.mend.clients.CoupleRow;
import org.mend.measures.CoupleGate;
import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Who can be chosen to read, what is remembered of each choice, and the end of a couple, which ends what was shared in it. A partner
 * can be chosen only while the two are a couple whose clinician has cleared each of them for work together.
 */
@ApplicationScoped
class SharingKeeping {

    private final SharingRepository sharing;
    private final CoupleAccess couples;
    private final CoupleGate gate;
    private final Clock clock;

    @Inject
    SharingKeeping(SharingRepository sharing, CoupleAccess couples, CoupleGate gate, Clock clock) {
        this.sharing = sharing;
        this.couples = couples;
        this.gate = gate;
        this.clock = clock;
    }

    protected SharingKeeping() {
        this(null, null, null, null);
    }

    /** @throws Invalid when nothing was chosen, or the partner of somebody who has none to share with */
    Readers chosen(ReflectionVisibility wish, long clientId) {
        if (wish != ReflectionVisibility.PARTNER) {
            return new Readers(wish, null);
        }
        return couples.heldOf(clientId).filter(row -> gate.isOpen(row.id()))
                .map(row -> new Readers(ReflectionVisibility.PARTNER, row.id()))
                .orElseThrow(() -> new Invalid("visibility-no-partner"));
    }

    /** The couple in which a client shares, and reads what is shared. */
    Optional<CoupleRow> couple(long clientId) {
        return couples.openOf(clientId).filter(row -> gate.isOpen(row.id()));
    }

    void remember(Reflection reflection, Readers before, Instant now) {
        sharing.share(reflection.id(), before, reflection.readers(), now);
    }

    /** The former partner reads nothing any more; clinicians still do, as the client chose. */
    void close(@Observes CoupleEnded couple) {
        Instant now = clock.instant();
        for (Reflection reflection : sharing.lockedOfCouple(couple.coupleId())) {
            Readers before = reflection.readers();
            reflection.changeVisibility(Readers.CLINICIANS);
            remember(reflection, before, now);
        }
    }
}
