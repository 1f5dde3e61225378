package org.mend.measures;

import java.util.List;
import java.util.Locale;

/**
 * An instrument that may be asked now.
 *
 * @param title in the reader's language
 * @param languages that its wording exists in
 * @param items how many questions it has
 */
public record InstrumentRow(long instrumentId, long versionId, String code, String shortTitle, String title, List<String> languages,
        int items) {

    static InstrumentRow of(InstrumentVersion version, Locale locale) {
        Questionnaire read = version.questionnaire();
        return new InstrumentRow(version.instrumentId(), version.id(), read.code(), read.shortTitle(), read.title().in(locale),
                read.languages(), read.items().size());
    }
}
