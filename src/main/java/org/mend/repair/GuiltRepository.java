package org.mend.repair;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class GuiltRepository {

    private static final String ROW =
            "select new org.mend.repair.GuiltRow(g.id, g.moment, g.guilt, g.magnitude, g.checkedAt) from GuiltCheck g where ";

    @PersistenceContext
    private EntityManager em;

    Optional<GuiltRow> byKey(long me, String key) {
        return em.createQuery(ROW + "g.clientId = :me and g.requestKey = :key", GuiltRow.class).setParameter("me", me)
                .setParameter("key", key).getResultStream().findFirst();
    }

    void add(GuiltCheck check) {
        em.persist(check);
        em.flush();
    }

    Optional<GuiltRow> own(long id, long me) {
        return em.createQuery(ROW + "g.id = :id and g.clientId = :me", GuiltRow.class).setParameter("id", id)
                .setParameter("me", me).getResultStream().findFirst();
    }

    List<GuiltRow> newest(long me, int limit) {
        return em.createQuery(ROW + "g.clientId = :me order by g.checkedAt desc, g.id desc", GuiltRow.class)
                .setParameter("me", me).setMaxResults(limit).getResultList();
    }

    /** Whether there was one to delete. */
    boolean delete(long id, long me) {
        return em.createQuery("delete from GuiltCheck g where g.id = :id and g.clientId = :me").setParameter("id", id)
                .setParameter("me", me).executeUpdate() == 1;
    }
}
