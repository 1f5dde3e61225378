package org.mend.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole matrix of states, written down from the design and not from the code. */
class AppointmentStatusTest {

    private static final Map<String, Set<String>> LEGAL = Map.of(
            "proposed", Set.of("pending", "booked", "cancelled", "entered-in-error"),
            "pending", Set.of("booked", "cancelled", "entered-in-error"),
            "booked", Set.of("arrived", "checked-in", "cancelled", "noshow", "entered-in-error"),
            "arrived", Set.of("checked-in", "fulfilled", "cancelled", "entered-in-error"),
            "checked-in", Set.of("fulfilled", "entered-in-error"),
            "fulfilled", Set.of("entered-in-error"),
            "cancelled", Set.of("entered-in-error"),
            "noshow", Set.of("arrived", "fulfilled", "entered-in-error"),
            "waitlist", Set.of("proposed", "booked", "cancelled", "entered-in-error"),
            "entered-in-error", Set.of());

    static Stream<Arguments> everyMove() {
        return Arrays.stream(AppointmentStatus.values()).flatMap(from -> Arrays.stream(AppointmentStatus.values())
                .map(to -> Arguments.of(from, to, LEGAL.get(from.code()).contains(to.code()))));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("everyMove")
    void onlyTheAgreedMovesAreLegal(AppointmentStatus from, AppointmentStatus to, boolean legal) {
        assertThat(from.successors().contains(to)).isEqualTo(legal);
        if (!legal) {
            assertThatThrownBy(() -> from.requireMayBecome(to)).isInstanceOfSatisfying(IllegalStatusChange.class,
                    refused -> assertThat(refused.parameters()).containsExactly(from.code(), to.code()));
        }
    }
}
