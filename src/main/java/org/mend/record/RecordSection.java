package org.mend.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A part of the structured download: one list in data.json. What it reads is bounded to one client in its statement, by
 * {@code ?1}; {@code ?2} is the language of titles.
 *
 * @param name of the list
 * @param type FHIR resource type, or the product's own where FHIR has none
 * @param children lists within each entry; their statements begin with the id of the entry that a row belongs to
 */
record RecordSection(String name, String type, String statement, List<Field> fields, List<RecordSection> children) {

    /** How a value is written. */
    enum Kind {
        TEXT, ID, TIME, DATE, FLAG, NUMBER, JSON
    }

    /** A column, in the order of the statement. */
    record Field(String name, Kind kind) {

        /** @param spec such as {@code start:time}; text where no kind is named */
        static Field of(String spec) {
            int colon = spec.indexOf(':');
            return colon < 0 ? new Field(spec, Kind.TEXT)
                    : new Field(spec.substring(0, colon), Kind.valueOf(spec.substring(colon + 1).toUpperCase(Locale.ROOT)));
        }
    }

    static RecordSection of(String name, String type, String statement, String... fields) {
        return new RecordSection(name, type, statement, Arrays.stream(fields).map(Field::of).toList(), List.of());
    }

    RecordSection with(RecordSection... lists) {
        return new RecordSection(name, type, statement, fields, List.of(lists));
    }
}
