package org.mend.repair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mend.identity.ClinicianRow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

@ApplicationScoped
class RuptureRepository {

    /** The clinician is in care, it is meant for her, and it was not taken back. */
    private static final String MAY_SEE = """
            f.status <> :withdrawn and (f.about = :practice or f.clinicianId = :clinician)
            and exists (select r.id from CareRelationship r
                where r.clientId = f.clientId and r.clinicianId = :clinician and r.endedOn is null)""";
    private static final String TASK = """
            select f.id, f.version, f.clientId, c.givenName, c.familyName, f.about, f.words, f.status, f.flaggedAt,
                (select a.displayName from Staff a where a.id = f.answeredBy), f.acknowledgedAt, f.acknowledgedNote, f.talkedAt,
                f.talkedNote, f.wordsShown
            from RuptureFlag f, Client c where c.id = f.clientId and\s""";

    @PersistenceContext
    private EntityManager em;

    Optional<RuptureFlag> byKey(long me, String key) {
        return em.createQuery("select f from RuptureFlag f where f.clientId = :me and f.requestKey = :key", RuptureFlag.class)
                .setParameter("me", me).setParameter("key", key).getResultStream().findFirst();
    }

    void add(RuptureFlag flag) {
        em.persist(flag);
        em.flush();
    }

    Optional<RuptureFlag> lockedOwn(long id, long me) {
        return em.createQuery("select f from RuptureFlag f where f.id = :id and f.clientId = :me", RuptureFlag.class)
                .setParameter("id", id).setParameter("me", me).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    Optional<RuptureFlag> locked(long id, long clinicianId) {
        return seenBy(em.createQuery("select f from RuptureFlag f where f.id = :id and " + MAY_SEE, RuptureFlag.class),
                clinicianId).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Newest first. */
    List<OwnFlag> own(long me, int limit) {
        return em.createQuery("""
                select f.id, f.about, (select s.displayName from Staff s where s.id = f.clinicianId), f.words, f.wordsShown,
                    f.status, f.flaggedAt, (select a.displayName from Staff a where a.id = f.answeredBy), f.acknowledgedAt,
                    f.acknowledgedNote, f.talkedAt, f.talkedNote, f.seenAt
                from RuptureFlag f where f.clientId = :me order by f.flaggedAt desc, f.id desc""", Object[].class)
                .setParameter("me", me).setMaxResults(limit).getResultStream()
                .map(row -> new OwnFlag((Long) row[0], (FlagAbout) row[1], (String) row[2], (String) row[3], (Boolean) row[4],
                        (FlagStatus) row[5], (Instant) row[6], (String) row[7], (Instant) row[8], (String) row[9],
                        (Instant) row[10], (String) row[11],
                        row[7] != null && row[5] != FlagStatus.WITHDRAWN && row[12] == null)).toList();
    }

    long unseen(long me) {
        return em.createQuery("""
                select count(f.id) from RuptureFlag f where f.clientId = :me and f.answeredBy is not null and f.seenAt is null
                and f.status <> :withdrawn""", Long.class).setParameter("me", me)
                .setParameter("withdrawn", FlagStatus.WITHDRAWN).getSingleResult();
    }

    /** Not a change of the flag: whoever answers it at that moment is not refused for it, so its version stays. */
    void markSeen(long me) {
        em.createNativeQuery("""
                update rupture_flag set seen_at = utc_timestamp(6)
                where client_id = ?1 and answered_by is not null and seen_at is null""").setParameter(1, me).executeUpdate();
    }

    /** What is not talked about yet, the oldest first. */
    List<RuptureTask> open(long clinicianId, int limit) {
        return task("f.status <> :talked and " + MAY_SEE + " order by f.flaggedAt, f.id", clinicianId)
                .setParameter("talked", FlagStatus.TALKED_ABOUT).setMaxResults(limit).getResultStream()
                .map(row -> task(row, false)).toList();
    }

    List<RuptureTask> ofClient(long clientId, long clinicianId, int limit) {
        return task(MAY_SEE + " and f.clientId = :client order by f.flaggedAt desc, f.id desc", clinicianId)
                .setParameter("client", clientId).setMaxResults(limit).getResultStream().map(RuptureRepository::withWords).toList();
    }

    Optional<RuptureTask> find(long id, long clinicianId) {
        return task(MAY_SEE + " and f.id = :id", clinicianId).setParameter("id", id).getResultStream()
                .map(RuptureRepository::withWords).findFirst();
    }

    private TypedQuery<Object[]> task(String condition, long clinicianId) {
        return seenBy(em.createQuery(TASK + condition, Object[].class), clinicianId);
    }

    private static RuptureTask withWords(Object[] row) {
        return task(row, true);
    }

    private static RuptureTask task(Object[] row, boolean words) {
        return new RuptureTask((Long) row[0], (Integer) row[1], (Long) row[2], (String) row[3], (String) row[4],
                (FlagAbout) row[5], words && (Boolean) row[14] ? (String) row[6] : null, (FlagStatus) row[7], (Instant) row[8],
                (String) row[9], (Instant) row[10], (String) row[11], (Instant) row[12], (String) row[13]);
    }

    private static <T> TypedQuery<T> seenBy(TypedQuery<T> query, long clinicianId) {
        return query.setParameter("withdrawn", FlagStatus.WITHDRAWN).setParameter("practice", FlagAbout.PRACTICE)
                .setParameter("clinician", clinicianId);
    }

    /** Who is in care of a client, the longest first. */
    List<ClinicianRow> careTeam(long clientId) {
        return em.createQuery("""
                select new org.mend.identity.ClinicianRow(s.id, s.displayName) from CareRelationship r, Staff s
                where r.clientId = :client and r.endedOn is null and s.id = r.clinicianId
                order by r.startedOn, r.id""", ClinicianRow.class).setParameter("client", clientId).getResultList();
    }

    void flush() {
        em.flush();
    }
}
