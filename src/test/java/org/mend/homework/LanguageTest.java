package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void regionsDoNotMatterAndUnknownLanguagesReadEnglish() {
        assertThat(Language.of(Locale.of("es", "MX"))).isEqualTo("es");
        assertThat(Language.of(Locale.FRENCH)).isEqualTo("en");
        assertThat(Language.of(null)).isEqualTo("en");
    }
}
