package org.mend.homework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A clinician in care of a client lets an exercise come back on a rhythm, and pauses, resumes or ends that. */
@ApplicationScoped
@Retried
@Transactional
public class PracticeRhythms {

    private static final String RHYTHM = "RequestGroup";
    private static final int SHOWN = 50;

    private final RhythmRepository rhythms;
    private final AssignmentRepository assignments;
    private final LibraryRepository library;
    private final ExerciseSheets sheets;
    private final CoupleWork couples;
    private final PlanPeopleRepository people;
    private final RhythmKeeping keeping;
    private final Asking asking;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PracticeRhythms(RhythmRepository rhythms, AssignmentRepository assignments, LibraryRepository library, ExerciseSheets sheets,
            CoupleWork couples, PlanPeopleRepository people, RhythmKeeping keeping, Asking asking, CareAccess care, CurrentUser user,
            AuditTrail audit, Clock clock) {
        this.rhythms = rhythms;
        this.assignments = assignments;
        this.library = library;
        this.sheets = sheets;
        this.couples = couples;
        this.people = people;
        this.keeping = keeping;
        this.asking = asking;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected PracticeRhythms() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Sets a rhythm going, with its first occurrence. An exercise for couples gets a rhythm for each partner.
     *
     * @param exercise slug or id
     * @param terms of every occurrence; {@code notBefore} is the day from which the rhythm runs, {@code dueOn} its last day
     * @return the first occurrence
     * @throws ClientNotFound unless the clinician is in care of the client
     * @throws ExerciseNotFound when the library has no such exercise
     * @throws Conflict when the client has a rhythm of this exercise already, or it is for couples and they are not cleared
     * @throws Invalid when no day of the rhythm lies between its first day and its last
     */
    @Allowed(Role.CLINICIAN)
    public AssignmentRow start(long clientId, String exercise, Cadence cadence, AssignmentTerms terms) {
        care.requireTreating(clientId);
        long exerciseId = library.exerciseId(exercise).orElseThrow(ExerciseNotFound::new);
        if (rhythms.isOpen(clientId, exerciseId)) {
            throw new Conflict("rhythm-running-already");
        }
        Assignment first = null;
        for (long whom : couples.whom(clientId, sheets.newestVersion(exercise))) {
            if (whom == clientId) {
                first = begin(whom, exerciseId, cadence, terms);
            } else if (!rhythms.isOpen(whom, exerciseId)) {
                begin(whom, exerciseId, cadence, terms);
            }
        }
        return assignments.inCare(first.id(), user.staffId(), language()).orElseThrow(AssignmentNotFound::new);
    }

    private Assignment begin(long clientId, long exerciseId, Cadence cadence, AssignmentTerms terms) {
        ZoneId zone = people.zone(clientId);
        PracticeRhythm rhythm = new PracticeRhythm(clientId, user.staffId(), exerciseId, cadence, terms,
                LocalDate.ofInstant(clock.instant(), zone), clock.instant());
        rhythms.add(rhythm);
        record(AuditAction.CREATE, rhythm.id(), clientId);
        Assignment first = keeping.goOn(rhythm).orElseThrow(() -> new Invalid("rhythm-without-a-day"));
        asking.tell(first);
        return first;
    }

    /** Nothing comes until it is resumed: what was not begun is taken back, what was begun stays. @throws StaleVersion */
    @Allowed(Role.CLINICIAN)
    public RhythmRow pause(long rhythmId, int version) {
        return change(rhythmId, version, rhythm -> {
            rhythm.pause();
            keeping.rest(rhythm);
        });
    }

    /** It goes on from today; days that went by are not made up for. @throws StaleVersion */
    @Allowed(Role.CLINICIAN)
    public RhythmRow resume(long rhythmId, int version) {
        return change(rhythmId, version, rhythm -> {
            rhythm.resume();
            keeping.goOn(rhythm);
        });
    }

    /** For good: what was not begun is taken back, what was begun stays. @throws StaleVersion */
    @Allowed(Role.CLINICIAN)
    public RhythmRow end(long rhythmId, int version) {
        return change(rhythmId, version, rhythm -> keeping.close(rhythm, PlanEnd.CLINICIAN));
    }

    /** A client's rhythms, the open ones first. @throws ClientNotFound unless the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public List<RhythmRow> ofClient(long clientId) {
        care.requireTreating(clientId);
        record(AuditAction.READ, null, clientId);
        return rhythms.inCare(clientId, user.staffId(), language(), SHOWN);
    }

    @Allowed(Role.CLINICIAN)
    public RhythmRow read(long rhythmId) {
        RhythmRow row = row(rhythmId);
        record(AuditAction.READ, rhythmId, row.clientId());
        return row;
    }

    /** The client's own that are open. */
    @Allowed(Role.CLIENT)
    public List<OwnPlanRow> own() {
        record(AuditAction.READ, null, user.clientId());
        return rhythms.ownOpen(user.clientId(), language()).stream().map(row -> new OwnPlanRow(row.id(), row.title(), row.done(), 0,
                row.state(), row.openAssignmentId() == null ? null : row.title(), row.nextOn(), row.cadence())).toList();
    }

    private RhythmRow change(long rhythmId, int version, Consumer<PracticeRhythm> verb) {
        PracticeRhythm rhythm = rhythms.lockedInCare(rhythmId, user.staffId()).orElseThrow(PlanNotFound::new);
        StaleVersion.unlessEqual(version, rhythm.version());
        verb.accept(rhythm);
        record(AuditAction.UPDATE, rhythmId, rhythm.clientId());
        rhythms.flush();
        return row(rhythmId);
    }

    private RhythmRow row(long rhythmId) {
        return rhythms.oneInCare(rhythmId, user.staffId(), language()).orElseThrow(PlanNotFound::new);
    }

    private void record(AuditAction action, Long rhythmId, long clientId) {
        audit.record(user.accountId(), action, RHYTHM, rhythmId, clientId);
    }

    private String language() {
        return Language.of(user.locale());
    }
}
