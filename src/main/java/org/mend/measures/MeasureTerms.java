package org.mend.measures;

import java.time.LocalDate;

import org.mend.shared.Invalid;

/**
 * How a client is asked for an instrument.
 *
 * @param everyWeeks 1 to 26 for {@link MeasureCadence#WEEKS}, else null
 * @param startsOn not before this day, where the client is
 * @param remind whether the client is told that something waits
 */
public record MeasureTerms(MeasureCadence cadence, Integer everyWeeks, LocalDate startsOn, boolean remind) {

    static final int MOST_WEEKS = 26;

    /** @throws Invalid for a part that is missing or out of range. */
    void check() {
        if (cadence == null || startsOn == null) {
            throw new Invalid("measure-terms-missing");
        }
        if ((cadence == MeasureCadence.WEEKS) != (everyWeeks != null)
                || everyWeeks != null && (everyWeeks < 1 || everyWeeks > MOST_WEEKS)) {
            throw new Invalid("measure-weeks-range", MOST_WEEKS);
        }
    }
}
