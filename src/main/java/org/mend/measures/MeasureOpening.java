package org.mend.measures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Takes one plan to where it should be now: ends it when its care has ended, lets requests follow sessions that moved, closes
 * the one whose time has gone by, opens the next. The caller holds the plan's lock. To ask twice changes nothing.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MeasureOpening {

    /** A session that was moved more often than this in an hour is looked at again in the next. */
    private static final int MOVES = 20;

    private final MeasureRepository measures;
    private final InstrumentRepository instruments;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    MeasureOpening(MeasureRepository measures, InstrumentRepository instruments, Outbox outbox, Clock clock) {
        this.measures = measures;
        this.instruments = instruments;
        this.outbox = outbox;
        this.clock = clock;
    }

    protected MeasureOpening() {
        this(null, null, null, null);
    }

    void goOn(MeasurePlan plan) {
        if (!plan.isOpen()) {
            return;
        }
        if (!measures.treats(plan.askedBy(), plan.clientId())) {
            end(plan);
            return;
        }
        MeasureRules.Today today = new MeasureRules.Today(clock.instant(), measures.zone(plan.clientId()));
        followMoves(plan, today);
        Optional<MeasureRequest> open = measures.open(plan.id()).filter(request -> isStillMeant(request, today.now()));
        if (plan.terms().cadence() == MeasureCadence.BEFORE_SESSION) {
            beforeSession(plan, open, today);
        } else {
            byDays(plan, open, today);
        }
    }

    /** With what is still open of it. */
    void end(MeasurePlan plan) {
        plan.end(clock.instant());
        measures.open(plan.id()).ifPresent(request -> {
            request.cancel();
            outbox.withdraw(request.id());
        });
    }

    private void followMoves(MeasurePlan plan, MeasureRules.Today today) {
        List<Object[]> moved = measures.moved(plan.id());
        for (int i = 0; !moved.isEmpty() && i < MOVES; i++) {
            for (Object[] move : moved) {
                MeasureRules.Session next = new MeasureRules.Session((Long) move[1], (Instant) move[2], (Instant) move[3]);
                ((MeasureRequest) move[0]).follow(next.appointmentId(), MeasureRules.opensOn(next, today.zone()));
            }
            measures.flush();
            moved = measures.moved(plan.id());
        }
    }

    /** Otherwise it is closed: lapsed when its session is over, taken back when there is none any more. */
    private boolean isStillMeant(MeasureRequest request, Instant now) {
        if (request.appointmentId() == null) {
            return true;
        }
        Optional<MeasureRules.Session> session = measures.session(request.appointmentId());
        if (session.isEmpty()) {
            request.cancel();
        } else if (!session.get().end().isAfter(now)) {
            request.lapse();
        } else {
            return true;
        }
        outbox.withdraw(request.id());
        measures.flush();
        return false;
    }

    /** What is open already, for a later session, is brought forward with the answers in it. */
    private void beforeSession(MeasurePlan plan, Optional<MeasureRequest> open, MeasureRules.Today today) {
        MeasureRules.bySession(plan.terms(), measures.coming(plan.askedBy(), plan.clientId(), today.now()),
                measures.settledSessions(plan.id()), today).ifPresent(opening -> {
                    if (open.isEmpty()) {
                        open(plan, opening);
                    } else if (!opening.appointmentId().equals(open.get().appointmentId())) {
                        open.get().follow(opening.appointmentId(), opening.opensOn());
                    }
                });
    }

    private void byDays(MeasurePlan plan, Optional<MeasureRequest> open, MeasureRules.Today today) {
        MeasureRules.byDays(plan.terms(), measures.lastOpened(plan.id(), today.day()), today.day()).ifPresent(opening -> {
            open.ifPresent(older -> {
                older.lapse();
                outbox.withdraw(older.id());
                measures.flush();
            });
            open(plan, opening);
        });
    }

    /** Not while the instrument may not be asked, because it was retired or its terms are no longer acknowledged. */
    private void open(MeasurePlan plan, MeasureRules.Opening opening) {
        instruments.askable(plan.instrumentId()).ifPresent(version -> {
            MeasureRequest request = new MeasureRequest(plan, version.id(), opening);
            measures.add(request);
            if (plan.terms().remind() && measures.canBeTold(plan.clientId())) {
                outbox.tellClient(plan.clientId(), MessageKind.MEASURE_WAITING, request.id());
            }
        });
    }
}
