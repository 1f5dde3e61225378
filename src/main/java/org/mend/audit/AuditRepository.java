package org.mend.audit;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class AuditRepository {

    private static final String ROW = """
            select new org.mend.audit.AuditRow(e.recordedAt,
                coalesce((select s.displayName from Staff s where s.accountId = e.accountId),
                         (select a.username from Account a where a.id = e.accountId)),
                e.action, e.entityType, e.entityId, e.clientId)
            from AuditEvent e where e.recordedAt < :before""";

    @PersistenceContext
    private EntityManager em;

    void add(AuditEvent event) {
        em.persist(event);
    }

    List<AuditRow> about(long clientId, long exceptAccountId, Instant before, int limit) {
        return em.createQuery(ROW + " and e.clientId = :client and (e.accountId is null or e.accountId <> :except)"
                + " order by e.recordedAt desc, e.id desc", AuditRow.class)
                .setParameter("client", clientId).setParameter("except", exceptAccountId).setParameter("before", before).setMaxResults(limit).getResultList();
    }

    List<AuditRow> everything(Instant before, int limit) {
        return em.createQuery(ROW + " order by e.recordedAt desc, e.id desc", AuditRow.class)
                .setParameter("before", before).setMaxResults(limit).getResultList();
    }
}
