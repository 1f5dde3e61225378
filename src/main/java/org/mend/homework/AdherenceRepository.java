package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mend.homework.PracticeFigures.Told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/**
 * What was asked and what was told of it. What was taken back, entered by mistake or not yet asked does not count; what a client
 * had put off and then left, saying what was in the way, does.
 */
@ApplicationScoped
class AdherenceRepository {

    private static final String TOLD = """
            select a.id, a.clientId, v.exerciseId, coalesce(a.ownTitle, t.title), a.status, a.reminders, a.assignedAt, a.notBefore,
                a.startedAt, a.endedAt, p.amount, p.helpful, p.difficulty, p.barrier
            from Assignment a left join ToldPractice p on p.assignmentId = a.id, ExerciseVersion v, ExerciseText t
            where v.id = a.exerciseVersionId and t.versionId = v.id and t.language = :language
              and (a.status not in :uncounted or (a.status = :cancelled and p.barrier is not null)) and\s""";
    private static final List<AssignmentStatus> UNCOUNTED = List.of(AssignmentStatus.DRAFT, AssignmentStatus.CANCELLED,
            AssignmentStatus.ENTERED_IN_ERROR);

    @PersistenceContext
    private EntityManager em;

    /** What was asked or practised from a moment on. */
    List<Told> ofClient(long clientId, Instant since, String language) {
        return read(told("a.clientId = :client and (a.assignedAt >= :since or a.startedAt >= :since or a.endedAt >= :since)", language)
                .setParameter("client", clientId).setParameter("since", since));
    }

    List<Told> ofExercise(long exerciseId, long clinicianId, String language) {
        return read(told("""
                v.exerciseId = :exercise and exists (select r.id from CareRelationship r
                    where r.clientId = a.clientId and r.clinicianId = :clinician and r.endedOn is null)""", language)
                .setParameter("exercise", exerciseId).setParameter("clinician", clinicianId));
    }

    private TypedQuery<Object[]> told(String condition, String language) {
        return em.createQuery(TOLD + condition, Object[].class).setParameter("language", language)
                .setParameter("uncounted", UNCOUNTED).setParameter("cancelled", AssignmentStatus.CANCELLED);
    }

    private static List<Told> read(TypedQuery<Object[]> query) {
        return query.getResultStream().map(row -> new Told(new AskedPractice((Long) row[0], (Long) row[1], (Long) row[2],
                (String) row[3], (AssignmentStatus) row[4], (Boolean) row[5], (Instant) row[6], (LocalDate) row[7],
                (Instant) row[8], (Instant) row[9]),
                new PracticeTold((PracticeAmount) row[10], (Integer) row[11], (Integer) row[12], (PracticeBarrier) row[13]))).toList();
    }
}
