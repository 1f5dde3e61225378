package org.mend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mend.shared.Invalid;
import org.mend.shared.Page;

class PagingTest {

    @Test
    void thePlaceWhereAPageEndsLeadsToTheNext() {
        Page<String> page = Paging.page(List.of("a", "b", "c"), 40, 2);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Paging.offset(page.next())).isEqualTo(42);
    }

    @Test
    void theLastPageLeadsNowhere() {
        assertThat(Paging.page(List.of("a", "b"), 0, 2).next()).isNull();
        assertThat(Paging.page(List.of(), 0, 2).next()).isNull();
    }

    @Test
    void nothingSaidMeansTheFirstFifty() {
        assertThat(Paging.limit(null)).isEqualTo(50);
        assertThat(Paging.offset(null)).isZero();
        assertThat(Paging.offset(" ")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "ten", "99999999999"})
    void aLimitIsFromOneToTwoHundred(String limit) {
        assertThatThrownBy(() -> Paging.limit(limit)).isInstanceOf(RequestRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "!", "zzzzzz", "zzzzzzzzzzzz"})
    void aPlaceThatWasNeverHandedOutIsRefused(String after) {
        assertThatThrownBy(() -> Paging.offset(after)).isInstanceOf(Invalid.class);
    }
}
