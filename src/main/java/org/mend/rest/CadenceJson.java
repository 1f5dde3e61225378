package org.mend.rest;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

import org.mend.homework.Cadence;
import org.mend.homework.CadenceKind;
import org.mend.homework.Weekdays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How an exercise comes back.
 *
 * @param kind once, times-a-week, weekdays or until-next-session
 * @param times how often a week, 1 to 7, with times-a-week
 * @param weekdays monday to sunday, with weekdays
 */
public record CadenceJson(@NotBlank @Size(max = 40) String kind, Integer times, @Size(max = 7) List<String> weekdays) {

    private static final String ONCE = "once";

    /** Empty for once. @throws RequestRefused for what is no kind or no day. @throws org.mend.shared.Invalid when a part is missing */
    Optional<Cadence> cadence() {
        return ONCE.equalsIgnoreCase(kind.strip()) ? Optional.empty()
                : Optional.of(new Cadence(Codes.read("cadence.kind", kind, CadenceKind.class), times, days()));
    }

    private Weekdays days() {
        return weekdays == null || weekdays.isEmpty() ? null
                : Weekdays.of(weekdays.stream().map(day -> Codes.read("cadence.weekdays", day, DayOfWeek.class)).toList());
    }
}
