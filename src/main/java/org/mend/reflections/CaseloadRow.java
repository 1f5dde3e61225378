package org.mend.reflections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.mend.homework.NudgeState;
import org.mend.homework.PracticeNudge;

/**
 * One client of a clinician, with what tells whether she is needed. Never what was written.
 *
 * @param open how much is open
 * @param waiting how many shared reflections wait for an answer
 * @param practisedAt when the client last began or finished something, or null
 * @param quietSince that moment, or since when the oldest of what is open was asked; null when neither is
 * @param days of the past seven on which something was begun or finished, where the clinician is
 * @param nextSession with this clinician, or null
 * @param practised within the past seven days
 * @param drifted something has been open for long and nothing was practised since
 * @param nudgedAt when somebody last nudged the client, or null
 * @param takeBack the last nudge is the clinician's own and no mail has gone out
 */
public record CaseloadRow(long clientId, String givenName, String familyName, int open, int waiting, Instant practisedAt,
        Instant quietSince, Set<LocalDate> days, Instant nextSession, boolean practised,
        boolean drifted, Instant nudgedAt, NudgeState nudge, boolean takeBack) {

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** As Today shows it: the given name and the first letter of the family name. */
    public String shortName() {
        return givenName + " " + familyName.substring(0, familyName.offsetByCodePoints(0, 1)) + ".";
    }

    /** From when on the client may be nudged again; null when nobody ever did. */
    public Instant nudgeFrom() {
        return nudgedAt == null ? null : nudgedAt.plus(PracticeNudge.REST);
    }

    CaseloadRow on(Set<LocalDate> practiceDays) {
        return new CaseloadRow(clientId, givenName, familyName, open, waiting, practisedAt, quietSince, practiceDays, nextSession,
                practised, drifted, nudgedAt, nudge, takeBack);
    }
}
