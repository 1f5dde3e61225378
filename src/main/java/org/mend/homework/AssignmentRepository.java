package org.mend.homework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

@ApplicationScoped
class AssignmentRepository {

    private static final String ROW = """
            select new org.mend.homework.AssignmentRow(a.id, a.version, a.clientId, a.status, e.id, e.slug,
                coalesce(a.ownTitle, t.title), t.summary, coalesce(a.expectedMinutes, v.minutes), s.displayName, a.requestedBy,
                a.note, a.whyNow, a.notBefore, a.dueOn, a.postponedUntil, a.reminders, a.goodEnough, a.editCap, a.endReason,
                a.assignedAt, a.startedAt, a.endedAt)
            from Assignment a, ExerciseVersion v, Exercise e, ExerciseText t, Staff s
            where v.id = a.exerciseVersionId and e.id = v.exerciseId and s.id = a.clinicianId
              and t.versionId = v.id and t.language = :language and\s""";
    private static final String IN_CARE = """
            exists (select r.id from CareRelationship r
                where r.clientId = a.clientId and r.clinicianId = :clinician and r.endedOn is null)""";
    private static final String NEWEST_FIRST = """
            (a.assignedAt < :at or (a.assignedAt = :at and a.id < :lastId)) order by a.assignedAt desc, a.id desc""";

    @PersistenceContext
    private EntityManager em;

    /** Written at once, since messages and reflections point to it. */
    void add(Assignment assignment) {
        em.persist(assignment);
        em.flush();
    }

    /** Written at once, since assignments point to it. */
    void add(CoupleTask task) {
        em.persist(task);
        em.flush();
    }

    /** The newest of what the couple was given of the exercise, since then, where this client's half is missing. */
    Optional<CoupleTask> missingHalf(long coupleId, Assignment half, Instant since) {
        return em.createQuery("""
                select k from CoupleTask k
                where k.coupleId = :couple and k.exerciseVersionId = :version and k.assignedAt >= :since
                  and not exists (select a.id from Assignment a where a.coupleTaskId = k.id and a.clientId = :client)
                order by k.id desc""", CoupleTask.class).setParameter("couple", coupleId)
                .setParameter("version", half.exerciseVersionId()).setParameter("since", since)
                .setParameter("client", half.clientId()).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<Assignment> otherHalf(Assignment half) {
        return em.createQuery("select a from Assignment a where a.coupleTaskId = :task and a.id <> :id", Assignment.class)
                .setParameter("task", half.coupleTaskId()).setParameter("id", half.id()).getResultStream().findFirst();
    }

    /** For a change by the client whose it is; nobody else changes it until the transaction ends. */
    Optional<Assignment> lockedOwn(long id, long clientId) {
        return em.createQuery("select a from Assignment a where a.id = :id and a.clientId = :client", Assignment.class)
                .setParameter("id", id).setParameter("client", clientId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** For a change by a clinician in care of the client. */
    Optional<Assignment> lockedInCare(long id, long clinicianId) {
        return em.createQuery("select a from Assignment a where a.id = :id and " + IN_CARE, Assignment.class)
                .setParameter("id", id).setParameter("clinician", clinicianId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** For a change by what plans the client's practice. */
    Optional<Assignment> locked(long id) {
        return em.createQuery("select a from Assignment a where a.id = :id", Assignment.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<AssignmentRow> own(long id, long clientId, String language) {
        return row("a.id = :id and a.clientId = :client", language).setParameter("id", id).setParameter("client", clientId)
                .getResultStream().findFirst();
    }

    Optional<AssignmentRow> inCare(long id, long clinicianId, String language) {
        return row("a.id = :id and " + IN_CARE, language).setParameter("id", id).setParameter("clinician", clinicianId)
                .getResultStream().findFirst();
    }

    List<AssignmentRow> ownList(long clientId, String language, PageKey after, int limit) {
        return page(row("a.clientId = :client and " + NEWEST_FIRST, language).setParameter("client", clientId), after, limit);
    }

    List<AssignmentRow> ownOpen(long clientId, String language, int limit) {
        return row("a.clientId = :client and a.status in :open order by a.assignedAt, a.id", language)
                .setParameter("client", clientId)
                .setParameter("open", List.of(AssignmentStatus.REQUESTED, AssignmentStatus.ACCEPTED,
                        AssignmentStatus.IN_PROGRESS, AssignmentStatus.ON_HOLD))
                .setMaxResults(limit).getResultList();
    }

    List<AssignmentRow> listInCare(long clientId, long clinicianId, String language, PageKey after, int limit) {
        return page(row("a.clientId = :client and " + IN_CARE + " and " + NEWEST_FIRST, language).setParameter("client", clientId)
                .setParameter("clinician", clinicianId), after, limit);
    }

    /** The version that a client's own assignment was given with. */
    Optional<Long> ownExerciseVersion(long id, long clientId) {
        return em.createQuery("select a.exerciseVersionId from Assignment a where a.id = :id and a.clientId = :client",
                Long.class).setParameter("id", id).setParameter("client", clientId).getResultStream().findFirst();
    }

    /** The version that an assignment was given with; for who was found to be allowed to see it. */
    Optional<Long> exerciseVersion(long id) {
        return em.createQuery("select a.exerciseVersionId from Assignment a where a.id = :id", Long.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** The language that its client reads: the one chosen in the account, else the one the practice noted. */
    Optional<String> languageOfClient(long id) {
        List<?> found = em.createNativeQuery("""
                select coalesce(x.locale, c.locale) from assignment a join client c on c.id = a.client_id
                left join account x on x.id = c.account_id where a.id = ?1""").setParameter(1, id).getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    private TypedQuery<AssignmentRow> row(String condition, String language) {
        return em.createQuery(ROW + condition, AssignmentRow.class).setParameter("language", language);
    }

    private static List<AssignmentRow> page(TypedQuery<AssignmentRow> query, PageKey after, int limit) {
        return query.setParameter("at", after.at()).setParameter("lastId", after.id()).setMaxResults(limit + 1)
                .getResultList();
    }
}
