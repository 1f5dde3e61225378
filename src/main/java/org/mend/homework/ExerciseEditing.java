package org.mend.homework;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;

/**
 * A clinician writes exercises: from nothing, or from a copy of Mend's or a colleague's. What is written is a draft until it is
 * published as the next version; a published version never changes, and what was assigned keeps the one it was given with. An
 * exercise of somebody else, shared or not, is not there to be changed.
 */
@ApplicationScoped
@Retried
@Transactional
public class ExerciseEditing {

    static final String EXERCISE = "PlanDefinition";

    private final OwnExerciseRepository exercises;
    private final ExercisePublishing publishing;
    private final ExerciseSheets sheets;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExerciseEditing(OwnExerciseRepository exercises, ExercisePublishing publishing, ExerciseSheets sheets, CurrentUser user,
            AuditTrail audit, Clock clock) {
        this.exercises = exercises;
        this.publishing = publishing;
        this.sheets = sheets;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ExerciseEditing() {
        this(null, null, null, null, null, null);
    }

    /** A new exercise of one's own, with nothing in it yet. Nobody else sees it. */
    @Allowed(Role.CLINICIAN)
    public DraftedExercise create() {
        return begin(null, DraftContent.empty(user.principal().map(Principal::displayName).orElse("")));
    }

    /** An exercise of one's own that begins with the words of another. @throws ExerciseNotFound unless one can see that */
    @Allowed(Role.CLINICIAN)
    public DraftedExercise copy(String slugOrId) {
        long version = sheets.readableVersion(slugOrId, 0);
        return begin(exercises.exerciseOf(version), exercises.content(version));
    }

    private DraftedExercise begin(Exercise from, DraftContent content) {
        Exercise exercise = Exercise.own(user.staffId(), from);
        exercises.add(exercise);
        ExerciseDraft draft = exercises.add(new ExerciseDraft(exercise.id(), content, user.staffId(), clock.instant()));
        record(AuditAction.CREATE, exercise);
        return drafted(exercise, draft);
    }

    /** What is being written; without changes, the newest published version. @throws ExerciseNotFound unless it is one's own */
    @Allowed(Role.CLINICIAN)
    public DraftedExercise open(long exerciseId) {
        return drafted(exercises.own(exerciseId, user.staffId()).orElseThrow(ExerciseNotFound::new),
                exercises.draft(exerciseId).orElse(null));
    }

    /** What one is writing just now, last changed first. */
    @Allowed(Role.CLINICIAN)
    public List<ExerciseDraftRow> drafts(Locale language) {
        return exercises.drafts(user.staffId(), Language.of(language));
    }

    /** The draft as a client would read it. @throws ExerciseNotFound unless it is one's own */
    @Allowed(Role.CLINICIAN)
    public ExerciseSheet preview(long exerciseId, Locale language) {
        Exercise exercise = exercises.own(exerciseId, user.staffId()).orElseThrow(ExerciseNotFound::new);
        ExerciseDraft draft = exercises.draft(exerciseId).filter(ExerciseDraft::isOpen).orElse(null);
        return draft == null ? sheets.sheet(sheets.readableVersion(exercise.slug(), 0), Language.of(language))
                : DraftPreview.of(exercise, draft.content(), Language.of(language));
    }

    /**
     * Keeps the draft as it stands. A retired exercise can be written on, too.
     *
     * @param version that the writer's window last saw
     * @param content see {@link DraftedExercise#content}; it may be unfinished
     * @return what is kept now; also when the same was sent before and its answer was lost
     * @throws StaleVersion when it was changed from elsewhere since, and nothing was overwritten
     * @throws ExerciseNotFound unless it is one's own
     * @throws Invalid when it is no exercise at all, or far too long
     */
    @Allowed(Role.CLINICIAN)
    public DraftedExercise save(long exerciseId, int version, JsonObject content) {
        Exercise exercise = locked(exerciseId);
        DraftContent written = DraftContent.of(content);
        ExerciseDraft draft = exercises.draft(exerciseId).orElse(null);
        if (draft != null && draft.isOpen() && draft.content().equals(written)) {
            return drafted(exercise, draft);
        }
        StaleVersion.unlessEqual(version, draft == null ? 0 : draft.version());
        if (draft == null) {
            draft = exercises.add(new ExerciseDraft(exerciseId, written, user.staffId(), clock.instant()));
        } else {
            draft.write(written, user.staffId(), clock.instant());
            exercises.written();
        }
        return drafted(exercise, draft);
    }

    /**
     * Makes the draft the next version, which from now on is the one that is assigned.
     *
     * @throws ExerciseIncomplete naming all that is missing
     * @throws StaleVersion when it was changed from elsewhere since {@code version} was read
     * @throws Conflict when there is nothing to publish (any more), or the exercise is retired
     * @throws ExerciseNotFound unless it is one's own
     */
    @Allowed(Role.CLINICIAN)
    public PublishedExercise publish(long exerciseId, int version) {
        Exercise exercise = locked(exerciseId);
        ExerciseDraft draft = openDraft(exerciseId, version);
        if (exercise.isRetired()) {
            throw new Conflict("exercise-retired");
        }
        int number = publishing.publish(exercise, draft.content(), exercises.published(exerciseId) + 1);
        draft.close(user.staffId(), clock.instant());
        record(AuditAction.UPDATE, exercise);
        return new PublishedExercise(exerciseId, exercise.slug(), number);
    }

    /** Throws the draft away; with it the exercise, when it was never published. @throws StaleVersion and others as for publish */
    @Allowed(Role.CLINICIAN)
    public void discard(long exerciseId, int version) {
        Exercise exercise = locked(exerciseId);
        ExerciseDraft draft = openDraft(exerciseId, version);
        if (exercises.published(exerciseId) == 0) {
            exercises.remove(exercise, draft);
        } else {
            draft.close(user.staffId(), clock.instant());
        }
        record(AuditAction.DELETE, exercise);
    }

    /** From now on nobody assigns it; what was assigned goes on. @throws Conflict when it was never published */
    @Allowed(Role.CLINICIAN)
    public void retire(long exerciseId) {
        Exercise exercise = published(exerciseId);
        exercise.retire(clock.instant());
        record(AuditAction.UPDATE, exercise);
    }

    /** @throws ExerciseNotFound unless it is one's own */
    @Allowed(Role.CLINICIAN)
    public void bringBack(long exerciseId) {
        Exercise exercise = locked(exerciseId);
        exercise.bringBack();
        record(AuditAction.UPDATE, exercise);
    }

    /** Whether the other clinicians of the practice find it, to assign or copy. @throws Conflict when it was never published */
    @Allowed(Role.CLINICIAN)
    public void share(long exerciseId, boolean withPractice) {
        Exercise exercise = published(exerciseId);
        exercise.share(withPractice);
        record(AuditAction.UPDATE, exercise);
    }

    private Exercise published(long exerciseId) {
        Exercise exercise = locked(exerciseId);
        if (exercises.published(exerciseId) == 0) {
            throw new Conflict("exercise-unpublished");
        }
        return exercise;
    }

    private Exercise locked(long exerciseId) {
        return exercises.lockedOwn(exerciseId, user.staffId()).orElseThrow(ExerciseNotFound::new);
    }

    private ExerciseDraft openDraft(long exerciseId, int version) {
        ExerciseDraft draft = exercises.draft(exerciseId).filter(ExerciseDraft::isOpen)
                .orElseThrow(() -> new Conflict("exercise-nothing-to-publish"));
        StaleVersion.unlessEqual(version, draft.version());
        return draft;
    }

    private DraftedExercise drafted(Exercise exercise, ExerciseDraft draft) {
        boolean open = draft != null && draft.isOpen();
        DraftContent content = open ? draft.content()
                : exercises.content(sheets.readableVersion(exercise.slug(), 0));
        return new DraftedExercise(exercise.id(), exercise.slug(), draft == null ? 0 : draft.version(), content.json(),
                exercises.published(exercise.id()), exercise.isRetired(), open ? draft.updatedAt() : null);
    }

    private void record(AuditAction action, Exercise exercise) {
        audit.record(user.accountId(), action, EXERCISE, exercise.id(), null);
    }
}
