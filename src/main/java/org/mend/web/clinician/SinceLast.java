package org.mend.web.clinician;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.mend.reflections.AnsweredPrompt;
import org.mend.reflections.EarlierAnswer;
import org.mend.reflections.SharedReflection;

/** What is different from the last time that the client shared something on the same exercise, prompt by prompt; counted, not judged. */
public final class SinceLast {

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final int FEW = 3;

    private final Instant when;
    private final List<Change> changes;

    /** @param what a short sentence; @param prompt whose answer it is about */
    public record Change(String prompt, String what) {
    }

    private SinceLast(Instant when, List<Change> changes) {
        this.when = when;
        this.changes = changes;
    }

    static SinceLast of(SharedReflection reflection, ClinicianTexts texts) {
        Optional<EarlierAnswer> last = reflection.answers().stream().flatMap(prompt -> prompt.earlier().stream())
                .max(Comparator.comparing(EarlierAnswer::submittedAt));
        return last.map(one -> {
            List<Change> changes = new ArrayList<>();
            for (AnsweredPrompt prompt : reflection.answers()) {
                String what = what(prompt, prompt.earlier().stream()
                        .filter(before -> before.reflectionId() == one.reflectionId()).findFirst().orElse(null), texts);
                if (what != null) {
                    changes.add(new Change(prompt.title(), what));
                }
            }
            return new SinceLast(one.submittedAt(), changes);
        }).orElse(null);
    }

    private static String what(AnsweredPrompt prompt, EarlierAnswer before, ClinicianTexts texts) {
        if (before == null) {
            return prompt.isAnswered() ? texts.of("since.new") : null;
        }
        if (!prompt.isAnswered()) {
            return texts.of("since.empty");
        }
        if (prompt.number() != null) {
            return prompt.number().equals(before.number()) ? null : texts.of("since.figure", before.number(), prompt.number());
        }
        if (prompt.text().equals(before.text())) {
            return texts.of("since.same");
        }
        if (!prompt.kind().written()) {
            return texts.of("since.chosen");
        }
        int more = words(prompt.text()) - words(before.text());
        return Math.abs(more) < FEW ? texts.of("since.other") : texts.of(more > 0 ? "since.longer" : "since.shorter", Math.abs(more));
    }

    private static int words(String text) {
        return text == null ? 0 : (int) GAP.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }

    public Instant getWhen() {
        return when;
    }

    public List<Change> getChanges() {
        return changes;
    }
}
