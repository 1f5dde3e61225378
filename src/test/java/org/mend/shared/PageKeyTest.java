package org.mend.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

    private static final PageKey KEY = new PageKey(Instant.parse("2026-11-24T20:00:00.123456Z"), 4711);

    @Test
    void comesBackFromItsText() {
        assertThat(PageKey.parse(KEY.format(), PageKey.newest())).isEqualTo(KEY);
    }

    @Test
    void nothingIsTheBeginning() {
        assertThat(PageKey.parse(null, PageKey.newest())).isEqualTo(PageKey.newest());
        assertThat(PageKey.parse(" ", PageKey.oldest())).isEqualTo(PageKey.oldest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "_", "2026-11-24_0", "2026-11-24T20:00:00Z_", "2026-11-24T20:00:00Z_!!"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> PageKey.parse(text, PageKey.newest())).isInstanceOf(Invalid.class)
                .hasMessage("page-key-malformed");
    }

    @Test
    void aPageEndsWhereTheSurplusBegins() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, number -> new PageKey(Instant.EPOCH, number));

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isEqualTo(new PageKey(Instant.EPOCH, 2).format());
        assertThat(Page.of(List.of(1, 2), 2, number -> KEY).more()).isEmpty();
    }
}
