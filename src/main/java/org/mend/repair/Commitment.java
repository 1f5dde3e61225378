package org.mend.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Something a client promised. It asks back one, seven and thirty days later, and is let go when the client says so. It may be
 * shared with the partner of an open couple, who then answers on their own; it may outlive the episode that it came from.
 */
@Entity
@Table(name = "commitment")
public class Commitment {

    static final int WORDS_LIMIT = 2_000;
    static final List<Integer> DAYS = List.of(1, 7, 30);

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "episode_id")
    private Long episodeId;
    @Column(name = "request_key")
    private String requestKey;
    private String words;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private int version;

    protected Commitment() {
    }

    /** @param episodeId null when it stands alone. @throws Invalid when there are no words, or too many */
    Commitment(long clientId, Long episodeId, String requestKey, String words, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.episodeId = episodeId;
        this.requestKey = requestKey;
        this.words = TypedWords.line(WORDS_LIMIT, words);
        this.madeAt = now;
        if (this.words.isEmpty()) {
            throw new Invalid("commitment-words-missing");
        }
    }

    /** When it asks back. @param madeOn the day on the clock of the client who made it */
    List<FollowUp> followUps(LocalDate madeOn) {
        return DAYS.stream().map(days -> new FollowUp(id, days, madeOn.plusDays(days))).toList();
    }

    /** It asks no more. */
    void letGo(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    Long episodeId() {
        return episodeId;
    }

    String words() {
        return words;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    boolean hasEnded() {
        return endedAt != null;
    }
}
