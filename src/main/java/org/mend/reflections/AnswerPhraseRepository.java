package org.mend.reflections;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class AnswerPhraseRepository {

    @PersistenceContext
    private EntityManager em;

    List<AnswerPhrase> of(long clinicianId) {
        return em.createQuery("select p from AnswerPhrase p where p.clinicianId = :clinician order by p.title", AnswerPhrase.class)
                .setParameter("clinician", clinicianId).getResultList();
    }

    Optional<AnswerPhrase> find(long id, long clinicianId) {
        return em.createQuery("select p from AnswerPhrase p where p.id = :id and p.clinicianId = :clinician", AnswerPhrase.class)
                .setParameter("id", id).setParameter("clinician", clinicianId).getResultStream().findFirst();
    }

    /** Whether another phrase of hers has this name, as the database compares names. */
    boolean isTaken(String title, long clinicianId, long otherThan) {
        return em.createQuery("select count(p.id) from AnswerPhrase p where p.clinicianId = :clinician and p.title = :title and p.id <> :id",
                Long.class).setParameter("clinician", clinicianId).setParameter("title", title).setParameter("id", otherThan)
                .getSingleResult() > 0;
    }

    void add(AnswerPhrase phrase) {
        em.persist(phrase);
    }

    void remove(AnswerPhrase phrase) {
        em.remove(phrase);
    }

    void flush() {
        em.flush();
    }
}
