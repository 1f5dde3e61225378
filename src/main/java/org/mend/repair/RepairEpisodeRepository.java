package org.mend.repair;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

@ApplicationScoped
class RepairEpisodeRepository {

    /** {@code e} is shared, and {@code :clinician} is in care of its client. */
    private static final String MAY_READ = """
            e.sharedAt is not null and exists (select r.id from CareRelationship r
                where r.clientId = e.clientId and r.clinicianId = :clinician and r.endedOn is null)""";
    private static final String ROW = """
            select e.id, e.title, e.happenedAt, e.touchedAt, e.status, e.closedAt, e.sharedAt, e.repairedAt,
                (select count(t.id) from EpisodeReturn t where t.episodeId = e.id),
                (select count(s.episodeId) from RepairStage s where s.episodeId = e.id and (s.words <> '' or s.stage = :settle)),
                (select min(b.landedAt) from Bid b where b.episodeId = e.id)
            from RepairEpisode e where\s""";
    private static final String NEWEST_FIRST = """
            (e.touchedAt < :at or (e.touchedAt = :at and e.id < :lastId)) order by e.touchedAt desc, e.id desc""";

    @PersistenceContext
    private EntityManager em;

    Optional<RepairEpisode> byKey(long clientId, String key) {
        return em.createQuery("select e from RepairEpisode e where e.clientId = :me and e.requestKey = :key", RepairEpisode.class)
                .setParameter("me", clientId).setParameter("key", key).getResultStream().findFirst();
    }

    /** Written at once, since everything of it points to it. */
    void add(RepairEpisode episode) {
        em.persist(episode);
        em.flush();
    }

    void add(EpisodeReturn comingBack) {
        em.persist(comingBack);
    }

    void add(RepairStage stage) {
        em.persist(stage);
    }

    /** With all that belongs to it alone; promises and guilt checks go on without it. */
    void remove(RepairEpisode episode) {
        em.remove(episode);
    }

    Optional<RepairEpisode> own(long id, long me) {
        return ownQuery(id, me).getResultStream().findFirst();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<RepairEpisode> lockedOwn(long id, long me) {
        return ownQuery(id, me).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Something is done in it: locked, and a return kept where it is one. @throws RepairEpisodeNotFound unless own */
    RepairEpisode touched(long id, long me, Instant now) {
        RepairEpisode episode = lockedOwn(id, me).orElseThrow(RepairEpisodeNotFound::new);
        episode.touch(now).ifPresent(this::add);
        return episode;
    }

    private TypedQuery<RepairEpisode> ownQuery(long id, long me) {
        return em.createQuery("select e from RepairEpisode e where e.id = :id and e.clientId = :me", RepairEpisode.class)
                .setParameter("id", id).setParameter("me", me);
    }

    Optional<RepairEpisode> shared(long id, long clinicianId) {
        return em.createQuery("select e from RepairEpisode e where e.id = :id and " + MAY_READ, RepairEpisode.class)
                .setParameter("id", id).setParameter("clinician", clinicianId).getResultStream().findFirst();
    }

    List<EpisodeRow> open(long me, int limit) {
        return rows(em.createQuery(ROW + "e.clientId = :me and e.status = :open order by e.touchedAt desc, e.id desc",
                Object[].class).setParameter("me", me).setParameter("open", EpisodeStatus.OPEN), limit);
    }

    List<EpisodeRow> all(long me, PageKey after, int limit) {
        return rows(em.createQuery(ROW + "e.clientId = :me and " + NEWEST_FIRST, Object[].class).setParameter("me", me)
                .setParameter("at", after.at()).setParameter("lastId", after.id()), limit);
    }

    Optional<EpisodeRow> row(long id, long me) {
        return rows(em.createQuery(ROW + "e.id = :id and e.clientId = :me", Object[].class).setParameter("id", id)
                .setParameter("me", me), 1).stream().findFirst();
    }

    List<EpisodeRow> closed(long me, PageKey after, int limit) {
        return rows(em.createQuery(ROW + "e.clientId = :me and e.status <> :open and " + NEWEST_FIRST, Object[].class)
                .setParameter("me", me).setParameter("open", EpisodeStatus.OPEN).setParameter("at", after.at())
                .setParameter("lastId", after.id()), limit);
    }

    List<EpisodeRow> sharedBy(long clientId, long clinicianId, PageKey after, int limit) {
        return rows(em.createQuery(ROW + "e.clientId = :client and " + MAY_READ + " and " + NEWEST_FIRST, Object[].class)
                .setParameter("client", clientId).setParameter("clinician", clinicianId).setParameter("at", after.at())
                .setParameter("lastId", after.id()), limit);
    }

    private static List<EpisodeRow> rows(TypedQuery<Object[]> query, int limit) {
        return query.setParameter("settle", Stage.SETTLE).setMaxResults(limit).getResultStream().map(row -> new EpisodeRow(
                (Long) row[0], (String) row[1], (Instant) row[2], (Instant) row[3], (EpisodeStatus) row[4], (Instant) row[5],
                row[6] != null, ((Number) row[8]).intValue(), ((Number) row[9]).intValue(),
                TimeToRepair.of((Instant) row[2], instant(row[10]), (Instant) row[7]).orElse((Duration) null))).toList();
    }

    /** What a subquery finds comes without its type, as the database has it: in UTC. */
    private static Instant instant(Object found) {
        return found instanceof LocalDateTime at ? at.toInstant(ZoneOffset.UTC) : (Instant) found;
    }

    /** All seven, in order; a stage that was not visited is an empty one that is not kept. */
    List<StageState> stages(long episodeId) {
        Map<Stage, RepairStage> visited = em.createQuery("select s from RepairStage s where s.episodeId = :id", RepairStage.class)
                .setParameter("id", episodeId).getResultStream().collect(Collectors.toMap(RepairStage::stage, Function.identity()));
        return Arrays.stream(Stage.values())
                .map(stage -> visited.getOrDefault(stage, new RepairStage(episodeId, stage)).state()).toList();
    }

    Optional<RepairStage> stage(long episodeId, Stage stage) {
        return Optional.ofNullable(em.find(RepairStage.class, new RepairStage.Key(episodeId, stage)));
    }

    List<ReturnRow> returns(long episodeId) {
        return em.createQuery("""
                select new org.mend.repair.ReturnRow(t.how, t.returnedAt) from EpisodeReturn t
                where t.episodeId = :id order by t.returnedAt, t.id""", ReturnRow.class).setParameter("id", episodeId)
                .getResultList();
    }

    Optional<Instant> firstLanded(long episodeId) {
        return Optional.ofNullable(em.createQuery("select min(b.landedAt) from Bid b where b.episodeId = :id", Instant.class)
                .setParameter("id", episodeId).getSingleResult());
    }

    void flush() {
        em.flush();
    }
}
