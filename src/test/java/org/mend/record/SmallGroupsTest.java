package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody can be told apart, not by subtraction either. */
class SmallGroupsTest {

    @Test
    void fourAreHiddenAndFiveAreShown() {
        assertThat(SmallGroups.isShown(4)).isFalse();
        assertThat(SmallGroups.isShown(5)).isTrue();
    }

    @Test
    void aWholeWithoutSmallGroupsIsShownWhole() {
        assertThat(SmallGroups.shown(5, 0, 12)).containsExactly(true, true, true);
    }

    @Test
    void oneSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(SmallGroups.shown(20, 4, 9)).containsExactly(true, false, false);
    }

    @Test
    void twoSmallGroupsThatAreFewTogetherTakeAThird() {
        assertThat(SmallGroups.shown(1, 30, 2)).containsExactly(false, false, false);
        assertThat(SmallGroups.shown(3, 30, 2)).containsExactly(false, true, false);
    }

    @Test
    void everyWholeKeepsFewerThanFiveOutOfReach() {
        for (int a = 0; a < 12; a++) {
            for (int b = 0; b < 12; b++) {
                for (int c = 0; c < 12; c++) {
                    boolean[] shown = SmallGroups.shown(a, b, c);
                    int hidden = (shown[0] ? 0 : a) + (shown[1] ? 0 : b) + (shown[2] ? 0 : c);
                    assertThat(hidden == 0 || hidden >= 5 || a + b + c < 5).as("%d %d %d", a, b, c).isTrue();
                    assertThat(!shown[0] || a == 0 || a >= 5).isTrue();
                }
            }
        }
    }
}
