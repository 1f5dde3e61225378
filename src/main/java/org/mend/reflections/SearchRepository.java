package org.mend.reflections;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * Finds reflections by their words. Who may read them stands in the same statement as the words, and the order is that of time, never
 * of relevance: how often a word stands in what is hidden changes nothing of what is shown.
 */
@ApplicationScoped
class SearchRepository {

    private static final String SHARED = """
            r.visibility <> 'PRIVATE' and exists (select 1 from care_relationship c
              where c.client_id = r.client_id and c.clinician_id = ? and c.ended_on is null)""";
    private static final String OWN = "r.client_id = ?";

    @PersistenceContext
    private EntityManager em;

    /** One answer of a reflection that was found. */
    record Hit(long id, long clientId, String givenName, String familyName, String title, String language, Instant submittedAt, String text) {
    }

    /** What a clinician may read; of one client, or null for all of hers. */
    List<Hit> shared(SearchTerms terms, long clinicianId, Long clientId, String language, PageKey after, int limit) {
        List<Object> values = new ArrayList<>(List.of(clinicianId));
        if (clientId != null) {
            values.add(clientId);
        }
        return find(terms, SHARED + (clientId == null ? "" : " and r.client_id = ?"), values, language, after, limit);
    }

    List<Hit> own(SearchTerms terms, long clientId, String language, PageKey after, int limit) {
        return find(terms, OWN, List.of(clientId), language, after, limit);
    }

    private List<Hit> find(SearchTerms terms, String maySee, List<Object> who, String language, PageKey after, int limit) {
        StringBuilder words = new StringBuilder();
        List<Object> values = new ArrayList<>();
        if (!terms.indexed().isEmpty()) {
            words.append(" and match(a.text) against (? in boolean mode)");
            values.add(terms.match());
        }
        for (String term : terms.plain()) {
            words.append(" and a.text like ? escape '!'");
            values.add(SearchTerms.like(term));
        }
        Query query = em.createNativeQuery("""
                select r.id, p.id, p.given_name, p.family_name, coalesce(g.own_title, t.title), r.language,
                  timestampdiff(microsecond, '1970-01-01', r.submitted_at), h.text
                from (select r.id, min(a.step_key) step_key from reflection_answer a join reflection r on r.id = a.reflection_id
                  where a.text is not null %s and r.status in ('completed', 'amended') and %s
                    and (r.submitted_at < ? or (r.submitted_at = ? and r.id < ?))
                  group by r.submitted_at, r.id order by r.submitted_at desc, r.id desc limit ?) f
                join reflection r on r.id = f.id
                join reflection_answer h on h.reflection_id = f.id and h.step_key = f.step_key
                join client p on p.id = r.client_id
                join assignment g on g.id = r.assignment_id
                join exercise_text t on t.version_id = r.exercise_version_id and t.language = ?
                order by r.submitted_at desc, r.id desc""".formatted(words, maySee));
        LocalDateTime at = LocalDateTime.ofInstant(after.at(), ZoneOffset.UTC);
        values.addAll(who);
        values.addAll(List.of(at, at, after.id(), limit, language));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Hit(number(row[0]), number(row[1]), (String) row[2], (String) row[3],
                (String) row[4], (String) row[5], Instant.EPOCH.plus(number(row[6]), ChronoUnit.MICROS), (String) row[7])).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
