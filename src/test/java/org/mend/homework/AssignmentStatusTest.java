package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mend.homework.AssignmentStatus.ACCEPTED;
import static org.mend.homework.AssignmentStatus.CANCELLED;
import static org.mend.homework.AssignmentStatus.COMPLETED;
import static org.mend.homework.AssignmentStatus.DRAFT;
import static org.mend.homework.AssignmentStatus.ENTERED_IN_ERROR;
import static org.mend.homework.AssignmentStatus.FAILED;
import static org.mend.homework.AssignmentStatus.IN_PROGRESS;
import static org.mend.homework.AssignmentStatus.ON_HOLD;
import static org.mend.homework.AssignmentStatus.REJECTED;
import static org.mend.homework.AssignmentStatus.REQUESTED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssignmentStatusTest {

    /** As the design page has it; "any → entered-in-error" is added below. */
    private static final Map<AssignmentStatus, Set<AssignmentStatus>> DESIGN = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(REQUESTED, CANCELLED),
            REQUESTED, EnumSet.of(ACCEPTED, REJECTED, CANCELLED),
            ACCEPTED, EnumSet.of(IN_PROGRESS, CANCELLED),
            IN_PROGRESS, EnumSet.of(ON_HOLD, COMPLETED, FAILED),
            ON_HOLD, EnumSet.of(IN_PROGRESS)));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(AssignmentStatus.values()).flatMap(from -> Arrays.stream(AssignmentStatus.values())
                .map(to -> Arguments.of(from, to, legal(from, to))));
    }

    private static boolean legal(AssignmentStatus from, AssignmentStatus to) {
        return to == ENTERED_IN_ERROR ? from != ENTERED_IN_ERROR
                : DESIGN.getOrDefault(from, EnumSet.noneOf(AssignmentStatus.class)).contains(to);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("everyPair")
    void goesOnlyWhereTheDesignSays(AssignmentStatus from, AssignmentStatus to, boolean legal) {
        if (legal) {
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.to(to)).isInstanceOfSatisfying(IllegalAssignmentChange.class,
                    refused -> assertThat(refused.parameters()).containsExactly(from.code(), to.code()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsFhirCode(AssignmentStatus status) {
        assertThat(AssignmentStatus.ofCode(status.code())).isEqualTo(status);
        assertThat(new AssignmentStatusConverter().convertToEntityAttribute(status.code())).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void isOpenOrEndedUnlessItIsADraft(AssignmentStatus status) {
        assertThat(status.open() ^ status.ended()).isEqualTo(status != DRAFT);
    }
}
