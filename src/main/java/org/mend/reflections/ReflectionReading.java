package org.mend.reflections;

import java.time.Clock;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.Language;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Page;
import org.mend.shared.PageKey;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A client looks back on the own reflections; a clinician reads those that a client in her care shares, whoever assigned them.
 * Lists are titled in the reader's language, a reflection read whole stands in the language it was written in.
 */
@ApplicationScoped
@Retried
@Transactional
public class ReflectionReading {

    private static final int MOST_ON_A_PAGE = 200;
    private static final int EARLIER_SHOWN = 3;

    private final ReflectionRepository reflections;
    private final SharedReflectionRepository shared;
    private final Prompts prompts;
    private final SharingRepository sharing;
    private final MarkRepository marks;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReflectionReading(ReflectionRepository reflections, SharedReflectionRepository shared, Prompts prompts,
            SharingRepository sharing, MarkRepository marks, CareAccess care, CurrentUser user, AuditTrail audit, Clock clock) {
        this.reflections = reflections;
        this.shared = shared;
        this.prompts = prompts;
        this.sharing = sharing;
        this.marks = marks;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ReflectionReading() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** The client's own, newest first. @param after {@link Page#next} of the page before, null for the first */
    @Allowed(Role.CLIENT)
    public Page<OwnReflectionRow> own(String after, int limit) {
        int rows = atMost(limit);
        PageKey key = PageKey.parse(after, PageKey.newest());
        recordRead(null, user.clientId());
        return Page.of(reflections.ownList(user.clientId(), language(), key.at(), key.id(), rows + 1), rows,
                row -> new PageKey(row.submittedAt(), row.id()));
    }

    /** How many answers of clinicians the client has not read. */
    @Allowed(Role.CLIENT)
    public long unseenFeedback() {
        return reflections.unseenFeedback(user.clientId());
    }

    /** The client's own, whole; its feedback counts as read from now on. @throws ReflectionNotFound unless own and submitted */
    @Allowed(Role.CLIENT)
    public OwnReflection readOwn(long reflectionId) {
        Reflection reflection = reflections.own(reflectionId, user.clientId()).orElseThrow(ReflectionNotFound::new);
        ExerciseSheet exercise = prompts.exercise(reflection);
        List<FeedbackRow> feedback = reflections.feedback(reflectionId);
        if (!feedback.isEmpty()) {
            reflections.markSeen(reflectionId, clock.instant());
        }
        recordRead(reflectionId, user.clientId());
        List<AnsweredPrompt> answers = prompts.of(exercise, reflection, List.of());
        return new OwnReflection(reflectionId, reflection.version(), reflection.assignmentId(), prompts.title(reflection, exercise),
                exercise.language(), reflection.submittedAt(), reflection.visibility(), reflection.reviewState(), answers, feedback,
                reflection.amendedAt(), Prompts.earlier(answers, sharing.revisions(reflectionId), any -> true));
    }

    /**
     * What a client shares, newest first.
     *
     * @param after {@link Page#next} of the page before, null for the first
     * @throws ClientNotFound unless the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public Page<SharedReflectionRow> ofClient(long clientId, String after, int limit) {
        care.requireTreating(clientId);
        int rows = atMost(limit);
        recordRead(null, clientId);
        return Page.of(shared.ofClient(clientId, user.staffId(), language(), PageKey.parse(after, PageKey.newest()), rows + 1),
                rows, row -> new PageKey(row.submittedAt(), row.id()));
    }

    /**
     * A shared reflection, whole, with what the client answered to the same prompts before.
     *
     * @throws ReflectionNotFound unless it is shared and the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public SharedReflection read(long reflectionId) {
        Reflection reflection = shared.find(reflectionId, user.staffId()).orElseThrow(ReflectionNotFound::new);
        ExerciseSheet exercise = prompts.exercise(reflection);
        List<Reflection> earlier = shared.earlier(reflection, user.staffId(), EARLIER_SHOWN);
        String[] name = shared.clientName(reflection.clientId());
        recordRead(reflectionId, reflection.clientId());
        List<AnsweredPrompt> answers = prompts.of(exercise, reflection, earlier);
        return new SharedReflection(reflectionId, reflection.version(), reflection.assignmentId(), reflection.clientId(),
                name[0], name[1], prompts.title(reflection, exercise), exercise.language(), reflection.submittedAt(),
                reflection.visibility(), reflection.reviewState(), reflection.wordCount(),
                shared.countEarlier(reflection, user.staffId()), answers, reflections.feedback(reflectionId),
                marks.of(reflectionId, user.staffId()), readable(reflection, answers));
    }

    /** Earlier words that this clinician could read when they stood, and no others. */
    private List<EarlierText> readable(Reflection reflection, List<AnsweredPrompt> answers) {
        if (reflection.amendedAt() == null) {
            return List.of();
        }
        List<Stretch> care = sharing.care(reflection.clientId(), user.staffId());
        List<Stretch> shown = sharing.sharings(reflection.id()).stream().map(ReflectionSharing::stretch).toList();
        return Prompts.earlier(answers, sharing.revisions(reflection.id()),
                revision -> Stretch.meet(revision.stretch(), shown, care));
    }

    /**
     * Since when the clinician can no longer read what a client showed before, newest first; of what it was, nothing.
     *
     * @throws ClientNotFound unless the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public List<WithdrawnRow> withdrawn(long clientId) {
        care.requireTreating(clientId);
        return sharing.withdrawnFromClinician(clientId, user.staffId());
    }


    private void recordRead(Long reflectionId, long clientId) {
        audit.record(user.accountId(), AuditAction.READ, DraftKeeping.REFLECTION, reflectionId, clientId);
    }

    private String language() {
        return Language.of(user.locale());
    }

    private static int atMost(int limit) {
        return Math.clamp(limit, 1, MOST_ON_A_PAGE);
    }
}
