package org.mend.homework;

import java.util.List;
import java.util.Locale;

import org.mend.identity.Allowed;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Staff look through the library. A client reads an exercise only through an assignment. It holds nobody's data. */
@ApplicationScoped
@Transactional
public class ExerciseLibrary {

    private final LibraryRepository library;
    private final ExerciseSheets sheets;

    @Inject
    ExerciseLibrary(LibraryRepository library, ExerciseSheets sheets) {
        this.library = library;
        this.sheets = sheets;
    }

    protected ExerciseLibrary() {
        this(null, null);
    }

    /** By part, then title; the newest version of each exercise that can be assigned. */
    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public List<ExerciseRow> browse(ExerciseFilter filter, Locale language) {
        return library.browse(filter, Language.of(language));
    }

    /** The newest version, whole. @throws ExerciseNotFound when no exercise has that slug or id. */
    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public ExerciseSheet exercise(String slugOrId, Locale language) {
        return sheets.sheet(sheets.newestVersion(slugOrId), Language.of(language));
    }

    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public List<ProgrammeRow> programmes(Locale language) {
        return library.programmes(Language.of(language));
    }
}
