package org.mend.reflections;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.homework.AssignmentClosed;
import org.mend.homework.AssignmentNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.reflections.ReflectionRepository.Writing;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Keeps a client's words while they are being written. What was kept once is never overwritten unseen: of two windows the
 * one that saves second is told what the first has saved.
 */
@ApplicationScoped
@Retried
@Transactional
public class ReflectionDrafts {

    private final ReflectionRepository reflections;
    private final DraftKeeping keeping;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    ReflectionDrafts(ReflectionRepository reflections, DraftKeeping keeping, CurrentUser user, AuditTrail audit) {
        this.reflections = reflections;
        this.keeping = keeping;
        this.user = user;
        this.audit = audit;
    }

    protected ReflectionDrafts() {
        this(null, null, null, null);
    }

    /**
     * Opens the client's own assignment for writing: starts it where it is not, and answers what is kept. For one that is done,
     * a state that is submitted.
     *
     * @throws AssignmentNotFound unless it is the client's own
     * @throws AssignmentClosed when it ended without being done
     */
    @Allowed(Role.CLIENT)
    public DraftState open(long assignmentId) {
        Writing writing = keeping.begun(assignmentId);
        Reflection reflection = writing.reflection();
        audit.record(user.accountId(), AuditAction.READ, DraftKeeping.REFLECTION, reflection.id(), reflection.clientId());
        return writing.draft().map(ReflectionDraft::state).orElseGet(() -> new DraftState(reflection.id(), 0, "", Map.of(),
                reflection.status().code(), reflection.submittedAt(), List.of()));
    }

    /**
     * Keeps all answers as they stand. The audit trail gets one event for each stretch of writing, not for each save.
     *
     * @param revision of the state that the client's window last saw
     * @param stepKey the step that the client is at, or null for the one before
     * @param answers as {@link DraftState#answers} has them; they replace what was kept
     * @return what is kept now; also when the same was sent before and its answer was lost
     * @throws StaleDraft carrying what is kept, when it was saved from elsewhere since
     * @throws EditCapReached carrying what is kept, when words that are settled were to be changed
     * @throws AlreadySubmitted when the reflection is submitted
     * @throws AssignmentNotFound unless it is the client's own
     * @throws AssignmentClosed when the assignment ended without being done
     * @throws Invalid when an answer does not fit the exercise
     */
    @Allowed(Role.CLIENT)
    public DraftState save(long assignmentId, int revision, String stepKey, Map<String, ?> answers) {
        return keeping.save(keeping.held(assignmentId), revision, stepKey, answers).state();
    }

    /** How far the client has come in those of the assignments that have a draft, by assignment; one statement for all. */
    @Allowed(Role.CLIENT)
    public Map<Long, DraftProgress> progress(Collection<Long> assignmentIds) {
        Map<Long, DraftProgress> progress = reflections.progress(user.clientId());
        progress.keySet().retainAll(assignmentIds);
        return progress;
    }
}
