package org.mend.reflections;

import java.time.Instant;
import java.util.List;

/**
 * What a reflection said before its client changed it, as far as it said something else than it does now.
 *
 * @param replacedAt when it was changed
 * @param answers prompts whose words were others; empty words where nothing stood yet
 */
public record EarlierText(Instant replacedAt, List<AnsweredPrompt> answers) {

    public EarlierText {
        answers = List.copyOf(answers);
    }
}
