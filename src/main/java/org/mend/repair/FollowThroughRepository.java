package org.mend.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class FollowThroughRepository {

    /** A promise {@code c} that the partner {@code :me} of an open couple was shown. */
    private static final String SHARED_WITH_ME = """
            c.endedAt is null and c.clientId <> :me and exists (select s.commitmentId from CommitmentShare s, Couple k
                where s.commitmentId = c.id and s.endedAt is null and k.id = s.coupleId and k.endedOn is null
                  and (k.firstClientId = :me or k.secondClientId = :me))""";

    @PersistenceContext
    private EntityManager em;

    /** The other of a client's open couple. */
    record Partner(long coupleId, long clientId, String givenName) {
    }

    Optional<Partner> partner(long clientId) {
        return em.createQuery("""
                select k.id, p.id, p.givenName from Couple k, Client p
                where k.endedOn is null and ((k.firstClientId = :me and p.id = k.secondClientId)
                    or (k.secondClientId = :me and p.id = k.firstClientId))""", Object[].class)
                .setParameter("me", clientId).getResultStream().findFirst()
                .map(row -> new Partner((Long) row[0], (Long) row[1], (String) row[2]));
    }

    Optional<Commitment> byKey(long clientId, String key) {
        return em.createQuery("select c from Commitment c where c.clientId = :me and c.requestKey = :key", Commitment.class)
                .setParameter("me", clientId).setParameter("key", key).getResultStream().findFirst();
    }

    /** Written at once, since the days on which it asks back point to it. */
    void add(Commitment promise, List<FollowUp> followUps) {
        em.persist(promise);
        em.flush();
        followUps.forEach(em::persist);
        em.flush();
    }

    Optional<Commitment> lockedOwn(long id, long me) {
        return em.createQuery("select c from Commitment c where c.id = :id and c.clientId = :me", Commitment.class)
                .setParameter("id", id).setParameter("me", me).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** Own, or shown by the partner. */
    Optional<Commitment> visible(long id, long me) {
        return em.createQuery("select c from Commitment c where c.id = :id and (c.clientId = :me or (" + SHARED_WITH_ME + "))",
                Commitment.class).setParameter("id", id).setParameter("me", me).getResultStream().findFirst();
    }

    List<Commitment> own(long me, int limit) {
        return em.createQuery("select c from Commitment c where c.clientId = :me order by c.madeAt desc, c.id desc",
                Commitment.class).setParameter("me", me).setMaxResults(limit).getResultList();
    }

    List<Commitment> ofEpisode(long episodeId) {
        return em.createQuery("select c from Commitment c where c.episodeId = :episode order by c.madeAt, c.id",
                Commitment.class).setParameter("episode", episodeId).getResultList();
    }

    List<Commitment> sharedWith(long me, int limit) {
        return em.createQuery("select c from Commitment c where " + SHARED_WITH_ME + " order by c.madeAt desc, c.id desc",
                Commitment.class).setParameter("me", me).setMaxResults(limit).getResultList();
    }

    /** Nobody else answers it until the transaction ends. */
    Optional<FollowUp> locked(long commitmentId, int afterDays) {
        return em.createQuery("select f from FollowUp f where f.commitmentId = :id and f.afterDays = :days", FollowUp.class)
                .setParameter("id", commitmentId).setParameter("days", afterDays)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    List<FollowUp> followUps(Collection<Long> commitmentIds) {
        return commitmentIds.isEmpty() ? List.of()
                : em.createQuery("select f from FollowUp f where f.commitmentId in :ids", FollowUp.class)
                        .setParameter("ids", commitmentIds).getResultList();
    }

    List<FollowUpAnswer> answers(Collection<Long> commitmentIds) {
        return commitmentIds.isEmpty() ? List.of()
                : em.createQuery("""
                        select a from FollowUpAnswer a, FollowUp f where a.followUpId = f.id and f.commitmentId in :ids""",
                        FollowUpAnswer.class).setParameter("ids", commitmentIds).getResultList();
    }

    Optional<CommitmentShare> share(long commitmentId) {
        return Optional.ofNullable(em.find(CommitmentShare.class, commitmentId));
    }

    /** Those of the promises that are shown to a partner now. */
    List<CheckIns.Share> openShares(Collection<Long> commitmentIds) {
        return commitmentIds.isEmpty() ? List.of()
                : em.createQuery("""
                        select s.commitmentId, s.sharedOn, s.sharedAt, k.firstClientId, k.secondClientId, c.clientId
                        from CommitmentShare s, Couple k, Commitment c
                        where s.commitmentId in :ids and s.endedAt is null and k.id = s.coupleId and k.endedOn is null
                          and c.id = s.commitmentId and c.endedAt is null
                          and (c.clientId = k.firstClientId or c.clientId = k.secondClientId)""", Object[].class)
                        .setParameter("ids", commitmentIds).getResultStream()
                        .map(row -> new CheckIns.Share((Long) row[0], (LocalDate) row[1], (Instant) row[2],
                                row[3].equals(row[5]) ? (Long) row[4] : (Long) row[3])).toList();
    }

    void add(CommitmentShare share) {
        em.persist(share);
    }

    void add(FollowUpAnswer answer) {
        em.persist(answer);
    }
}
