package org.mend.homework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** The library is small (tens of exercises), so it is listed whole. */
@ApplicationScoped
class LibraryRepository {

    private static final String ROW = """
            select new org.mend.homework.ExerciseRow(e.id, e.slug, v.number, e.part, e.audience, v.minutes, t.title, t.summary)
            from Exercise e, ExerciseVersion v, ExerciseText t
            where e.retiredAt is null and v.exerciseId = e.id and t.versionId = v.id and t.language = :language
              and v.number = (select max(w.number) from ExerciseVersion w where w.exerciseId = e.id)""";

    @PersistenceContext
    private EntityManager em;

    List<ExerciseRow> browse(ExerciseFilter filter, String language) {
        String text = filter.text() == null ? "" : filter.text().strip();
        StringBuilder jpql = new StringBuilder(ROW);
        if (filter.part() != null) {
            jpql.append(" and e.part = :part");
        }
        if (filter.audience() != null) {
            jpql.append(" and e.audience = :audience");
        }
        if (filter.maxMinutes() != null) {
            jpql.append(" and v.minutes <= :minutes");
        }
        if (!text.isEmpty()) {
            jpql.append(" and (t.title like :text escape '!' or t.summary like :text escape '!')");
        }
        TypedQuery<ExerciseRow> query = em.createQuery(jpql.toString(), ExerciseRow.class).setParameter("language", language);
        if (filter.part() != null) {
            query.setParameter("part", filter.part());
        }
        if (filter.audience() != null) {
            query.setParameter("audience", filter.audience());
        }
        if (filter.maxMinutes() != null) {
            query.setParameter("minutes", filter.maxMinutes());
        }
        if (!text.isEmpty()) {
            query.setParameter("text", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        return query.getResultStream().sorted(Comparator.comparing(ExerciseRow::part).thenComparing(ExerciseRow::title))
                .toList();
    }

    /** The newest version of an exercise that can be assigned. */
    Optional<Long> newestVersion(String slug, long id) {
        return em.createQuery("""
                select v.id from ExerciseVersion v, Exercise e
                where e.id = v.exerciseId and e.retiredAt is null and (e.slug = :slug or e.id = :id)
                order by v.number desc""", Long.class).setParameter("slug", slug).setParameter("id", id)
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
        return new ExerciseSheet(exercise.id(), version.id(), version.number(), exercise.slug(), exercise.part(),
                exercise.audience(), version.minutes(), exercise.source(), language, text.title(), text.summary(),
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

    List<ProgrammeRow> programmes(String language) {
        Map<String, ExerciseRow> exercises = new LinkedHashMap<>();
        browse(ExerciseFilter.ALL, language).forEach(row -> exercises.put(row.slug(), row));
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
