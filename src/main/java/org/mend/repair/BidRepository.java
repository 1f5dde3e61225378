package org.mend.repair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class BidRepository {

    private static final String ROW = """
            select new org.mend.repair.BidRow(b.id, b.episodeId, b.whom, b.words, b.outcome, b.reachedAt, b.returnAt, b.changedAt)
            from Bid b where\s""";

    @PersistenceContext
    private EntityManager em;

    Optional<Bid> byKey(long me, String key) {
        return em.createQuery("select b from Bid b where b.clientId = :me and b.requestKey = :key", Bid.class)
                .setParameter("me", me).setParameter("key", key).getResultStream().findFirst();
    }

    void add(Bid bid) {
        em.persist(bid);
        em.flush();
    }

    void remove(Bid bid) {
        em.remove(bid);
    }

    Optional<Bid> lockedOwn(long id, long me) {
        return em.createQuery("select b from Bid b where b.id = :id and b.clientId = :me", Bid.class)
                .setParameter("id", id).setParameter("me", me).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    Optional<BidRow> own(long id, long me) {
        return em.createQuery(ROW + "b.id = :id and b.clientId = :me", BidRow.class).setParameter("id", id)
                .setParameter("me", me).getResultStream().findFirst();
    }

    List<BidRow> ownList(long me, PageKey after, int limit) {
        return em.createQuery(ROW + """
                b.clientId = :me and (b.reachedAt < :at or (b.reachedAt = :at and b.id < :lastId))
                order by b.reachedAt desc, b.id desc""", BidRow.class).setParameter("me", me)
                .setParameter("at", after.at()).setParameter("lastId", after.id()).setMaxResults(limit).getResultList();
    }

    List<BidRow> ofEpisode(long episodeId) {
        return em.createQuery(ROW + "b.episodeId = :episode order by b.reachedAt, b.id", BidRow.class)
                .setParameter("episode", episodeId).getResultList();
    }

    /** Whose time to return has come, the earliest first. */
    List<BidRow> toReturnTo(long me, Instant now, int limit) {
        return em.createQuery(ROW + "b.clientId = :me and b.returnAt <= :now order by b.returnAt, b.id", BidRow.class)
                .setParameter("me", me).setParameter("now", now).setMaxResults(limit).getResultList();
    }
}
