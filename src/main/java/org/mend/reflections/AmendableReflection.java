package org.mend.reflections;

import java.util.List;

/**
 * A client's own reflection, as it can be changed.
 *
 * @param language that title and prompts are in: the one it was written in
 * @param shared somebody else can read it
 * @param returned a clinician gave it back with a question
 * @param prompts whose words can be changed, in the order of the exercise
 */
public record AmendableReflection(long id, int version, String title, String language, boolean shared, boolean returned,
        List<AmendablePrompt> prompts) {

    /**
     * A prompt with the words that stand.
     *
     * @param words empty where it was left empty
     * @param settled they were come back to as often as agreed, and stay as they are
     */
    public record AmendablePrompt(String key, String title, String prompt, String words, int maxLength, boolean settled) {
    }
}
