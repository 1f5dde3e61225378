package org.mend.record;

import java.time.Clock;
import java.time.Instant;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.Page;
import org.mend.shared.PageKey;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Psychotherapy notes, for their author alone (45 CFR 164.501, 164.508(a)(2)). She writes while she is in care of the client. When
 * care has ended she may still read and delete what is hers: the rule lets the originator use the notes. They are in no list,
 * count, search, sheet or export of anybody else's, and in her own timeline and its export only where she asks for them there.
 *
 * <p>The audit trail says that she looked into the client's record as a whole, just as a timeline or a prep sheet does, and not more: an
 * event of a kind of its own would tell administrators and the client that a note exists. When a note was written stands on the note.
 */
@ApplicationScoped
@Retried
@Transactional
public class PsychotherapyNotes {

    private static final int MOST = 100;

    private final PsychotherapyNoteRepository notes;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PsychotherapyNotes(PsychotherapyNoteRepository notes, CareAccess care, CurrentUser user, AuditTrail audit, Clock clock) {
        this.notes = notes;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected PsychotherapyNotes() {
        this(null, null, null, null, null);
    }

    /**
     * One's own about a client, newest first.
     *
     * @param after {@link Page#next} of the page before, null for the first
     * @throws ClientNotFound unless the clinician is, or was, in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public Page<PsychotherapyNoteRow> own(long clientId, String after, int limit) {
        if (!notes.everTreated(clientId, user.staffId())) {
            throw new ClientNotFound();
        }
        int rows = Math.clamp(limit, 1, MOST);
        record(clientId);
        return Page.of(notes.ofClient(clientId, user.staffId(), notes.treats(clientId, user.staffId()),
                PageKey.parse(after, PageKey.newest()), rows + 1), rows, row -> new PageKey(row.begunAt(), row.id()));
    }

    /** @throws PsychotherapyNoteNotFound unless it is one's own */
    @Allowed(Role.CLINICIAN)
    public PsychotherapyNoteRow read(long noteId) {
        PsychotherapyNote note = notes.own(noteId, user.staffId()).orElseThrow(PsychotherapyNoteNotFound::new);
        record(note.clientId());
        return new PsychotherapyNoteRow(noteId, note.clientId(), note.begunAt(), note.savedAt(), note.text(),
                notes.treats(note.clientId(), user.staffId()));
    }

    /** An empty one. @throws ClientNotFound unless the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public long begin(long clientId) {
        care.requireTreating(clientId);
        PsychotherapyNote note = new PsychotherapyNote(clientId, user.staffId(), clock.instant());
        notes.add(note);
        record(clientId);
        return note.id();
    }

    /**
     * Keeps it as it stands.
     *
     * @param revision of the text that the writer's window last saw
     * @return what is kept now; also when the same was sent before and its answer was lost
     * @throws PsychotherapyNoteNotFound unless it is one's own and the clinician is in care of the client
     * @throws StaleNote carrying what is kept, when it was saved from elsewhere since
     * @throws Invalid when there are more than 20,000 code points
     */
    @Allowed(Role.CLINICIAN)
    public NoteText save(long noteId, int revision, String words) {
        PsychotherapyNote note = notes.lockedOwn(noteId, user.staffId())
                .filter(own -> notes.treats(own.clientId(), user.staffId())).orElseThrow(PsychotherapyNoteNotFound::new);
        Instant now = clock.instant();
        boolean takenUpAgain = note.isTakenUpAgain(now);
        note.save(revision, words, now);
        if (takenUpAgain) {
            record(note.clientId());
        }
        return note.text();
    }

    /** For good. @throws PsychotherapyNoteNotFound unless it is one's own */
    @Allowed(Role.CLINICIAN)
    public void delete(long noteId) {
        PsychotherapyNote note = notes.lockedOwn(noteId, user.staffId()).orElseThrow(PsychotherapyNoteNotFound::new);
        notes.remove(note);
        record(note.clientId());
    }

    private void record(long clientId) {
        audit.record(user.accountId(), AuditAction.READ, Timeline.RECORD, null, clientId);
    }
}
