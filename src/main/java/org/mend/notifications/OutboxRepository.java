package org.mend.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class OutboxRepository {

    @PersistenceContext
    private EntityManager em;

    void addOnce(OutboxMessage message) {
        boolean known = !em.createQuery("select m.id from OutboxMessage m where m.dedupeKey = :key", Long.class)
                .setParameter("key", message.dedupeKey()).getResultList().isEmpty();
        if (!known) {
            em.persist(message);
        }
    }

    void withdraw(long subjectId) {
        em.createQuery("""
                update OutboxMessage m set m.status = 'WITHDRAWN' where m.subjectId = :subject and m.status = 'WAITING'""")
                .setParameter("subject", subjectId).executeUpdate();
    }
}
