package org.mend.reflections;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.ExerciseStep;
import org.mend.homework.HomeworkProgress;
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
    private final HomeworkProgress homework;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReflectionReading(ReflectionRepository reflections, SharedReflectionRepository shared, HomeworkProgress homework, CareAccess care,
            CurrentUser user, AuditTrail audit, Clock clock) {
        this.reflections = reflections;
        this.shared = shared;
        this.homework = homework;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ReflectionReading() {
        this(null, null, null, null, null, null, null);
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
        ExerciseSheet exercise = exercise(reflection);
        List<FeedbackRow> feedback = reflections.feedback(reflectionId);
        if (!feedback.isEmpty()) {
            reflections.markSeen(reflectionId, clock.instant());
        }
        recordRead(reflectionId, user.clientId());
        return new OwnReflection(reflectionId, reflection.version(), reflection.assignmentId(), title(reflection, exercise),
                exercise.language(), reflection.submittedAt(), reflection.visibility(), reflection.reviewState(),
                prompts(exercise, reflection, List.of()), feedback);
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
        ExerciseSheet exercise = exercise(reflection);
        List<Reflection> earlier = shared.earlier(reflection, user.staffId(), EARLIER_SHOWN);
        String[] name = shared.clientName(reflection.clientId());
        recordRead(reflectionId, reflection.clientId());
        return new SharedReflection(reflectionId, reflection.version(), reflection.assignmentId(), reflection.clientId(),
                name[0], name[1], title(reflection, exercise), exercise.language(), reflection.submittedAt(), reflection.reviewState(),
                reflection.wordCount(), shared.countEarlier(reflection, user.staffId()), prompts(exercise, reflection, earlier),
                reflections.feedback(reflectionId));
    }

    private String title(Reflection reflection, ExerciseSheet exercise) {
        return reflections.ownTitle(reflection.assignmentId()).orElse(exercise.title());
    }

    /** Each step that can be answered, with its answers from one statement for all reflections. */
    private List<AnsweredPrompt> prompts(ExerciseSheet exercise, Reflection reflection, List<Reflection> earlier) {
        Map<Long, Map<String, ReflectionAnswer>> answers = reflections.answers(
                Stream.concat(Stream.of(reflection), earlier.stream()).map(Reflection::id).toList()).stream()
                .collect(Collectors.groupingBy(ReflectionAnswer::reflectionId,
                        Collectors.toMap(ReflectionAnswer::stepKey, answer -> answer)));
        Map<String, ReflectionAnswer> own = answers.getOrDefault(reflection.id(), Map.of());
        return exercise.steps().stream().filter(step -> step.kind().answerable()).map(step -> {
            ReflectionAnswer answer = own.get(step.key());
            return AnsweredPrompt.of(step, answer == null ? null : answer.text(), answer == null ? null : answer.number(),
                    before(step, earlier, answers));
        }).toList();
    }

    private static List<EarlierAnswer> before(ExerciseStep step, List<Reflection> earlier,
            Map<Long, Map<String, ReflectionAnswer>> answers) {
        return earlier.stream().filter(one -> answers.getOrDefault(one.id(), Map.of()).containsKey(step.key()))
                .map(one -> {
                    ReflectionAnswer answer = answers.get(one.id()).get(step.key());
                    return new EarlierAnswer(one.id(), one.submittedAt(), answer.text(), answer.number());
                }).toList();
    }

    private ExerciseSheet exercise(Reflection reflection) {
        return homework.exercise(reflection.exerciseVersionId(), reflection.language());
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
