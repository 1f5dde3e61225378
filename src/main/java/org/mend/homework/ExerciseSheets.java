package org.mend.homework;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Exercise versions by id and language, kept in memory: a published version never changes, there are few, and each save of a
 * draft asks for one.
 */
@ApplicationScoped
class ExerciseSheets {

    private final LibraryRepository library;
    private final Map<Key, ExerciseSheet> known = new ConcurrentHashMap<>();

    @Inject
    ExerciseSheets(LibraryRepository library) {
        this.library = library;
    }

    protected ExerciseSheets() {
        this(null);
    }

    private record Key(long versionId, String language) {
    }

    ExerciseSheet sheet(long versionId, String language) {
        Key key = new Key(versionId, language);
        ExerciseSheet sheet = known.get(key);
        if (sheet == null) {
            sheet = library.sheet(versionId, language).orElseThrow(ExerciseNotFound::new);
            known.put(key, sheet);
        }
        return sheet;
    }

    /** @throws ExerciseNotFound when no exercise that can be assigned has that slug or id. */
    long newestVersion(String slugOrId) {
        return library.newestVersion(slugOrId == null ? "" : slugOrId, idOf(slugOrId)).orElseThrow(ExerciseNotFound::new);
    }

    /** A slug of 13 letters may look like an id; it is then looked for as both. */
    private static long idOf(String slugOrId) {
        try {
            return Ids.parse(slugOrId);
        } catch (Ids.Malformed e) {
            return 0;
        }
    }
}
