package org.mend.reflections;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.homework.ExerciseSheet;
import org.mend.homework.HomeworkProgress;
import org.mend.homework.StepKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * What was answered to the prompts under seal of one submitted piece of work, and nothing else of it, in the transaction of a
 * caller who has found that the current user may read it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PairAnswers {

    private final ReflectionRepository reflections;
    private final HomeworkProgress homework;

    @Inject
    PairAnswers(ReflectionRepository reflections, HomeworkProgress homework) {
        this.reflections = reflections;
        this.homework = homework;
    }

    protected PairAnswers() {
        this(null, null);
    }

    /** Each prompt under seal as it was asked, answered or left empty; nothing while it is not submitted. */
    public List<AnsweredPrompt> of(long assignmentId) {
        return reflections.ofAssignment(assignmentId).filter(reflection -> reflection.status().submitted()).map(this::prompts)
                .orElse(List.of());
    }

    private List<AnsweredPrompt> prompts(Reflection reflection) {
        ExerciseSheet exercise = homework.exercise(reflection.exerciseVersionId(), reflection.language());
        Map<String, String> words = reflections.answers(List.of(reflection.id())).stream()
                .filter(answer -> answer.text() != null)
                .collect(Collectors.toMap(ReflectionAnswer::stepKey, ReflectionAnswer::text));
        return exercise.steps().stream().filter(step -> step.kind() == StepKind.PAIR)
                .map(step -> AnsweredPrompt.of(step, words.get(step.key()), null, List.of())).toList();
    }
}
