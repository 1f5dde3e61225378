package org.mend.homework;

import java.util.List;
import java.util.Locale;

import org.mend.identity.Allowed;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Staff look through the library: Mend's exercises, their own, and what colleagues share. A client reads an exercise only
 * through an assignment. It holds nobody's data.
 */
@ApplicationScoped
@Transactional
public class ExerciseLibrary {

    private final LibraryRepository library;
    private final LibrarySearchRepository search;
    private final OwnExerciseRepository own;
    private final ExerciseSheets sheets;

    @Inject
    ExerciseLibrary(LibraryRepository library, LibrarySearchRepository search, OwnExerciseRepository own, ExerciseSheets sheets) {
        this.library = library;
        this.search = search;
        this.own = own;
        this.sheets = sheets;
    }

    protected ExerciseLibrary() {
        this(null, null, null, null);
    }

    /** By part, then title; the newest version of each exercise that can be assigned, or of the retired ones of one's own. */
    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public List<ExerciseRow> browse(ExerciseFilter filter, Locale language) {
        return search.browse(filter, Language.of(language), sheets.staffId());
    }

    /** The newest version, whole. @throws ExerciseNotFound when no exercise that one may see has that slug or id. */
    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public ExerciseSheet exercise(String slugOrId, Locale language) {
        return version(slugOrId, 0, language);
    }

    /** A version, whole. @param number 0 for the newest. @throws ExerciseNotFound when there is none that one may see */
    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public ExerciseSheet version(String slugOrId, int number, Locale language) {
        return sheets.sheet(sheets.readableVersion(slugOrId, number), Language.of(language));
    }

    /** @throws ExerciseNotFound when no exercise that one may see has that slug or id. */
    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public ExerciseAbout about(String slugOrId, Locale language) {
        ExerciseRow row = search.row(slugOrId == null ? "" : slugOrId, ExerciseSheets.idOf(slugOrId), Language.of(language),
                sheets.staffId()).orElseThrow(ExerciseNotFound::new);
        return row.ownership().own() ? new ExerciseAbout(row, own.versions(row.id()),
                own.draft(row.id()).filter(ExerciseDraft::isOpen).isPresent()) : new ExerciseAbout(row, List.of(), false);
    }

    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public List<ProgrammeRow> programmes(Locale language) {
        return library.programmes(Language.of(language), sheets.staffId());
    }
}
