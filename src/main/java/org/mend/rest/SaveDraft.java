package org.mend.rest;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * All answers as they stand.
 *
 * @param revision of the draft that the caller saw last
 * @param stepKey the step that the client is at
 * @param answers by step key: text, a number, or a list of numbers (places of options, from 0)
 */
public record SaveDraft(@NotNull Integer revision, @NotBlank @Size(max = 40) String stepKey,
        @NotNull Map<String, Object> answers) implements Body {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "SaveDraft";
    }
}
