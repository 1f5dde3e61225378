package org.mend.homework;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Exercises that clinicians write, and what they are writing. */
@ApplicationScoped
class OwnExerciseRepository {

    @PersistenceContext
    private EntityManager em;

    /** Written at once, since the draft points to it. */
    void add(Exercise exercise) {
        em.persist(exercise);
        em.flush();
    }

    ExerciseDraft add(ExerciseDraft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    /** So that its version is the one that the next save has to name. */
    void written() {
        em.flush();
    }

    Optional<Exercise> own(long id, long staffId) {
        return em.createQuery("select e from Exercise e where e.id = :id and e.ownerId = :staff", Exercise.class)
                .setParameter("id", id).setParameter("staff", staffId).getResultStream().findFirst();
    }

    /** For a change; nobody else changes the exercise or its draft until the transaction ends. */
    Optional<Exercise> lockedOwn(long id, long staffId) {
        return em.createQuery("select e from Exercise e where e.id = :id and e.ownerId = :staff", Exercise.class)
                .setParameter("id", id).setParameter("staff", staffId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    Optional<ExerciseDraft> draft(long exerciseId) {
        return em.createQuery("select d from ExerciseDraft d where d.exerciseId = :id", ExerciseDraft.class)
                .setParameter("id", exerciseId).getResultStream().findFirst();
    }

    /** The exercise goes away with its draft; only for one that was never published. */
    void remove(Exercise exercise, ExerciseDraft draft) {
        em.createNativeQuery("delete from exercise_favourite where exercise_id = ?1").setParameter(1, exercise.id())
                .executeUpdate();
        em.remove(draft);
        em.flush();
        em.createNativeQuery("update exercise set copied_from = null where copied_from = ?1").setParameter(1, exercise.id())
                .executeUpdate();
        em.remove(exercise);
    }

    /** Number of the newest published version, 0 when there is none. */
    int published(long exerciseId) {
        return em.createQuery("select coalesce(max(v.number), 0) from ExerciseVersion v where v.exerciseId = :id", Number.class)
                .setParameter("id", exerciseId).getSingleResult().intValue();
    }

    /** Newest first. */
    List<ExerciseVersionRow> versions(long exerciseId) {
        return em.createQuery("""
                select new org.mend.homework.ExerciseVersionRow(v.number, v.publishedAt,
                    (select count(a) from Assignment a where a.exerciseVersionId = v.id))
                from ExerciseVersion v where v.exerciseId = :id order by v.number desc""", ExerciseVersionRow.class)
                .setParameter("id", exerciseId).getResultList();
    }

    /** What somebody is writing, last changed first. */
    List<ExerciseDraftRow> drafts(long staffId, String language) {
        return em.createQuery("""
                select d, e, (select max(v.number) from ExerciseVersion v where v.exerciseId = e.id)
                from ExerciseDraft d, Exercise e where e.id = d.exerciseId and e.ownerId = :staff and d.open = true
                order by d.updatedAt desc, d.exerciseId""", Object[].class).setParameter("staff", staffId).getResultStream()
                .map(row -> row((ExerciseDraft) row[0], (Exercise) row[1], (Number) row[2], language)).toList();
    }

    private static ExerciseDraftRow row(ExerciseDraft draft, Exercise exercise, Number published, String language) {
        return new ExerciseDraftRow(exercise.id(), draft.content().title(language), published == null ? 0 : published.intValue(),
                exercise.isRetired(), draft.updatedAt());
    }

    Exercise exerciseOf(long versionId) {
        return em.createQuery("select e from Exercise e, ExerciseVersion v where v.id = :version and e.id = v.exerciseId",
                Exercise.class).setParameter("version", versionId).getSingleResult();
    }

    /** A published version as its draft would have it; what was borrowed is left out. */
    DraftContent content(long versionId) {
        Object[] head = em.createQuery("""
                select e, v from Exercise e, ExerciseVersion v where v.id = :version and e.id = v.exerciseId""", Object[].class)
                .setParameter("version", versionId).getSingleResult();
        Exercise exercise = (Exercise) head[0];
        JsonObjectBuilder content = Json.createObjectBuilder().add("part", exercise.part().name())
                .add("audience", exercise.audience().name()).add("minutes", ((ExerciseVersion) head[1]).minutes())
                .add("source", exercise.source());
        JsonArrayBuilder languages = Json.createArrayBuilder();
        Map<String, Boolean> borrowed = new LinkedHashMap<>();
        em.createQuery("select t from ExerciseText t where t.versionId = :version order by t.language", ExerciseText.class)
                .setParameter("version", versionId).getResultList().forEach(text -> {
                    borrowed.put(text.language(), text.isBorrowed());
                    if (!text.isBorrowed()) {
                        languages.add(text.language());
                        content.add(text.language(), Json.createObjectBuilder().add("title", text.title())
                                .add("summary", text.summary()).add("rationale", text.rationale()));
                    }
                });
        return DraftContent.of(content.add("languages", languages).add("steps", steps(versionId, borrowed)).build());
    }

    private JsonArrayBuilder steps(long versionId, Map<String, Boolean> borrowed) {
        List<?> found = em.createNativeQuery("""
                select s.step_key, s.kind, s.settings, x.language, x.content
                from exercise_step s join exercise_step_text x on x.step_id = s.id
                where s.version_id = ?1 order by s.position""").setParameter(1, versionId).getResultList();
        Map<String, JsonObjectBuilder> steps = new LinkedHashMap<>();
        for (Object[] row : found.stream().map(Object[].class::cast).toList()) {
            JsonObjectBuilder step = steps.computeIfAbsent((String) row[0], key -> Json
                    .createObjectBuilder(ExerciseStep.object((String) row[2])).add("key", key).add("kind", (String) row[1]));
            JsonObject words = ExerciseStep.object((String) row[4]);
            step.add((String) row[3], borrowed.get((String) row[3]) ? JsonValue.EMPTY_JSON_OBJECT : words);
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        steps.values().forEach(list::add);
        return list;
    }

    /** To do it again changes nothing. */
    void favour(long staffId, long exerciseId, Instant now) {
        em.createNativeQuery("""
                insert into exercise_favourite (staff_id, exercise_id, since) values (?1, ?2, ?3)
                on duplicate key update exercise_id = exercise_id""").setParameter(1, staffId).setParameter(2, exerciseId)
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
    }

    void forget(long staffId, long exerciseId) {
        em.createNativeQuery("delete from exercise_favourite where staff_id = ?1 and exercise_id = ?2").setParameter(1, staffId)
                .setParameter(2, exerciseId).executeUpdate();
    }
}
