package org.mend.reflections;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.homework.AssignedWork;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.HomeworkProgress;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.reflections.AmendableReflection.AmendablePrompt;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A client changes the words of a submitted reflection. What it said before is kept. Each change of words that were there counts as
 * a coming back, where the clinician agreed on how often.
 */
@ApplicationScoped
@Retried
@Transactional
public class ReflectionAmending {

    private final ReflectionRepository reflections;
    private final SharingRepository sharing;
    private final ClinicianNews news;
    private final Prompts prompts;
    private final HomeworkProgress homework;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReflectionAmending(ReflectionRepository reflections, SharingRepository sharing, ClinicianNews news, Prompts prompts,
            HomeworkProgress homework, CurrentUser user, AuditTrail audit, Clock clock) {
        this.reflections = reflections;
        this.sharing = sharing;
        this.news = news;
        this.prompts = prompts;
        this.homework = homework;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ReflectionAmending() {
        this(null, null, null, null, null, null, null, null);
    }

    /** What can be changed of it. @throws ReflectionNotFound unless it is the client's own and submitted */
    @Allowed(Role.CLIENT)
    public AmendableReflection open(long reflectionId) {
        Reflection reflection = reflections.own(reflectionId, user.clientId()).orElseThrow(ReflectionNotFound::new);
        ExerciseSheet exercise = prompts.exercise(reflection);
        List<AnsweredPrompt> answers = prompts.of(exercise, reflection, List.of());
        Integer cap = reflections.editCap(reflection.assignmentId());
        List<String> settled = cap == null ? List.of()
                : reflection.comingsBack().settled(cap, draft(AmendableWords.of(answers)));
        audit.record(user.accountId(), AuditAction.READ, DraftKeeping.REFLECTION, reflectionId, reflection.clientId());
        return new AmendableReflection(reflectionId, reflection.version(), prompts.title(reflection, exercise), exercise.language(),
                !reflection.readers().nobody(), reflection.reviewState() == ReviewState.RETURNED,
                answers.stream().filter(prompt -> AmendableWords.are(prompt.kind()))
                        .map(prompt -> new AmendablePrompt(prompt.key(), prompt.title(), prompt.prompt(),
                                prompt.text() == null ? "" : prompt.text(), exercise.step(prompt.key()).orElseThrow().maxLength(),
                                settled.contains(prompt.key()))).toList());
    }

    /**
     * Other words for some prompts; blank ones empty the answer. Where nothing is different nothing happens.
     *
     * @param words by step key; prompts that are not among them stay as they are
     * @param waitAgain whether clinicians who can read it are to look at it once more
     * @throws ReflectionNotFound unless it is the client's own and submitted
     * @throws StaleVersion when it was changed, by a clinician's answer for example, since {@code version} was read
     * @throws EditCapReached when words would change that were come back to as often as agreed
     * @throws Invalid when words don't fit the exercise, or belong to what can't be changed
     */
    @Allowed(Role.CLIENT)
    public SubmittedReflection amend(long reflectionId, int version, Map<String, String> words, boolean waitAgain) {
        Reflection reflection = reflections.lockedOwn(reflectionId, user.clientId()).orElseThrow(ReflectionNotFound::new);
        StaleVersion.unlessEqual(version, reflection.version());
        ExerciseSheet exercise = prompts.exercise(reflection);
        Map<String, String> before = AmendableWords.of(prompts.of(exercise, reflection, List.of()));
        Map<String, String> after = changed(exercise, before, words);
        if (!after.equals(before)) {
            replace(reflection, exercise, before, after, waitAgain);
            reflections.flush();
        }
        return SubmittedReflection.of(reflection);
    }

    private static Map<String, String> changed(ExerciseSheet exercise, Map<String, String> before, Map<String, String> words) {
        Map<String, String> sent = new LinkedHashMap<>(words);
        sent.values().removeIf(text -> text == null);
        for (String key : words.keySet()) {
            if (exercise.step(key).filter(step -> AmendableWords.are(step.kind())).isEmpty()) {
                throw new Invalid("answer-unknown-step");
            }
        }
        Map<String, Object> checked = DraftAnswers.checked(exercise, sent).values();
        Map<String, String> after = new LinkedHashMap<>(before);
        checked.forEach((key, text) -> after.put(key, ((String) text).replace("\r\n", "\n")));
        after.values().removeIf(String::isBlank);
        return after;
    }

    private void replace(Reflection reflection, ExerciseSheet exercise, Map<String, String> before, Map<String, String> after,
            boolean waitAgain) {
        AssignedWork work = homework.locked(reflection.assignmentId());
        ComingsBack cameBack = reflection.comingsBack();
        List<String> beyond = work.editCap() == null ? List.of() : cameBack.beyond(work.editCap(), draft(before), draft(after));
        if (!beyond.isEmpty()) {
            throw new EditCapReached(new DraftState(reflection.id(), 0, "", Map.copyOf(before), reflection.status().code(),
                    reflection.writtenAt(), cameBack.settled(work.editCap(), draft(before))), beyond);
        }
        Instant now = clock.instant();
        Instant written = reflection.writtenAt();
        int revision = reflection.amend(WordCount.of(exercise, all(reflection, after)), cameBack.after(draft(before), draft(after), ""),
                waitAgain, now);
        sharing.add(new ReflectionRevision(reflection.id(), revision, before, written, now));
        reflections.reword(reflection.id(), after, exercise);
        if (waitAgain && !reflection.readers().nobody()) {
            news.tell(reflection, work.clinicianId());
        }
        audit.record(user.accountId(), AuditAction.UPDATE, DraftKeeping.REFLECTION, reflection.id(), reflection.clientId());
    }

    /** With the words that can't be changed, which count too. */
    private DraftAnswers all(Reflection reflection, Map<String, String> after) {
        Map<String, Object> words = new LinkedHashMap<>(reflections.answers(List.of(reflection.id())).stream()
                .filter(answer -> answer.text() != null).collect(Collectors.toMap(ReflectionAnswer::stepKey, ReflectionAnswer::text)));
        AmendableWords.of(prompts.of(prompts.exercise(reflection), reflection, List.of())).keySet().forEach(words::remove);
        words.putAll(after);
        return new DraftAnswers(words);
    }

    private static DraftAnswers draft(Map<String, String> words) {
        return new DraftAnswers(new LinkedHashMap<>(words));
    }
}
