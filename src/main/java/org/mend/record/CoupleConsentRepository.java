package org.mend.record;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class CoupleConsentRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<CoupleMeasureConsent> of(long coupleId, long clientId) {
        return Optional.ofNullable(em.find(CoupleMeasureConsent.class, new CoupleMeasureConsent.Key(coupleId, clientId)));
    }

    void add(CoupleMeasureConsent consent) {
        em.persist(consent);
    }

    /** Both partners of the open couple say yes now. */
    boolean isGivenByBoth(long coupleId) {
        return em.createQuery("""
                select count(s.clientId) from CoupleMeasureConsent s, Couple k
                where k.id = :couple and k.endedOn is null and s.coupleId = k.id and s.withdrawnAt is null
                  and (s.clientId = k.firstClientId or s.clientId = k.secondClientId)""", Long.class)
                .setParameter("couple", coupleId).getSingleResult() == 2;
    }

    /** The clinician is in care of this client now. */
    boolean treats(long clinicianId, long clientId) {
        return em.createQuery("""
                select count(r.id) from CareRelationship r
                where r.clinicianId = :clinician and r.clientId = :client and r.endedOn is null""", Long.class)
                .setParameter("clinician", clinicianId).setParameter("client", clientId).getSingleResult() > 0;
    }

    String givenName(long clientId) {
        return em.createQuery("select c.givenName from Client c where c.id = :id", String.class).setParameter("id", clientId)
                .getSingleResult();
    }
}
