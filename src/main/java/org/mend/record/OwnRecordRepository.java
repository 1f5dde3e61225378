package org.mend.record;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Runs the statements of the sections, each bounded to one client. */
@ApplicationScoped
class OwnRecordRepository {

    @PersistenceContext
    private EntityManager em;

    List<Object[]> rows(RecordSection section, long clientId, String language) {
        Query query = em.createNativeQuery(section.statement()).setParameter(1, clientId);
        if (section.statement().contains("?2")) {
            query.setParameter(2, language);
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
