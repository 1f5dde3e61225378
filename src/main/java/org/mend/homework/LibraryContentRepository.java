package org.mend.homework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Writes the library. Each table is written before the next one points to it, and many rows go in one statement. */
@ApplicationScoped
class LibraryContentRepository {

    @PersistenceContext
    private EntityManager em;

    /** Slugs with the highest number published of each. */
    Map<String, Integer> publishedVersions() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        em.createQuery("select e.slug, max(v.number) from Exercise e, ExerciseVersion v where v.exerciseId = e.id"
                + " group by e.slug", Object[].class).getResultList()
                .forEach(row -> numbers.put((String) row[0], ((Number) row[1]).intValue()));
        return numbers;
    }

    Optional<Exercise> exercise(String slug) {
        return em.createQuery("select e from Exercise e where e.slug = :slug", Exercise.class).setParameter("slug", slug)
                .getResultStream().findFirst();
    }

    void add(Exercise exercise) {
        em.persist(exercise);
    }

    void publish(ExerciseVersion version, LibraryExercise written) {
        publish(version, written, Language.ALL);
    }

    /** @param languages that the exercise was written in; the texts of others are borrowed */
    void publish(ExerciseVersion version, LibraryExercise written, List<String> languages) {
        em.flush();
        em.persist(version);
        em.flush();
        written.texts().forEach((language, text) -> em.persist(
                new ExerciseText(version.id(), language, text, !languages.contains(language))));
        List<Object[]> steps = new ArrayList<>();
        List<Object[]> texts = new ArrayList<>();
        for (LibraryExercise.Step step : written.steps()) {
            long id = Ids.next();
            steps.add(new Object[] {id, version.id(), steps.size() + 1, step.key(), step.kind().name(),
                    step.settings().toString()});
            step.content().forEach((language, content) -> texts.add(new Object[] {id, language, content.toString()}));
        }
        insert("exercise_step (id, version_id, position, step_key, kind, settings)", steps);
        insert("exercise_step_text (step_id, language, content)", texts);
    }

    /**
     * Makes the stored programmes say what the file says. They keep their ids, since runs point to them; one that the file has no
     * more keeps its title for those runs and no exercise, so that it is not offered.
     */
    void replaceProgrammes(List<LibraryProgramme> programmes) {
        em.flush();
        Map<String, Long> known = new LinkedHashMap<>();
        em.createNativeQuery("select slug, id from programme").getResultList().forEach(row ->
                known.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
        em.createNativeQuery("delete from programme_item").executeUpdate();
        int position = 1;
        for (LibraryProgramme programme : programmes) {
            write(programme, known.get(programme.slug()), position++);
        }
    }

    private void write(LibraryProgramme programme, Long knownId, int position) {
        long id = knownId == null ? Ids.next() : knownId;
        if (knownId == null) {
            insert("programme (id, slug, audience, position)",
                    List.<Object[]>of(new Object[] {id, programme.slug(), programme.audience().name(), position}));
        } else {
            em.createNativeQuery("update programme set audience = ?1, position = ?2 where id = ?3")
                    .setParameter(1, programme.audience().name()).setParameter(2, position).setParameter(3, id).executeUpdate();
            em.createNativeQuery("delete from programme_text where programme_id = ?1").setParameter(1, id).executeUpdate();
        }
        insert("programme_text (programme_id, language, title, description)", programme.texts().entrySet().stream()
                .map(text -> new Object[] {id, text.getKey(), text.getValue().title(), text.getValue().description()})
                .toList());
        int place = 1;
        for (String slug : programme.exercises()) {
            em.createNativeQuery("""
                    insert into programme_item (programme_id, position, exercise_id)
                    select ?1, ?2, e.id from exercise e where e.slug = ?3""").setParameter(1, id).setParameter(2, place++)
                    .setParameter(3, slug).executeUpdate();
        }
    }

    /** Stored programmes with their items in order, a line for each item and language, to compare with the file. */
    List<String> programmeItems() {
        List<?> found = em.createNativeQuery("""
                select concat(p.slug, '/', p.audience, '/', t.language, '/', t.title, '/', t.description, '/', e.slug)
                from programme p join programme_text t on t.programme_id = p.id
                join programme_item i on i.programme_id = p.id join exercise e on e.id = i.exercise_id
                order by p.position, t.language, i.position""").getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** @param table with its columns; never anything that comes from outside */
    private void insert(String table, List<Object[]> rows) {
        int columns = rows.getFirst().length;
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        Query insert = em.createNativeQuery("insert into " + table + " values "
                + String.join(", ", Collections.nCopies(rows.size(), row)));
        int place = 1;
        for (Object[] values : rows) {
            for (Object value : values) {
                insert.setParameter(place++, value);
            }
        }
        insert.executeUpdate();
    }
}
