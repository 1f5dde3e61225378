package org.mend.homework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The library is small (tens of exercises), so it is listed whole. */
@ApplicationScoped
class LibraryRepository {

    /** Mend's own, the reader's, and what colleagues share. */
    private static final String VISIBLE = "(e.ownerId is null or e.shared = true or e.ownerId = :staff)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LibrarySearchRepository search;

    /** The newest version of an exercise that this staff member can assign. */
    Optional<Long> newestVersion(String slug, long id, long staffId) {
        return em.createQuery("select v.id from ExerciseVersion v, Exercise e where e.id = v.exerciseId and e.retiredAt is null"
                + " and (e.slug = :slug or e.id = :id) and " + VISIBLE + " order by v.number desc", Long.class)
                .setParameter("slug", slug).setParameter("id", id).setParameter("staff", staffId).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** A version of an exercise that this staff member can read; what is retired its owner alone. @param number 0 for the newest */
    Optional<Long> readableVersion(String slug, long id, int number, long staffId) {
        return em.createQuery("select v.id from ExerciseVersion v, Exercise e where e.id = v.exerciseId"
                + " and (e.slug = :slug or e.id = :id) and " + VISIBLE + " and (e.retiredAt is null or e.ownerId = :staff)"
                + " and (:number = 0 or v.number = :number) order by v.number desc", Long.class)
                .setParameter("slug", slug).setParameter("id", id).setParameter("staff", staffId).setParameter("number", number)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Of an exercise that can be assigned, by slug or id. */
    Optional<Long> exerciseId(String slugOrId) {
        return em.createQuery("select e.id from Exercise e where e.retiredAt is null and (e.slug = :slug or e.id = :id)", Long.class)
                .setParameter("slug", slugOrId == null ? "" : slugOrId).setParameter("id", ExerciseSheets.idOf(slugOrId))
                .setMaxResults(1).getResultStream().findFirst();
    }

    Optional<ExerciseSheet> sheet(long versionId, String language) {
        return em.createQuery("""
                select e, v, t from Exercise e, ExerciseVersion v, ExerciseText t
                where v.id = :version and e.id = v.exerciseId and t.versionId = v.id and t.language = :language""",
                Object[].class).setParameter("version", versionId).setParameter("language", language).getResultStream()
                .findFirst().map(row -> sheet((Exercise) row[0], (ExerciseVersion) row[1], (ExerciseText) row[2], language));
    }

    private ExerciseSheet sheet(Exercise exercise, ExerciseVersion version, ExerciseText text, String language) {
        String written = text.isBorrowed() ? Language.other(language) : language;
        return new ExerciseSheet(exercise.id(), version.id(), version.number(), exercise.slug(), exercise.part(),
                exercise.audience(), version.minutes(), exercise.source(), written, text.title(), text.summary(),
                text.rationale(), steps(version.id(), language));
    }

    private List<ExerciseStep> steps(long versionId, String language) {
        List<?> found = em.createNativeQuery("""
                select s.step_key, s.kind, s.settings, x.content
                from exercise_step s join exercise_step_text x on x.step_id = s.id and x.language = ?2
                where s.version_id = ?1 order by s.position""").setParameter(1, versionId).setParameter(2, language)
                .getResultList();
        return found.stream().map(Object[].class::cast).map(row -> ExerciseStep.of((String) row[0],
                StepKind.valueOf((String) row[1]), (String) row[2], (String) row[3])).toList();
    }

    List<ProgrammeRow> programmes(String language, long staffId) {
        Map<String, ExerciseRow> exercises = new LinkedHashMap<>();
        search.browse(ExerciseFilter.ALL, language, staffId).forEach(row -> exercises.put(row.slug(), row));
        List<?> found = em.createNativeQuery("""
                select p.slug, p.audience, t.title, t.description, e.slug
                from programme p join programme_text t on t.programme_id = p.id and t.language = ?1
                join programme_item i on i.programme_id = p.id join exercise e on e.id = i.exercise_id
                order by p.position, p.id, i.position""").setParameter(1, language).getResultList();
        Map<String, Object[]> heads = new LinkedHashMap<>();
        Map<String, List<ExerciseRow>> items = new LinkedHashMap<>();
        for (Object[] row : found.stream().map(Object[].class::cast).toList()) {
            heads.putIfAbsent((String) row[0], row);
            List<ExerciseRow> list = items.computeIfAbsent((String) row[0], slug -> new ArrayList<>());
            Optional.ofNullable(exercises.get((String) row[4])).ifPresent(list::add);
        }
        return heads.values().stream().map(row -> new ProgrammeRow((String) row[0], Audience.valueOf((String) row[1]),
                (String) row[2], (String) row[3], items.get((String) row[0]))).toList();
    }
}
