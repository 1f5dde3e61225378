package org.mend.homework;

import java.time.LocalDate;

/**
 * A client's own programme or rhythm, as they see it.
 *
 * @param place which exercise of the programme it is; of a rhythm, how many times it was done
 * @param of how many exercises there are; 0 for a rhythm, which has no end
 * @param now what is to be practised, may be null
 * @param nextOn from when on, null for now or when it is not known
 * @param cadence of a rhythm, null for a programme
 */
public record OwnPlanRow(long id, String title, int place, int of, PlanState state, String now, LocalDate nextOn, Cadence cadence) {
}
