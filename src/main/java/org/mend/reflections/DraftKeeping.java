package org.mend.reflections;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.homework.AssignedWork;
import org.mend.homework.AssignmentClosed;
import org.mend.homework.AssignmentStatus;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.HomeworkProgress;
import org.mend.homework.Language;
import org.mend.identity.CurrentUser;
import org.mend.reflections.ReflectionRepository.Writing;
import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What saving and submitting have in common: find the client's own writing, begun where it is not, and hold it. The lock on
 * the assignment's row is the one gate; whoever passes it sees what the one before has done.
 */
@ApplicationScoped
class DraftKeeping {

    static final String REFLECTION = "Reflection";

    private final ReflectionRepository reflections;
    private final HomeworkProgress homework;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DraftKeeping(ReflectionRepository reflections, HomeworkProgress homework, CurrentUser user, AuditTrail audit, Clock clock) {
        this.reflections = reflections;
        this.homework = homework;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected DraftKeeping() {
        this(null, null, null, null, null);
    }

    /** Starts or takes up the assignment; begins the reflection where there is none. */
    Writing begun(long assignmentId) {
        AssignedWork work = homework.begin(assignmentId);
        return reflections.writing(assignmentId, work.clientId()).orElseGet(() -> begin(work));
    }

    /** The same, without a change to an assignment that is open: for each save. @throws AssignmentClosed when it was declined */
    Writing held(long assignmentId) {
        AssignedWork work = homework.locked(assignmentId);
        if (!work.status().open() && work.status() != AssignmentStatus.COMPLETED) {
            throw new AssignmentClosed();
        }
        return reflections.writing(assignmentId, work.clientId()).orElseGet(() -> begun(assignmentId));
    }

    private Writing begin(AssignedWork work) {
        String language = Language.of(user.locale());
        Reflection reflection = new Reflection(work, language, clock.instant());
        String firstStep = homework.exercise(work.exerciseVersionId(), language).steps().getFirst().key();
        ReflectionDraft draft = new ReflectionDraft(reflection.id(), firstStep, work.editCap(), clock.instant());
        reflections.add(reflection, draft);
        audit.record(user.accountId(), AuditAction.CREATE, REFLECTION, reflection.id(), work.clientId());
        return new Writing(reflection, Optional.of(draft));
    }

    /** Keeps what was sent, checked against the assigned exercise; no step means the one before. @throws StaleDraft @throws Invalid @throws AlreadySubmitted */
    ReflectionDraft save(Writing writing, int revision, String stepKey, Map<String, ?> answers) {
        Reflection reflection = writing.reflection();
        if (reflection.status().submitted()) {
            throw new AlreadySubmitted();
        }
        ReflectionDraft draft = writing.draft().orElseThrow(AssignmentClosed::new);
        ExerciseSheet exercise = exercise(reflection);
        String atStep = stepKey == null ? draft.stepKey() : stepKey;
        if (exercise.step(atStep).isEmpty()) {
            throw new Invalid("step-unknown");
        }
        if (answers == null) {
            throw new Invalid("answers-missing");
        }
        boolean takenUpAgain = draft.isTakenUpAgain(clock.instant());
        draft.save(revision, atStep, DraftAnswers.checked(exercise, answers), clock.instant());
        if (takenUpAgain) {
            audit.record(user.accountId(), AuditAction.UPDATE, REFLECTION, reflection.id(), reflection.clientId());
        }
        return draft;
    }

    /** The assigned exercise in the language the client reads now. */
    ExerciseSheet exercise(Reflection reflection) {
        return homework.exercise(reflection.exerciseVersionId(), Language.of(user.locale()));
    }
}
