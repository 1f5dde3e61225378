package org.mend.homework;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.mend.clients.CareAccess;
import org.mend.clients.CoupleAccess;
import org.mend.clients.CoupleRow;
import org.mend.measures.CoupleGate;
import org.mend.shared.Conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * What is particular to exercises for couples: each partner gets an assignment of their own, the two are tied together, and
 * both stay locked unless a clinician has cleared both. Ended couples leave each partner's work to the partner, as work for one.
 */
@ApplicationScoped
class CoupleWork {

    /** In a programme or a rhythm partners go each at their own pace; halves further apart belong to different moments. */
    private static final Duration FURTHEST_APART = Duration.ofDays(60);

    private final AssignmentRepository assignments;
    private final ExerciseSheets sheets;
    private final CoupleAccess couples;
    private final CoupleGate gate;
    private final CareAccess care;
    private final Event<CoupleTaskAssigned> assigned;
    private final Clock clock;

    @Inject
    CoupleWork(AssignmentRepository assignments, ExerciseSheets sheets, CoupleAccess couples, CoupleGate gate, CareAccess care,
            Event<CoupleTaskAssigned> assigned, Clock clock) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.couples = couples;
        this.gate = gate;
        this.care = care;
        this.assigned = assigned;
        this.clock = clock;
    }

    protected CoupleWork() {
        this(null, null, null, null, null, null, null);
    }

    boolean isForCouples(long exerciseVersionId) {
        return sheet(exerciseVersionId).audience() == Audience.COUPLE;
    }

    /**
     * Who is to get an exercise that a client is asked to do: the client, and first of two where it is for couples.
     *
     * @throws Conflict when it is for couples and the client is in none, or {@link CoupleLocked} when they are not cleared
     * @throws org.mend.clients.ClientNotFound unless the clinician is in care of the partner too
     */
    List<Long> whom(long clientId, long exerciseVersionId) {
        return isForCouples(exerciseVersionId) ? both(clientId) : List.of(clientId);
    }

    /** The client and the partner, whom the clinician treats and who are cleared. @see #whom */
    List<Long> both(long clientId) {
        CoupleRow couple = couples.heldOf(clientId).orElseThrow(() -> new Conflict("couple-missing"));
        care.requireTreating(couple.partnerId());
        if (!gate.isOpen(couple.id())) {
            throw new CoupleLocked("couple-not-cleared");
        }
        return List.of(clientId, couple.partnerId());
    }

    /** Makes a new assignment one half of what both partners are given: the first half, or the one that was missing. */
    void tie(Assignment half) {
        if (!isForCouples(half.exerciseVersionId())) {
            return;
        }
        couples.openOf(half.clientId()).ifPresent(couple -> assignments.missingHalf(couple.id(), half,
                clock.instant().minus(FURTHEST_APART)).ifPresentOrElse(half::belongTo, () -> begin(couple, half)));
    }

    private void begin(CoupleRow couple, Assignment half) {
        CoupleTask task = new CoupleTask(couple.id(), half.clinicianId(), half.exerciseVersionId(), clock.instant());
        assignments.add(task);
        half.belongTo(task);
    }

    /** Once it is stored: says that both have their half, if so. */
    void tellOfWhole(Assignment half) {
        if (half.coupleTaskId() == null) {
            return;
        }
        assignments.otherHalf(half).ifPresent(other -> assigned.fire(new CoupleTaskAssigned(half.coupleTaskId(),
                couples.openOf(half.clientId()).orElseThrow().id(), half.clientId(), half.id(), other.clientId(), other.id(),
                sheet(half.exerciseVersionId()).steps().stream().anyMatch(step -> step.kind() == StepKind.PAIR))));
    }

    /** @throws CoupleLocked while the exercise is for couples and the client's open couple is not cleared. */
    void requireOpen(Assignment assignment) {
        if (isLocked(assignment.clientId(), assignment.exerciseVersionId())) {
            throw new CoupleLocked("couple-locked");
        }
    }

    boolean isLocked(long clientId, long exerciseVersionId) {
        return isForCouples(exerciseVersionId)
                && couples.openOf(clientId).filter(couple -> !gate.isOpen(couple.id())).isPresent();
    }

    private ExerciseSheet sheet(long exerciseVersionId) {
        return sheets.sheet(exerciseVersionId, Language.ALL.getFirst());
    }
}
