package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mend.reflections.ReflectionStatus.AMENDED;
import static org.mend.reflections.ReflectionStatus.COMPLETED;
import static org.mend.reflections.ReflectionStatus.ENTERED_IN_ERROR;
import static org.mend.reflections.ReflectionStatus.IN_PROGRESS;
import static org.mend.reflections.ReflectionStatus.STOPPED;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReflectionStatusTest {

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ReflectionStatus.values()).flatMap(from -> Arrays.stream(ReflectionStatus.values())
                .map(to -> Arguments.of(from, to, legal(from, to))));
    }

    private static boolean legal(ReflectionStatus from, ReflectionStatus to) {
        return from != ENTERED_IN_ERROR && to == ENTERED_IN_ERROR
                || from == IN_PROGRESS && (to == COMPLETED || to == STOPPED) || from == COMPLETED && to == AMENDED;
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("everyPair")
    void goesOnlyWhereTheDesignSays(ReflectionStatus from, ReflectionStatus to, boolean legal) {
        if (legal) {
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.to(to)).isInstanceOfSatisfying(IllegalReflectionChange.class,
                    refused -> assertThat(refused.parameters()).containsExactly(from.code(), to.code()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsFhirCode(ReflectionStatus status) {
        assertThat(new ReflectionStatusConverter().convertToEntityAttribute(status.code())).isEqualTo(status);
    }
}
