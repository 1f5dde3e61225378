package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Instant T0 = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void meetOnlyWhereAllThreeHold() {
        Stretch words = days(0, 3);
        assertThat(Stretch.meet(words, List.of(days(2, 9)), List.of(days(0, null)))).isTrue();
        assertThat(Stretch.meet(words, List.of(days(2, 9)), List.of(days(3, null)))).isFalse();
        assertThat(Stretch.meet(words, List.of(days(0, 1), days(5, null)), List.of(days(1, 4)))).isFalse();
        assertThat(Stretch.meet(words, List.of(), List.of(days(0, null)))).isFalse();
    }

    @Test
    void sharedAtTheMomentOfTheChangeIsTooLate() {
        assertThat(Stretch.meet(days(0, 3), List.of(days(3, null)), List.of(days(0, null)))).isFalse();
    }

    private static Stretch days(int from, Integer until) {
        return new Stretch(T0.plusSeconds(86_400L * from), until == null ? null : T0.plusSeconds(86_400L * until));
    }
}
