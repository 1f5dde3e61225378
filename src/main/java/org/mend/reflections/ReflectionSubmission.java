package org.mend.reflections;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.homework.AssignedWork;
import org.mend.homework.AssignmentClosed;
import org.mend.homework.AssignmentNotFound;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.HomeworkProgress;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.notifications.Outbox;
import org.mend.reflections.ReflectionRepository.Writing;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A client submits a reflection, which completes the assignment, and says who may read it. */
@ApplicationScoped
@Retried
@Transactional
public class ReflectionSubmission {

    private final ReflectionRepository reflections;
    private final DraftKeeping keeping;
    private final SharingKeeping sharing;
    private final ClinicianNews news;
    private final HomeworkProgress homework;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Event<ReflectionSubmitted> submitted;
    private final Clock clock;

    @Inject
    ReflectionSubmission(ReflectionRepository reflections, DraftKeeping keeping, SharingKeeping sharing,
            ClinicianNews news, HomeworkProgress homework, CurrentUser user, AuditTrail audit, Outbox outbox,
            Event<ReflectionSubmitted> submitted, Clock clock) {
        this.reflections = reflections;
        this.keeping = keeping;
        this.sharing = sharing;
        this.news = news;
        this.homework = homework;
        this.user = user;
        this.audit = audit;
        this.outbox = outbox;
        this.submitted = submitted;
        this.clock = clock;
    }

    protected ReflectionSubmission() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Submits what is kept, or what is sent along. An assignment that is done answers its one reflection, unchanged.
     *
     * @param revision of the draft that the client's window last saw
     * @param stepKey may be null
     * @param answers last words to be kept first, or null to submit the draft as it is kept
     * @throws StaleDraft carrying what is kept, when it was saved from elsewhere since
     * @throws AssignmentNotFound unless it is the client's own
     * @throws AssignmentClosed when the assignment ended without being done
     * @throws Invalid when an answer does not fit the exercise or no visibility is chosen
     */
    @Allowed(Role.CLIENT)
    public SubmittedReflection submit(long assignmentId, int revision, ReflectionVisibility visibility, String stepKey,
            Map<String, ?> answers) {
        Readers readers = sharing.chosen(visibility, user.clientId());
        Writing writing = keeping.begun(assignmentId);
        Reflection reflection = writing.reflection();
        if (reflection.status().submitted()) {
            return SubmittedReflection.of(reflection);
        }
        complete(reflection, draftToSubmit(writing, revision, stepKey, answers), readers);
        AssignedWork done = homework.complete(assignmentId);
        if (!readers.nobody()) {
            news.tell(reflection, done.clinicianId());
        }
        audit.record(user.accountId(), AuditAction.UPDATE, DraftKeeping.REFLECTION, reflection.id(), reflection.clientId());
        reflections.flush();
        submitted.fire(new ReflectionSubmitted(reflection.id(), assignmentId, reflection.clientId(), reflection.submittedAt()));
        return SubmittedReflection.of(reflection);
    }

    private ReflectionDraft draftToSubmit(Writing writing, int revision, String stepKey, Map<String, ?> answers) {
        if (answers != null) {
            return keeping.save(writing, revision, stepKey, answers);
        }
        ReflectionDraft draft = writing.draft().orElseThrow(AssignmentClosed::new);
        draft.requireUnchangedSince(revision);
        return draft;
    }

    private void complete(Reflection reflection, ReflectionDraft draft, Readers readers) {
        ExerciseSheet exercise = keeping.exercise(reflection);
        DraftAnswers answers = draft.answers();
        Instant now = clock.instant();
        reflection.submit(exercise.language(), WordCount.of(exercise, answers), draft.comingsBack(), readers, now);
        reflections.complete(draft, ReflectionAnswer.of(reflection.id(), exercise, answers));
        sharing.remember(reflection, Readers.NOBODY, now);
    }

    /**
     * Who may read the client's own submitted reflection from now on, at once. Shared for the first time, it waits for an
     * answer; those who could read it and can't any more are shown that it is no longer shared.
     *
     * @throws ReflectionNotFound unless it is the client's own and submitted
     * @throws StaleVersion when it was changed, by a clinician's answer for example, since {@code version} was read
     */
    @Allowed(Role.CLIENT)
    public SubmittedReflection changeVisibility(long reflectionId, int version, ReflectionVisibility visibility) {
        Readers readers = sharing.chosen(visibility, user.clientId());
        Reflection reflection = reflections.lockedOwn(reflectionId, user.clientId()).orElseThrow(ReflectionNotFound::new);
        StaleVersion.unlessEqual(version, reflection.version());
        boolean waited = reflection.reviewState() == ReviewState.WAITING;
        Readers before = reflection.readers();
        reflection.changeVisibility(readers);
        sharing.remember(reflection, before, clock.instant());
        boolean waits = reflection.reviewState() == ReviewState.WAITING;
        if (waits && !waited) {
            news.tell(reflection, homework.locked(reflection.assignmentId()).clinicianId());
        } else if (waited && !waits) {
            outbox.withdraw(reflectionId);
        }
        audit.record(user.accountId(), AuditAction.UPDATE, DraftKeeping.REFLECTION, reflectionId, reflection.clientId());
        reflections.flush();
        return SubmittedReflection.of(reflection);
    }
}
