package org.mend.reflections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mend.homework.ExerciseSheet;
import org.mend.homework.ExerciseStep;
import org.mend.homework.HomeworkProgress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lays a reflection's answers beside its prompts, for a caller who has found that the current user may read it. */
@ApplicationScoped
class Prompts {

    private final ReflectionRepository reflections;
    private final HomeworkProgress homework;

    @Inject
    Prompts(ReflectionRepository reflections, HomeworkProgress homework) {
        this.reflections = reflections;
        this.homework = homework;
    }

    protected Prompts() {
        this(null, null);
    }

    /** In the language that it was written in. */
    ExerciseSheet exercise(Reflection reflection) {
        return homework.exercise(reflection.exerciseVersionId(), reflection.language());
    }

    String title(Reflection reflection, ExerciseSheet exercise) {
        return reflections.ownTitle(reflection.assignmentId()).orElse(exercise.title());
    }

    /** Each step that can be answered, with its answers from one statement for all reflections. */
    List<AnsweredPrompt> of(ExerciseSheet exercise, Reflection reflection, List<Reflection> earlier) {
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

    /** What these revisions said otherwise than it stands now, newest first. */
    static List<EarlierText> earlier(List<AnsweredPrompt> now, List<ReflectionRevision> revisions, Predicate<ReflectionRevision> readable) {
        List<EarlierText> texts = new ArrayList<>();
        for (ReflectionRevision revision : revisions) {
            if (readable.test(revision)) {
                Map<String, Object> words = revision.words();
                List<AnsweredPrompt> otherwise = now.stream().filter(prompt -> AmendableWords.are(prompt.kind()))
                        .filter(prompt -> !Objects.equals(words.get(prompt.key()), prompt.text()))
                        .map(prompt -> prompt.saying((String) words.get(prompt.key()))).toList();
                if (!otherwise.isEmpty()) {
                    texts.add(new EarlierText(revision.replacedAt(), otherwise));
                }
            }
        }
        return texts;
    }
}
