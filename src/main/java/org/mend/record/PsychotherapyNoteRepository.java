package org.mend.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Every query here asks for the author. There is none that does not. */
@ApplicationScoped
class PsychotherapyNoteRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<PsychotherapyNote> own(long id, long authorId) {
        return em.createQuery("select n from PsychotherapyNote n where n.id = :id and n.authorId = :author", PsychotherapyNote.class)
                .setParameter("id", id).setParameter("author", authorId).getResultStream().findFirst();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<PsychotherapyNote> lockedOwn(long id, long authorId) {
        return em.createQuery("select n from PsychotherapyNote n where n.id = :id and n.authorId = :author", PsychotherapyNote.class)
                .setParameter("id", id).setParameter("author", authorId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    List<PsychotherapyNoteRow> ofClient(long clientId, long authorId, boolean writable, PageKey after, int limit) {
        return em.createQuery("""
                select n.id, n.begunAt, n.savedAt, n.revision, n.words from PsychotherapyNote n
                where n.clientId = :client and n.authorId = :author
                  and (n.begunAt < :at or (n.begunAt = :at and n.id < :lastId))
                order by n.begunAt desc, n.id desc""", Object[].class).setParameter("client", clientId)
                .setParameter("author", authorId).setParameter("at", after.at()).setParameter("lastId", after.id())
                .setMaxResults(limit).getResultStream()
                .map(row -> new PsychotherapyNoteRow((Long) row[0], clientId, (Instant) row[1], (Instant) row[2],
                        new NoteText((Integer) row[3], (String) row[4], ""), writable)).toList();
    }

    /** Whether the author is in care of the client now. */
    boolean treats(long clientId, long authorId) {
        return !em.createQuery("""
                select r.id from CareRelationship r
                where r.clientId = :client and r.clinicianId = :author and r.endedOn is null""", Long.class)
                .setParameter("client", clientId).setParameter("author", authorId).getResultList().isEmpty();
    }

    /** Whether the author ever was. */
    boolean everTreated(long clientId, long authorId) {
        return !em.createQuery("select r.id from CareRelationship r where r.clientId = :client and r.clinicianId = :author", Long.class)
                .setParameter("client", clientId).setParameter("author", authorId).setMaxResults(1).getResultList().isEmpty();
    }

    void add(PsychotherapyNote note) {
        em.persist(note);
        em.flush();
    }

    void remove(PsychotherapyNote note) {
        em.remove(note);
    }
}
