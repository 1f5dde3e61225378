package org.mend.homework;

import java.util.List;
import java.util.Locale;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Exercises on paper: from the library for staff, and the own or a treated client's assigned one. Nothing written is on them. */
@ApplicationScoped
@Transactional
public class PracticeSheets {

    private final LibraryRepository library;
    private final ExerciseSheets sheets;
    private final AssignmentRepository assignments;
    private final PracticeSettings practice;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    PracticeSheets(LibraryRepository library, ExerciseSheets sheets, AssignmentRepository assignments, PracticeSettings practice,
            CurrentUser user, AuditTrail audit) {
        this.library = library;
        this.sheets = sheets;
        this.assignments = assignments;
        this.practice = practice;
        this.user = user;
        this.audit = audit;
    }

    protected PracticeSheets() {
        this(null, null, null, null, null, null);
    }

    /** The newest version. @throws ExerciseNotFound when no exercise has that slug or id. */
    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public PrintedSheet exercise(String slugOrId, Locale language) {
        ExerciseSheet sheet = sheets.sheet(sheets.newestVersion(slugOrId), Language.of(language));
        return printed(sheet.slug(), sheet.language(), printer(sheet.language()).exercise(sheet));
    }

    /** All its exercises in order. @throws ProgrammeNotFound when no programme has that slug. */
    @Allowed({Role.CLINICIAN, Role.ADMIN})
    public PrintedSheet programme(String slug, Locale language) {
        String code = Language.of(language);
        ProgrammeRow programme = library.programmes(code, sheets.staffId()).stream().filter(row -> row.slug().equals(slug)).findFirst()
                .orElseThrow(ProgrammeNotFound::new);
        List<ExerciseSheet> exercises = programme.exercises().stream()
                .map(row -> sheets.sheet(sheets.newestVersion(row.slug()), code)).toList();
        return printed(programme.slug(), code, printer(code).programme(programme, exercises));
    }

    /** In the version that it was given with and in the client's language. @throws AssignmentNotFound unless the caller may see it */
    @Allowed({Role.CLIENT, Role.CLINICIAN})
    public PrintedSheet assignment(long assignmentId) {
        boolean own = user.is(Role.CLIENT);
        String code = own ? Language.of(user.locale()) : assignments.languageOfClient(assignmentId).orElseThrow(AssignmentNotFound::new);
        AssignmentRow row = (own ? assignments.own(assignmentId, user.clientId(), code)
                : assignments.inCare(assignmentId, user.staffId(), code)).orElseThrow(AssignmentNotFound::new);
        long version = assignments.exerciseVersion(assignmentId).orElseThrow(AssignmentNotFound::new);
        audit.record(user.accountId(), AuditAction.READ, HomeworkAssignments.TASK, assignmentId, row.clientId());
        ExerciseSheet sheet = sheets.sheet(version, code);
        return printed(sheet.slug(), code, printer(code).assigned(sheet,
                new SheetPrinter.Letter(row.title(), row.whyNow(), row.note(), row.clinicianName())));
    }

    private SheetPrinter printer(String language) {
        return new SheetPrinter(practice.read().name(), language);
    }

    private static PrintedSheet printed(String name, String language, byte[] pdf) {
        return new PrintedSheet(name, language, pdf);
    }
}
