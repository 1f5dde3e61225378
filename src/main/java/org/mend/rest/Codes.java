package org.mend.rest;

import java.util.Arrays;

/** How our own enumerations are written in JSON: in small letters, as FHIR codes are. */
final class Codes {

    private Codes() {
    }

    static String of(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** In any case; null when there is no text. @throws RequestRefused naming the member when it is none of the type's */
    static <E extends Enum<E>> E read(String field, String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants()).filter(value -> of(value).equalsIgnoreCase(text.strip())).findFirst()
                .orElseThrow(() -> RequestRefused.unreadable(field));
    }
}
