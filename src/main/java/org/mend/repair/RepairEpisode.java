package org.mend.repair;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Something happened between a client and somebody, and the way back from it. It begins open and private. Its stages are visited
 * in any order, each as often as wanted, and every coming back after a while is a return. The client lets it rest, or calls it
 * repaired, and may open it again from either, which is a return too: nothing about it is ever final, and nothing counts against
 * the client. Words may be kept in whatever state it is. It is shared with the clinicians in care for as long as the client likes.
 */
@Entity
@Table(name = "repair_episode")
public class RepairEpisode {

    static final int TITLE_LIMIT = 160;

    /** What lies untouched for so long and is taken up again was come back to. */
    static final Duration LEFT = Duration.ofHours(4);
    /** A page and a clock may differ a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Duration LONG_AGO = Duration.ofDays(36_525);

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "request_key")
    private String requestKey;
    private String title;
    @Column(name = "happened_at")
    private Instant happenedAt;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "touched_at")
    private Instant touchedAt;
    @Enumerated(EnumType.STRING)
    private EpisodeStatus status;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "repaired_at")
    private Instant repairedAt;
    @Column(name = "shared_at")
    private Instant sharedAt;
    @Version
    private int version;

    protected RepairEpisode() {
    }

    /**
     * @param title a few words, or empty
     * @param happenedAt null means now
     * @throws Invalid when the title is too long, or the moment lies ahead or longer ago than a life
     */
    RepairEpisode(long clientId, String requestKey, String title, Instant happenedAt, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.requestKey = requestKey;
        this.begunAt = now;
        this.touchedAt = now;
        this.status = EpisodeStatus.OPEN;
        describe(title, happenedAt == null ? now : happenedAt, now);
    }

    /** What it is called, and when it happened. @throws Invalid as the constructor does */
    void describe(String newTitle, Instant happened, Instant now) {
        if (happened.isAfter(now.plus(TOLERANCE))) {
            throw new Invalid("happened-ahead");
        }
        if (happened.isBefore(now.minus(LONG_AGO))) {
            throw new Invalid("happened-too-long-ago");
        }
        title = TypedWords.line(TITLE_LIMIT, newTitle);
        happenedAt = happened;
    }

    /** Something is done in it. A return when it had been left for a while. */
    Optional<EpisodeReturn> touch(Instant now) {
        boolean cameBack = !touchedAt.plus(LEFT).isAfter(now);
        if (now.isAfter(touchedAt)) {
            touchedAt = now;
        }
        return cameBack ? Optional.of(new EpisodeReturn(id, ReturnKind.RESUMED, now)) : Optional.empty();
    }

    /** Left for now. Nothing to do when it rests already. */
    void rest(Instant now) {
        close(EpisodeStatus.RESTING, now);
    }

    /** The client calls it repaired. The first time stays the first time. */
    void markRepaired(Instant now) {
        close(EpisodeStatus.REPAIRED, now);
        if (repairedAt == null) {
            repairedAt = now;
        }
    }

    private void close(EpisodeStatus end, Instant now) {
        if (status != end) {
            status = end;
            closedAt = now;
            touchedAt = now;
        }
    }

    /** Opened again: a return, unless it is open. */
    Optional<EpisodeReturn> reopen(Instant now) {
        if (status == EpisodeStatus.OPEN) {
            return Optional.empty();
        }
        status = EpisodeStatus.OPEN;
        closedAt = null;
        touchedAt = now;
        return Optional.of(new EpisodeReturn(id, ReturnKind.REOPENED, now));
    }

    /** Clinicians in care may read it from now on. */
    void share(Instant now) {
        if (sharedAt == null) {
            sharedAt = now;
        }
    }

    /** Only the client may read it from now on. */
    void keepPrivate() {
        sharedAt = null;
    }

    Optional<Duration> timeToRepair(Instant firstLanded) {
        return TimeToRepair.of(happenedAt, firstLanded, repairedAt);
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    String title() {
        return title;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Instant begunAt() {
        return begunAt;
    }

    EpisodeStatus status() {
        return status;
    }

    Instant closedAt() {
        return closedAt;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    boolean isShared() {
        return sharedAt != null;
    }

    int version() {
        return version;
    }
}
