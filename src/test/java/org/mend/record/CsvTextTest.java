package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void plainCellsStayPlain() {
        assertThat(CsvText.line("a", "", null, "ñ")).isEqualTo("a,,,ñ\r\n");
    }

    @Test
    void whatWouldBreakTheLineIsQuoted() {
        assertThat(CsvText.line("a,b", "say \"it\"", "two\nlines", " edge "))
                .isEqualTo("\"a,b\",\"say \"\"it\"\"\",\"two\nlines\",\" edge \"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "  =1", "＝1", "\n@x"})
    void whatASpreadsheetWouldCalculateIsText(String cell) {
        assertThat(CsvText.line(cell)).matches("(?s)\"?'.*");
    }
}
