package org.mend.homework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.homework.RunRow.Step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What running programmes and their steps are called, and who goes through them: for many runs in a few statements. */
@ApplicationScoped
class RunTextRepository {

    @PersistenceContext
    private EntityManager em;

    /** A step of a run with whose it is. */
    record Placed(long runId, long clientId, String givenName, Step step) {
    }

    /** @param title in the reader's language */
    record Heading(String slug, String title, String clinicianName) {
    }

    Map<Long, Heading> headings(Collection<Long> runIds, String language) {
        List<?> found = em.createNativeQuery("""
                select r.id, p.slug, t.title, s.display_name from programme_run r
                join programme p on p.id = r.programme_id join programme_text t on t.programme_id = p.id and t.language = ?1
                join staff s on s.id = r.clinician_id where r.id in """ + list(runIds)).setParameter(1, language).getResultList();
        return found.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> ((Number) row[0]).longValue(),
                row -> new Heading((String) row[1], (String) row[2], (String) row[3])));
    }

    record Named(String title, int minutes) {
    }

    /** In the newest version, by id. */
    Map<Long, Named> exercises(Collection<Long> ids, String language) {
        return em.createQuery("""
                select e.id, t.title, v.minutes from Exercise e, ExerciseVersion v, ExerciseText t
                where e.id in :ids and v.exerciseId = e.id and t.versionId = v.id and t.language = :language
                  and v.number = (select max(w.number) from ExerciseVersion w where w.exerciseId = e.id)""", Object[].class)
                .setParameter("ids", ids).setParameter("language", language).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new Named((String) row[1], (Integer) row[2])));
    }

    /** In order: by run, then client, then place. The title is that of the newest version. */
    List<Placed> steps(Collection<Long> runIds, String language) {
        return em.createQuery("""
                select i, c.givenName, t.title, a.status, a.postponedUntil
                from RunItem i join Client c on c.id = i.clientId
                  join ExerciseVersion v on v.exerciseId = i.exerciseId join ExerciseText t on t.versionId = v.id
                  left join Assignment a on a.id = i.assignmentId
                where i.runId in :runs and t.language = :language
                  and v.number = (select max(w.number) from ExerciseVersion w where w.exerciseId = i.exerciseId)
                order by i.runId, i.clientId, i.place""", Object[].class).setParameter("runs", runIds)
                .setParameter("language", language).getResultStream().map(RunTextRepository::placed).toList();
    }

    private static Placed placed(Object[] row) {
        RunItem item = (RunItem) row[0];
        AssignmentStatus status = (AssignmentStatus) row[3];
        LocalDate postponed = (LocalDate) row[4];
        boolean begun = status == AssignmentStatus.IN_PROGRESS || status == AssignmentStatus.ON_HOLD;
        LocalDate from = postponed != null && (item.notBefore() == null || postponed.isAfter(item.notBefore())) ? postponed
                : item.notBefore();
        return new Placed(item.runId(), item.clientId(), (String) row[1], new Step(item.id(), item.place(), (String) row[2],
                item.state(), item.skippedBy(), begun, item.is(RunItemState.ASSIGNED) ? from : null, item.assignmentId()));
    }

    /** Ids are numbers of ours, so they may stand in the text. */
    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }
}
