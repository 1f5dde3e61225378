package org.mend.homework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mend.homework.ExerciseRow.Ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * Finds exercises for one staff member: Mend's own, theirs, and what colleagues share. The library is small (hundreds of
 * exercises at most), so it is listed whole, in one statement whatever is looked for.
 */
@ApplicationScoped
class LibrarySearchRepository {

    private static final String ROW = """
            select e.id, e.slug, v.number, e.part, e.audience, v.minutes, t.title, t.summary,
                (select group_concat(l.language order by l.language separator ' ') from exercise_text l
                    where l.version_id = v.id and l.borrowed = false),
                e.owner_id, o.display_name, e.shared, e.retired_at is not null,
                exists (select 1 from exercise_favourite f where f.exercise_id = e.id and f.staff_id = ?1)
            from exercise e
            join exercise_version v on v.exercise_id = e.id
                and v.number = (select max(w.number) from exercise_version w where w.exercise_id = e.id)
            join exercise_text t on t.version_id = v.id and t.language = ?2
            left join staff o on o.id = e.owner_id
            where (e.owner_id is null or e.shared = true or e.owner_id = ?1)""";
    /** Only what a person reads: the names of the JSON members are words too. */
    private static final String IN_A_STEP = """
            exists (select 1 from exercise_step s join exercise_step_text x on x.step_id = s.id and x.language = ?2
                where s.version_id = v.id and convert(json_extract(x.content, '$.title', '$.prompt', '$.starters', '$.options',
                    '$.parts[*].label', '$.parts[*].options', '$.low', '$.high') using utf8mb4)
                    collate utf8mb4_unicode_ci like ?7 escape '!')""";

    @PersistenceContext
    private EntityManager em;

    /** By part, then title. */
    List<ExerciseRow> browse(ExerciseFilter filter, String language, long staffId) {
        String text = filter.text() == null ? "" : filter.text().strip();
        StringBuilder sql = new StringBuilder(ROW);
        sql.append(filter.shelf() == ExerciseFilter.Shelf.RETIRED ? " and e.retired_at is not null and e.owner_id = ?1"
                : " and e.retired_at is null");
        if (filter.shelf() == ExerciseFilter.Shelf.OWN) {
            sql.append(" and e.owner_id = ?1");
        } else if (filter.shelf() == ExerciseFilter.Shelf.FAVOURITES) {
            sql.append(" and exists (select 1 from exercise_favourite f where f.exercise_id = e.id and f.staff_id = ?1)");
        }
        List<Object[]> values = new ArrayList<>();
        add(sql, values, " and e.part = ?3", 3, filter.part() == null ? null : filter.part().name());
        add(sql, values, " and e.audience = ?4", 4, filter.audience() == null ? null : filter.audience().name());
        add(sql, values, " and v.minutes <= ?5", 5, filter.maxMinutes());
        add(sql, values, " and exists (select 1 from exercise_text l where l.version_id = v.id and l.language = ?6"
                + " and l.borrowed = false)", 6, filter.language());
        if (!text.isEmpty()) {
            add(sql, values, " and (t.title like ?8 escape '!' or t.summary like ?8 escape '!' or " + IN_A_STEP + ")", 8,
                    pattern(text));
            values.add(new Object[] {7, pattern(text.replace("\\", "\\\\").replace("\"", "\\\""))});
        }
        return rows(sql.toString(), values, language, staffId).stream()
                .sorted(Comparator.comparing(ExerciseRow::part).thenComparing(ExerciseRow::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** One, also when it is retired and the staff member's own. */
    Optional<ExerciseRow> row(String slug, long id, String language, long staffId) {
        return rows(ROW + " and (e.slug = ?3 or e.id = ?4) and (e.retired_at is null or e.owner_id = ?1)",
                List.of(new Object[] {3, slug}, new Object[] {4, id}), language, staffId).stream().findFirst();
    }

    private List<ExerciseRow> rows(String sql, List<Object[]> values, String language, long staffId) {
        Query query = em.createNativeQuery(sql).setParameter(1, staffId).setParameter(2, language);
        values.forEach(value -> query.setParameter((Integer) value[0], value[1]));
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).map(row -> row(row, staffId)).toList();
    }

    private static void add(StringBuilder sql, List<Object[]> values, String condition, int place, Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(new Object[] {place, value});
        }
    }

    private static String pattern(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static ExerciseRow row(Object[] row, long staffId) {
        return new ExerciseRow(((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue(),
                Part.valueOf((String) row[3]), Audience.valueOf((String) row[4]), ((Number) row[5]).intValue(), (String) row[6],
                (String) row[7], Arrays.asList(((String) row[8]).split(" ")), ownership(row, staffId), (String) row[10],
                isTrue(row[13]), isTrue(row[12]));
    }

    private static Ownership ownership(Object[] row, long staffId) {
        if (row[9] == null) {
            return Ownership.LIBRARY;
        }
        if (((Number) row[9]).longValue() != staffId) {
            return Ownership.COLLEAGUE;
        }
        return isTrue(row[11]) ? Ownership.OWN_SHARED : Ownership.OWN;
    }

    /** Databases answer a condition as a number or as a truth. */
    private static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }
}
