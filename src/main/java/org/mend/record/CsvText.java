package org.mend.record;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of a table as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an apostrophe in front, since
 * clients write what stands in it.
 */
final class CsvText {

    /** So that spreadsheets read UTF-8. */
    static final String BEGINNING = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {
    }

    static String line(String... cells) {
        return Arrays.stream(cells).map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String safe = text == null ? "" : text;
        String seen = safe.stripLeading();
        if (!safe.isEmpty() && (isFormula(safe) || !seen.isEmpty() && isFormula(seen))) {
            safe = "'" + safe;
        }
        return safe.matches("(?s).*[\",\r\n].*") || !safe.equals(safe.strip()) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
