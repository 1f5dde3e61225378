package org.mend.record;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.record.SessionNoteRepository.Noted;
import org.mend.scheduling.AppointmentStatus;
import org.mend.shared.Invalid;
import org.mend.shared.Page;
import org.mend.shared.PageKey;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The notes of sessions. The session's clinician writes them; clinicians in an open care relationship with everybody who was in
 * the session read what is signed. Nobody reads a draft but its writer.
 */
@ApplicationScoped
@Retried
@Transactional
public class SessionNotes {

    static final String NOTE = "SessionNote";

    private static final int MOST = 200;
    private static final Set<AppointmentStatus> NOT_HELD = EnumSet.of(AppointmentStatus.PROPOSED, AppointmentStatus.PENDING,
            AppointmentStatus.CANCELLED, AppointmentStatus.WAITLIST, AppointmentStatus.ENTERED_IN_ERROR);

    private final SessionNoteRepository notes;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SessionNotes(SessionNoteRepository notes, CareAccess care, CurrentUser user, AuditTrail audit, Clock clock) {
        this.notes = notes;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected SessionNotes() {
        this(null, null, null, null, null);
    }

    /** What the clinician may do with a session's note now, without looking into it. */
    @Allowed(Role.CLINICIAN)
    public NoteAccess access(long appointmentId) {
        Optional<Noted> session = notes.session(appointmentId, user.staffId()).stream().findFirst();
        boolean writes = session.filter(this::isWriter).isPresent();
        if (writes && (isOpenForNotes(session.get()) || notes.readable(appointmentId, user.staffId()).isPresent())) {
            return NoteAccess.WRITE;
        }
        return session.isPresent() && notes.readable(appointmentId, user.staffId()).isPresent() ? NoteAccess.READ : NoteAccess.NONE;
    }

    /**
     * The note of a session; for the session's clinician an empty one where nothing is written yet.
     *
     * @throws SessionNoteNotFound unless the clinician is in care of everybody in the session, and wrote it or it is signed
     */
    @Allowed(Role.CLINICIAN)
    public SessionNoteView read(long appointmentId) {
        List<Noted> session = session(appointmentId);
        Noted first = session.getFirst();
        SessionNote note = notes.readable(appointmentId, user.staffId()).orElse(null);
        if (note == null && !(isWriter(first) && isOpenForNotes(first))) {
            throw new SessionNoteNotFound();
        }
        record(AuditAction.READ, note == null ? null : note.id(), session);
        return note == null
                ? new SessionNoteView(appointmentId, true, null, NoteText.NONE, first.clinicianName(), null, null, null, List.of())
                : new SessionNoteView(appointmentId, isWriter(first), note.status(), note.text(), first.clinicianName(), note.savedAt(),
                        note.signedAt(), note.amendedAt(), notes.earlier(note.id()));
    }

    /**
     * Keeps a draft as it stands. The audit trail gets one event for each stretch of writing, not for each save.
     *
     * @param revision of the text that the writer's window last saw; 0 before the first save
     * @return what is kept now; also when the same was sent before and its answer was lost
     * @throws SessionNoteNotFound unless the clinician holds the session and is in care of everybody in it
     * @throws StaleNote carrying what is kept, when it was saved from elsewhere since
     * @throws IllegalNoteChange once it is signed
     * @throws Invalid when it is too long, or the session has not begun or is not held
     */
    @Allowed(Role.CLINICIAN)
    public NoteText save(long appointmentId, int revision, String words, String plan) {
        List<Noted> session = ownSession(appointmentId);
        Instant now = clock.instant();
        SessionNote note = notes.locked(appointmentId, user.staffId())
                .orElseGet(() -> begin(session.getFirst(), now));
        boolean first = note.revision() == 0;
        boolean takenUpAgain = note.isTakenUpAgain(now);
        if (note.save(revision, words, plan, now)) {
            if (first) {
                notes.add(note);
            }
            if (takenUpAgain) {
                record(first ? AuditAction.CREATE : AuditAction.UPDATE, note.id(), session);
            }
        }
        return note.text();
    }

    private SessionNote begin(Noted session, Instant now) {
        if (NOT_HELD.contains(session.status())) {
            throw new Invalid("session-not-held");
        }
        if (now.isBefore(session.start())) {
            throw new Invalid("note-before-session");
        }
        return new SessionNote(session.appointmentId(), user.staffId(), now);
    }

    /**
     * Makes the draft part of the record.
     *
     * @throws SessionNoteNotFound unless it is the clinician's own draft
     * @throws StaleNote as {@link #save}
     * @throws IllegalNoteChange when it is signed already
     * @throws Invalid when nothing is written
     */
    @Allowed(Role.CLINICIAN)
    public NoteText sign(long appointmentId, int revision) {
        List<Noted> session = ownSession(appointmentId);
        SessionNote note = own(appointmentId);
        note.sign(revision, clock.instant());
        record(AuditAction.UPDATE, note.id(), session);
        return note.text();
    }

    /**
     * Says a signed note otherwise; the earlier text is kept.
     *
     * @throws SessionNoteNotFound unless it is the clinician's own
     * @throws StaleNote as {@link #save}
     * @throws IllegalNoteChange unless it is signed
     * @throws Invalid when nothing is written, or it is too long
     */
    @Allowed(Role.CLINICIAN)
    public NoteText amend(long appointmentId, int revision, String words, String plan) {
        List<Noted> session = ownSession(appointmentId);
        SessionNote note = own(appointmentId);
        notes.add(note.amend(revision, words, plan, notes.earlier(note.id()).size(), clock.instant()));
        record(AuditAction.UPDATE, note.id(), session);
        return note.text();
    }

    /**
     * Of all sessions that a client was in, the newest session first.
     *
     * @param after {@link Page#next} of the page before, null for the first
     * @throws ClientNotFound unless the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public Page<SessionNoteRow> ofClient(long clientId, String after, int limit) {
        care.requireTreating(clientId);
        int rows = Math.clamp(limit, 1, MOST);
        audit.record(user.accountId(), AuditAction.READ, NOTE, null, clientId);
        return Page.of(notes.ofClient(clientId, user.staffId(), PageKey.parse(after, PageKey.newest()), rows + 1), rows,
                row -> new PageKey(row.start(), row.id()));
    }

    private SessionNote own(long appointmentId) {
        return notes.locked(appointmentId, user.staffId()).orElseThrow(SessionNoteNotFound::new);
    }

    private List<Noted> session(long appointmentId) {
        List<Noted> session = notes.session(appointmentId, user.staffId());
        if (session.isEmpty()) {
            throw new SessionNoteNotFound();
        }
        return session;
    }

    private List<Noted> ownSession(long appointmentId) {
        List<Noted> session = session(appointmentId);
        if (!isWriter(session.getFirst())) {
            throw new SessionNoteNotFound();
        }
        return session;
    }

    private boolean isWriter(Noted session) {
        return session.clinicianId() == user.staffId();
    }

    private boolean isOpenForNotes(Noted session) {
        return !NOT_HELD.contains(session.status()) && !clock.instant().isBefore(session.start());
    }

    /** In the record of everybody who was in the session. */
    private void record(AuditAction action, Long noteId, List<Noted> session) {
        session.forEach(one -> audit.record(user.accountId(), action, NOTE, noteId, one.clientId()));
    }
}
