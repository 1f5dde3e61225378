package org.mend.homework;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;
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
    private final CurrentUser user;
    private final Map<Key, ExerciseSheet> known = new ConcurrentHashMap<>();

    @Inject
    ExerciseSheets(LibraryRepository library, CurrentUser user) {
        this.library = library;
        this.user = user;
    }

    protected ExerciseSheets() {
        this(null, null);
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

    /** The newest version of an exercise that can be assigned, if there is one. */
    Optional<Long> find(String slug) {
        return library.newestVersion(slug, 0, 0);
    }

    /**
     * What a clinician writes for themselves nobody else assigns, nor can work that runs in nobody's name.
     *
     * @throws ExerciseNotFound when no exercise that the current user can assign has that slug or id
     */
    long newestVersion(String slugOrId) {
        return library.newestVersion(slugOrId == null ? "" : slugOrId, idOf(slugOrId), staffId())
                .orElseThrow(ExerciseNotFound::new);
    }

    /** @param number 0 for the newest. @throws ExerciseNotFound when the current user can't read such a version */
    long readableVersion(String slugOrId, int number) {
        return library.readableVersion(slugOrId == null ? "" : slugOrId, idOf(slugOrId), number, staffId())
                .orElseThrow(ExerciseNotFound::new);
    }

    /** 0 when the current user is no staff. */
    long staffId() {
        return user.principal().flatMap(Principal::staffId).orElse(0L);
    }

    /** A slug of 13 letters may look like an id; it is then looked for as both. */
    static long idOf(String slugOrId) {
        try {
            return Ids.parse(slugOrId);
        } catch (Ids.Malformed e) {
            return 0;
        }
    }
}
