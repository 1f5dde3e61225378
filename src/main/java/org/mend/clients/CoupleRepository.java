package org.mend.clients;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class CoupleRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<CoupleRow> openOf(long clientId) {
        return em.createQuery("""
                select p, c.id, c.givenName, c.familyName from Couple p, Client c
                where p.endedOn is null and ((p.firstClientId = :client and c.id = p.secondClientId)
                  or (p.secondClientId = :client and c.id = p.firstClientId))""", Object[].class)
                .setParameter("client", clientId).getResultStream().findFirst()
                .map(row -> ((Couple) row[0]).row(clientId, (Long) row[1], (String) row[2], (String) row[3]));
    }

    /** Nobody ends it, and nobody else holds it, until the transaction ends. */
    Optional<Couple> lockedOpen(long id) {
        return em.createQuery("select p from Couple p where p.id = :id and p.endedOn is null", Couple.class)
                .setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    void flush() {
        em.flush();
    }
}
