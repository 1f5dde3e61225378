package org.mend.homework;

import java.time.LocalDate;

import org.mend.shared.Invalid;

/**
 * On which terms an exercise is assigned. Made by {@link #simply} and widened by the {@code with…} methods.
 *
 * @param note the clinician's words to the client, at most 2000 characters, may be null or blank
 * @param whyNow why this and why now, in a sentence to the client, at most 500 characters, may be null or blank
 * @param dueOn by when, may be null
 * @param notBefore from when on the client sees it as something to practise, null for at once
 * @param expectedMinutes how long it is meant to take, 1 to 120; null for what the exercise says
 * @param reminders the client may be reminded of it
 * @param goodEnough the client may hand it in with one tap, as it is, and no scores are shown
 * @param editCap how often the client may come back to change the words, 0 to 20; null for as often as liked
 */
public record AssignmentTerms(String note, String whyNow, LocalDate dueOn, LocalDate notBefore, Integer expectedMinutes,
        boolean reminders, boolean goodEnough, Integer editCap) {

    static final int NOTE_LIMIT = 2000;
    static final int WHY_LIMIT = 500;
    private static final int LONGEST_MINUTES = 120;
    private static final int HIGHEST_CAP = 20;

    /** @throws Invalid when something is too long, out of range, or due before it begins. */
    public AssignmentTerms {
        note = limited(note, NOTE_LIMIT, "note-too-long");
        whyNow = limited(whyNow, WHY_LIMIT, "why-now-too-long");
        if (dueOn != null && notBefore != null && dueOn.isBefore(notBefore)) {
            throw new Invalid("due-before-start");
        }
        if (expectedMinutes != null && (expectedMinutes < 1 || expectedMinutes > LONGEST_MINUTES)) {
            throw new Invalid("expected-minutes-range", LONGEST_MINUTES);
        }
        if (editCap != null && (editCap < 0 || editCap > HIGHEST_CAP)) {
            throw new Invalid("edit-cap-range", HIGHEST_CAP);
        }
    }

    /** At once, with reminders, as long as the exercise says. @param dueOn may be null */
    public static AssignmentTerms simply(String note, LocalDate dueOn) {
        return new AssignmentTerms(note, null, dueOn, null, null, true, false, null);
    }

    public AssignmentTerms withDays(LocalDate newNotBefore, LocalDate newDueOn) {
        return new AssignmentTerms(note, whyNow, newDueOn, newNotBefore, expectedMinutes, reminders, goodEnough, editCap);
    }

    static String limited(String text, int limit, String code) {
        String words = text == null ? "" : text.strip();
        if (words.length() > limit) {
            throw new Invalid(code, limit);
        }
        return words;
    }
}
