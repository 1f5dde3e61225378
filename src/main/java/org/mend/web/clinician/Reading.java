package org.mend.web.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mend.homework.StepKind;
import org.mend.reflections.AnsweredPrompt;
import org.mend.reflections.EarlierAnswer;
import org.mend.reflections.FeedbackRow;
import org.mend.reflections.MarkKind;
import org.mend.reflections.ReviewState;
import org.mend.reflections.SharedReflection;

/** A shared reflection laid out for reading: words first, then figures, and beside them what was answered before. */
public final class Reading {

    private static final String GUILT = "guilt";
    private static final String SIZE = "size";

    private final SharedReflection reflection;
    private final List<AnsweredPrompt> prompts;
    private final List<Figure> figures;
    private final List<AnsweredPrompt> repeated;
    private final SinceLast since;

    Reading(SharedReflection reflection, ClinicianTexts texts) {
        this.reflection = reflection;
        this.prompts = reflection.answers().stream().filter(prompt -> prompt.kind() != StepKind.SCALE).toList();
        this.figures = figures(reflection.answers(), texts);
        this.repeated = prompts.stream().filter(prompt -> prompt.kind().written() && !prompt.earlier().isEmpty()).toList();
        this.since = SinceLast.of(reflection, texts);
    }

    /**
     * A number that a client gave, or the gap between two of them.
     *
     * @param before the one given last time, or null
     * @param of the scale's highest value, or null where it says nothing
     * @param smaller it is a gap and has become smaller
     */
    public record Figure(String label, int now, Integer before, Integer of, boolean smaller) {
    }

    /** Guilt and the moment's size stand together with the gap between them; every other scale under its own question. */
    private static List<Figure> figures(List<AnsweredPrompt> answers, ClinicianTexts texts) {
        Optional<AnsweredPrompt> guilt = scale(answers, GUILT);
        Optional<AnsweredPrompt> size = scale(answers, SIZE);
        boolean gap = guilt.isPresent() && size.isPresent();
        List<Figure> figures = new ArrayList<>();
        for (AnsweredPrompt prompt : answers) {
            if (prompt.number() != null) {
                boolean named = gap && (GUILT.equals(prompt.key()) || SIZE.equals(prompt.key()));
                figures.add(new Figure(named ? texts.of("reading." + prompt.key()) : prompt.title(), prompt.number(),
                        before(prompt), named ? null : prompt.max(), false));
            }
        }
        if (gap) {
            int now = guilt.get().number() - size.get().number();
            Integer before = before(guilt.get()) == null || before(size.get()) == null ? null
                    : before(guilt.get()) - before(size.get());
            figures.add(new Figure(texts.of("reading.gap"), now, before, null,
                    before != null && Math.abs(now) < Math.abs(before)));
        }
        return figures;
    }

    private static Optional<AnsweredPrompt> scale(List<AnsweredPrompt> answers, String key) {
        return answers.stream().filter(prompt -> key.equals(prompt.key()) && prompt.number() != null).findFirst();
    }

    private static Integer before(AnsweredPrompt prompt) {
        return prompt.earlier().stream().findFirst().map(EarlierAnswer::number).orElse(null);
    }

    public SharedReflection getReflection() {
        return reflection;
    }

    /** Everything but the scales, in the exercise's order. */
    public List<AnsweredPrompt> getPrompts() {
        return prompts;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    /** Written prompts that the client answered before. */
    public List<AnsweredPrompt> getRepeated() {
        return repeated;
    }

    /** Whether the client has been here before: the one place for the seam. */
    public boolean isCameBack() {
        return reflection.sharedBefore() > 0;
    }

    public boolean isWaiting() {
        return reflection.reviewState() == ReviewState.WAITING;
    }

    /** What is different from last time, or null when there was none. */
    public SinceLast getSince() {
        return since;
    }

    public boolean isFlagged() {
        return isOwn(MarkKind.FLAG);
    }

    public boolean isTopic() {
        return isOwn(MarkKind.TOPIC);
    }

    private boolean isOwn(MarkKind kind) {
        return reflection.marks().stream().anyMatch(mark -> mark.own() && mark.kind() == kind);
    }

    public List<FeedbackRow> getFeedback() {
        return reflection.feedback();
    }
}
