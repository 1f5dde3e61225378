package org.mend.rest;

import java.time.LocalDate;

import org.mend.homework.AssignmentTerms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a clinician asks a client to do. All but the exercise may be missing.
 *
 * @param exerciseId id or slug
 * @param note words to the client
 * @param whyNow why this and why now, in a sentence to the client
 * @param notBefore from when on it is something to practise; of a cadence its first day
 * @param dueOn by when; of a cadence its last day
 * @param expectedMinutes how long it is meant to take, 1 to 120
 * @param reminders whether the client may be reminded of it, true when missing
 * @param goodEnough to be handed in with one tap, as it is, without scores
 * @param editCap how often the client may come back to change the words, 0 to 20
 * @param cadence how it comes back; once when missing
 */
public record AssignExercise(@NotBlank @Size(max = 80) String exerciseId, @Size(max = 10_000) String note,
        @Size(max = 10_000) String whyNow, LocalDate notBefore, LocalDate dueOn, Integer expectedMinutes, Boolean reminders,
        Boolean goodEnough, Integer editCap, @Valid CadenceJson cadence) implements Body {

    /** @throws org.mend.shared.Invalid when something is too long, out of range, or due before it begins */
    AssignmentTerms terms() {
        return new AssignmentTerms(note, whyNow, Times.sane("dueOn", dueOn), Times.sane("notBefore", notBefore), expectedMinutes,
                !Boolean.FALSE.equals(reminders), Boolean.TRUE.equals(goodEnough), editCap);
    }
}
