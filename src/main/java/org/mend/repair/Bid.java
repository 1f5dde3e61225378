package org.mend.repair;

import java.time.Duration;
import java.time.Instant;

import org.mend.shared.Conflict;
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
 * The client reached out to somebody, and how that landed. What was "not ready yet" has a time to return, at which the client is
 * invited back; then it lands, is missed, or gets another time. What landed or was missed stays: another try is another bid.
 */
@Entity
@Table(name = "bid")
public class Bid {

    static final int WHOM_LIMIT = 80;

    private static final Duration FARTHEST_RETURN = Duration.ofDays(366);

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "episode_id")
    private Long episodeId;
    @Column(name = "request_key")
    private String requestKey;
    private String whom;
    private String words;
    @Enumerated(EnumType.STRING)
    private BidOutcome outcome;
    @Column(name = "reached_at")
    private Instant reachedAt;
    @Column(name = "return_at")
    private Instant returnAt;
    @Column(name = "landed_at")
    private Instant landedAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private int version;

    protected Bid() {
    }

    /**
     * @param episodeId null when it stands alone
     * @param returnAt needed for "not ready yet", else passed over
     * @throws Invalid when words are too long, or the time to return is missing, has passed, or lies more than a year ahead
     */
    Bid(long clientId, Long episodeId, String requestKey, String whom, String words, BidOutcome outcome, Instant returnAt,
            Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.episodeId = episodeId;
        this.requestKey = requestKey;
        this.whom = TypedWords.line(WHOM_LIMIT, whom);
        this.words = TypedWords.whole(words);
        this.reachedAt = now;
        turn(outcome, returnAt, now);
    }

    /**
     * How it went on after "not ready yet". The same said twice is said once.
     *
     * @throws Conflict when it has landed or was missed before
     * @throws Invalid as the constructor does
     */
    void answer(BidOutcome next, Instant nextReturn, Instant now) {
        if (outcome != BidOutcome.NOT_READY_YET) {
            if (outcome == next) {
                return;
            }
            throw new Conflict("bid-answered");
        }
        turn(next, nextReturn, now);
    }

    private void turn(BidOutcome next, Instant nextReturn, Instant now) {
        if (next == null) {
            throw new Invalid("bid-outcome-missing");
        }
        boolean later = next == BidOutcome.NOT_READY_YET;
        if (later && nextReturn == null) {
            throw new Invalid("bid-return-missing");
        }
        if (later && (!nextReturn.isAfter(now) || nextReturn.isAfter(now.plus(FARTHEST_RETURN)))) {
            throw new Invalid("bid-return-not-ahead");
        }
        outcome = next;
        returnAt = later ? nextReturn : null;
        landedAt = next == BidOutcome.LANDED ? now : null;
        changedAt = now;
    }

    long id() {
        return id;
    }

    Long episodeId() {
        return episodeId;
    }

    BidOutcome outcome() {
        return outcome;
    }

    Instant returnAt() {
        return returnAt;
    }

    Instant landedAt() {
        return landedAt;
    }
}
