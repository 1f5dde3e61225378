package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mend.clients.CareAccess;
import org.mend.clients.CoupleAccess;
import org.mend.clients.CoupleRow;
import org.mend.measures.CoupleGate;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * What is particular to exercises for couples: they go to both partners at once, each with an assignment of their own, and only
 * while a clinician has cleared both. Ended couples leave each partner's work to the partner, as work for one.
 */
@ApplicationScoped
class CoupleWork {

    private final AssignmentRepository assignments;
    private final ExerciseSheets sheets;
    private final CoupleAccess couples;
    private final CoupleGate gate;
    private final CareAccess care;
    private final Event<CoupleTaskAssigned> assigned;

    @Inject
    CoupleWork(AssignmentRepository assignments, ExerciseSheets sheets, CoupleAccess couples, CoupleGate gate, CareAccess care,
            Event<CoupleTaskAssigned> assigned) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.couples = couples;
        this.gate = gate;
        this.care = care;
        this.assigned = assigned;
    }

    protected CoupleWork() {
        this(null, null, null, null, null, null);
    }

    boolean isForCouples(long exerciseVersionId) {
        return sheet(exerciseVersionId).audience() == Audience.COUPLE;
    }

    /**
     * An assignment for each partner, first that of the client who was named.
     *
     * @throws Conflict when the client is in no open couple, or the couple is not cleared
     * @throws org.mend.clients.ClientNotFound unless the clinician is in care of both
     */
    List<Assignment> assign(long clientId, long clinicianId, long exerciseVersionId, AssignmentTerms terms, LocalDate today,
            Instant now) {
        CoupleRow couple = couples.heldOf(clientId).orElseThrow(() -> new Conflict("couple-missing"));
        care.requireTreating(couple.partnerId());
        if (!gate.isOpen(couple.id())) {
            throw new CoupleLocked("couple-not-cleared");
        }
        CoupleTask task = new CoupleTask(couple.id(), clinicianId, exerciseVersionId, now);
        assignments.add(task);
        Assignment own = new Assignment(clientId, clinicianId, exerciseVersionId, terms, today, now);
        Assignment partners = new Assignment(couple.partnerId(), clinicianId, exerciseVersionId, terms, today, now);
        for (Assignment one : List.of(own, partners)) {
            one.belongTo(task);
            assignments.add(one);
        }
        assigned.fire(new CoupleTaskAssigned(task.id(), couple.id(), clientId, own.id(), couple.partnerId(), partners.id(),
                sheet(exerciseVersionId).steps().stream().anyMatch(step -> step.kind() == StepKind.PAIR)));
        return List.of(own, partners);
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
