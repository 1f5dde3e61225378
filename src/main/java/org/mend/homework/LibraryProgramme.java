package org.mend.homework;

import java.util.List;
import java.util.Map;

/**
 * A programme as the library's file has it, checked.
 *
 * @param texts by language
 * @param exercises slugs in order
 */
record LibraryProgramme(String slug, Audience audience, Map<String, Text> texts, List<String> exercises) {

    record Text(String title, String description) {
    }
}
