package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

@ApplicationScoped
class RhythmRepository {

    private static final List<AssignmentStatus> SETTLED =
            List.of(AssignmentStatus.COMPLETED, AssignmentStatus.FAILED, AssignmentStatus.REJECTED);
    private static final String IN_CARE = """
            exists (select c.id from CareRelationship c
                where c.clientId = r.clientId and c.clinicianId = :clinician and c.endedOn is null)""";
    private static final String ROW = """
            select r, e.slug, t.title, s.displayName,
                (select count(d.id) from Assignment d where d.rhythmId = r.id and d.status = :done), o
            from PracticeRhythm r join Exercise e on e.id = r.exerciseId join ExerciseVersion v on v.exerciseId = e.id
              join ExerciseText t on t.versionId = v.id join Staff s on s.id = r.clinicianId
              left join Assignment o on o.rhythmId = r.id and o.endedAt is null
            where t.language = :language
              and v.number = (select max(w.number) from ExerciseVersion w where w.exerciseId = e.id) and\s""";
    private static final String ORDER = " order by case when r.endedAt is null then 0 else 1 end, r.createdAt desc, r.id desc";

    @PersistenceContext
    private EntityManager em;

    /** When an occurrence was done or turned down. */
    record Settled(Instant at, LocalDate notBefore) {
    }

    /** Written at once, since its occurrences point to it. */
    void add(PracticeRhythm rhythm) {
        em.persist(rhythm);
        em.flush();
    }

    boolean isOpen(long clientId, long exerciseId) {
        return !em.createQuery("""
                select r.id from PracticeRhythm r where r.clientId = :client and r.exerciseId = :exercise and r.endedAt is null""",
                Long.class).setParameter("client", clientId).setParameter("exercise", exerciseId).getResultList().isEmpty();
    }

    Optional<PracticeRhythm> locked(long id) {
        return lockedFirst(em.createQuery("select r from PracticeRhythm r where r.id = :id", PracticeRhythm.class)
                .setParameter("id", id));
    }

    Optional<PracticeRhythm> lockedInCare(long id, long clinicianId) {
        return lockedFirst(em.createQuery("select r from PracticeRhythm r where r.id = :id and " + IN_CARE, PracticeRhythm.class)
                .setParameter("id", id).setParameter("clinician", clinicianId));
    }

    /** The occurrence that has not ended, as it is now and not as it was when the transaction began. */
    Optional<Assignment> openOccurrence(long rhythmId) {
        return em.createQuery("select a from Assignment a where a.rhythmId = :rhythm and a.endedAt is null", Assignment.class)
                .setParameter("rhythm", rhythmId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Newest first; enough of them for two weeks of the busiest rhythm. */
    List<Settled> settled(long rhythmId) {
        return em.createQuery("""
                select a.endedAt, a.notBefore from Assignment a
                where a.rhythmId = :rhythm and a.status in :settled order by a.endedAt desc, a.id desc""", Object[].class)
                .setParameter("rhythm", rhythmId).setParameter("settled", SETTLED).setMaxResults(14)
                .getResultStream().map(row -> new Settled((Instant) row[0], (LocalDate) row[1])).toList();
    }

    /** What was changed so far stands in the database before a row follows that must not stand beside it. */
    void flush() {
        em.flush();
    }

    List<RhythmRow> inCare(long clientId, long clinicianId, String language, int limit) {
        return row("r.clientId = :client and " + IN_CARE + ORDER, language).setParameter("client", clientId)
                .setParameter("clinician", clinicianId).setMaxResults(limit).getResultStream().map(RhythmRepository::row).toList();
    }

    Optional<RhythmRow> oneInCare(long id, long clinicianId, String language) {
        return row("r.id = :id and " + IN_CARE, language).setParameter("id", id).setParameter("clinician", clinicianId)
                .getResultStream().findFirst().map(RhythmRepository::row);
    }

    List<RhythmRow> ownOpen(long clientId, String language) {
        return row("r.clientId = :client and r.endedAt is null" + ORDER, language).setParameter("client", clientId)
                .getResultStream().map(RhythmRepository::row).toList();
    }

    /** Active ones that may have come to their end, or to a day that nothing was written for. */
    List<Long> due() {
        return em.createQuery("""
                select r.id from PracticeRhythm r where r.state = :active
                  and (r.cadence = :untilSession
                    or not exists (select a.id from Assignment a where a.rhythmId = r.id and a.endedAt is null)
                    or not exists (select c.id from CareRelationship c
                        where c.clientId = r.clientId and c.clinicianId = r.clinicianId and c.endedOn is null))
                order by r.id""", Long.class).setParameter("active", PlanState.ACTIVE)
                .setParameter("untilSession", CadenceKind.UNTIL_NEXT_SESSION).getResultList();
    }

    private static RhythmRow row(Object[] found) {
        PracticeRhythm rhythm = (PracticeRhythm) found[0];
        Assignment open = (Assignment) found[5];
        return RhythmRow.of(rhythm, (String) found[1], (String) found[2], (String) found[3], ((Number) found[4]).intValue(),
                open == null ? null : open.id(), open == null ? null : later(open.notBefore(), open.postponedUntil()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private TypedQuery<Object[]> row(String condition, String language) {
        return em.createQuery(ROW + condition, Object[].class).setParameter("language", language)
                .setParameter("done", AssignmentStatus.COMPLETED);
    }

    private static Optional<PracticeRhythm> lockedFirst(TypedQuery<PracticeRhythm> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
