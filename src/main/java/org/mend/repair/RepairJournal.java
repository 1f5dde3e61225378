package org.mend.repair;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.Page;
import org.mend.shared.PageKey;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A client's own repair episodes: begun, read, left to rest, called repaired, opened again, shared, taken back and deleted. */
@ApplicationScoped
@Retried
@Transactional
public class RepairJournal {

    static final String EPISODE = "RepairEpisode";

    private static final int MOST = 200;

    private final RepairEpisodeRepository episodes;
    private final EpisodeReading reading;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RepairJournal(RepairEpisodeRepository episodes, EpisodeReading reading, CurrentUser user, AuditTrail audit, Clock clock) {
        this.episodes = episodes;
        this.reading = reading;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected RepairJournal() {
        this(null, null, null, null, null);
    }

    /**
     * Begins an episode, open and private.
     *
     * @param key made by the page; sent twice, it is one episode
     * @param title a few words, or none
     * @param happenedAt when it happened; null means now
     * @return its id
     * @throws Invalid when the title is too long, or the moment lies ahead
     */
    @Allowed(Role.CLIENT)
    public long begin(String key, String title, Instant happenedAt) {
        String sent = RequestKey.of(key);
        return episodes.byKey(user.clientId(), sent).map(RepairEpisode::id).orElseGet(() -> {
            RepairEpisode episode = new RepairEpisode(user.clientId(), sent, title, happenedAt, clock.instant());
            episodes.add(episode);
            record(AuditAction.CREATE, episode.id());
            return episode.id();
        });
    }

    /** What is open, last touched first. */
    @Allowed(Role.CLIENT)
    public List<EpisodeRow> open() {
        record(AuditAction.READ, null);
        return episodes.open(user.clientId(), MOST);
    }

    /** Open or not, last touched first. @param after {@link Page#next} of the page before, null for the first */
    @Allowed(Role.CLIENT)
    public Page<EpisodeRow> all(String after, int limit) {
        int rows = Math.clamp(limit, 1, MOST);
        record(AuditAction.READ, null);
        return Page.of(episodes.all(user.clientId(), PageKey.parse(after, PageKey.newest()), rows + 1), rows,
                row -> new PageKey(row.touchedAt(), row.id()));
    }

    /** One as {@link #all} shows it. @throws RepairEpisodeNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public EpisodeRow row(long episodeId) {
        return episodes.row(episodeId, user.clientId()).orElseThrow(RepairEpisodeNotFound::new);
    }

    /** What rests or is repaired, last touched first. @param after {@link Page#next} of the page before, null for the first */
    @Allowed(Role.CLIENT)
    public Page<EpisodeRow> history(String after, int limit) {
        int rows = Math.clamp(limit, 1, MOST);
        return Page.of(episodes.closed(user.clientId(), PageKey.parse(after, PageKey.newest()), rows + 1), rows,
                row -> new PageKey(row.touchedAt(), row.id()));
    }

    /** The client's own, whole. @throws RepairEpisodeNotFound unless it is */
    @Allowed(Role.CLIENT)
    public EpisodeView read(long episodeId) {
        RepairEpisode episode = episodes.own(episodeId, user.clientId()).orElseThrow(RepairEpisodeNotFound::new);
        record(AuditAction.READ, episodeId);
        return reading.own(episode);
    }

    /**
     * What it is called, and when it happened.
     *
     * @throws RepairEpisodeNotFound unless it is the client's own
     * @throws StaleVersion when it was changed since {@code version} was read
     * @throws Invalid when the title is too long, or the moment lies ahead
     */
    @Allowed(Role.CLIENT)
    public void describe(long episodeId, int version, String title, Instant happenedAt) {
        RepairEpisode episode = locked(episodeId);
        StaleVersion.unlessEqual(version, episode.version());
        if (happenedAt == null) {
            throw new Invalid("happened-missing");
        }
        episode.describe(title, happenedAt, clock.instant());
        record(AuditAction.UPDATE, episodeId);
    }

    /** Leaves it for now. @throws RepairEpisodeNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public void rest(long episodeId) {
        change(episodeId, RepairEpisode::rest);
    }

    /** Calls it repaired. @throws RepairEpisodeNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public void markRepaired(long episodeId) {
        change(episodeId, RepairEpisode::markRepaired);
    }

    /** Comes back to it: a return. @throws RepairEpisodeNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public void reopen(long episodeId) {
        change(episodeId, (episode, now) -> episode.reopen(now).ifPresent(episodes::add));
    }

    /** Clinicians in care may read it from now on, whole. @throws RepairEpisodeNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public void share(long episodeId) {
        change(episodeId, RepairEpisode::share);
    }

    /** Takes it back: nobody else may read it from now on. @throws RepairEpisodeNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public void keepPrivate(long episodeId) {
        change(episodeId, (episode, now) -> episode.keepPrivate());
    }

    /**
     * Deletes it for good, with its stages, returns and bids. Promises go on asking back and guilt checks stay, without it; in the
     * audit trail stays that it was there.
     *
     * @throws RepairEpisodeNotFound unless it is the client's own
     */
    @Allowed(Role.CLIENT)
    public void delete(long episodeId) {
        episodes.remove(locked(episodeId));
        record(AuditAction.DELETE, episodeId);
    }

    private void change(long episodeId, BiConsumer<RepairEpisode, Instant> change) {
        change.accept(locked(episodeId), clock.instant());
        record(AuditAction.UPDATE, episodeId);
    }

    private RepairEpisode locked(long episodeId) {
        return episodes.lockedOwn(episodeId, user.clientId()).orElseThrow(RepairEpisodeNotFound::new);
    }

    private void record(AuditAction action, Long episodeId) {
        audit.record(user.accountId(), action, EPISODE, episodeId, user.clientId());
    }
}
