package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mend.shared.Invalid;

class RuptureFlagTest {

    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
    private static final Map<FlagStatus, Set<FlagStatus>> MOVES = Map.of(
            FlagStatus.OPEN, Set.of(FlagStatus.ACKNOWLEDGED, FlagStatus.TALKED_ABOUT, FlagStatus.WITHDRAWN),
            FlagStatus.ACKNOWLEDGED, Set.of(FlagStatus.TALKED_ABOUT, FlagStatus.WITHDRAWN),
            FlagStatus.TALKED_ABOUT, Set.of(), FlagStatus.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource(FlagStatus.class)
    void aFlagMovesAlongItsStatesAndNoOtherWay(FlagStatus from) {
        for (FlagStatus to : FlagStatus.values()) {
            if (MOVES.get(from).contains(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.to(to)).isInstanceOf(IllegalFlagChange.class);
            }
        }
    }

    @Test
    void itSaysWhomItIsAbout() {
        assertThatThrownBy(() -> new RuptureFlag(1, "key", null, null, "", true, NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new RuptureFlag(1, "key", FlagAbout.CLINICIAN, null, "", true, NOW)).isInstanceOf(Invalid.class);
        assertThat(new RuptureFlag(1, "key", FlagAbout.PRACTICE, 7L, "", true, NOW).clinicianId()).isNull();
    }

    @Test
    void takingBackTwiceIsTakingBackOnceAndWhatWasTalkedAboutStays() {
        RuptureFlag taken = flag();
        taken.withdraw(NOW);
        taken.withdraw(NOW);
        RuptureFlag talked = flag();
        talked.talkedAbout(2, "", NOW);

        assertThat(taken.status()).isEqualTo(FlagStatus.WITHDRAWN);
        assertThatThrownBy(() -> talked.withdraw(NOW)).isInstanceOf(IllegalFlagChange.class);
    }

    @Test
    void aNoteThatIsTooLongChangesNothing() {
        RuptureFlag flag = flag();

        assertThatThrownBy(() -> flag.acknowledge(2, "a".repeat(2_001), NOW)).isInstanceOf(Invalid.class);
        assertThat(flag.status()).isEqualTo(FlagStatus.OPEN);
    }

    private static RuptureFlag flag() {
        return new RuptureFlag(1, "key", FlagAbout.CLINICIAN, 7L, "The clock", true, NOW);
    }
}
