package org.mend.record;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A client asks for everything that is theirs. It waits until a node takes it, with a lease that the node renews with each step;
 * a node that stops lets the lease run out, and another begins anew, a few times. Ready, it is there for a day, for its own
 * client with the token of the newest link; then it is deleted. A client has one at a time.
 */
@Entity
@Table(name = "record_download")
public class RecordDownload {

    static final Duration LIFE = Duration.ofHours(24);
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST_ATTEMPTS = 3;

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Enumerated(EnumType.STRING)
    private DownloadState state;
    @Column(name = "done_steps")
    private int done;
    @Column(name = "total_steps")
    private int total;
    private int attempts;
    @Column(name = "claim_token")
    private String claimToken;
    @Column(name = "claimed_until")
    private Instant claimedUntil;
    @Column(name = "token_hash")
    private byte[] tokenHash;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Version
    private int version;

    protected RecordDownload() {
    }

    RecordDownload(long clientId, byte[] tokenHash, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.requestedAt = now;
        this.state = DownloadState.WAITING;
        this.tokenHash = tokenHash.clone();
        this.expiresAt = now.plus(LIFE);
    }

    /** A node begins, or begins anew what another has left. False when it was begun too often: then it has failed. */
    boolean claim(String token, int steps, Instant now) {
        if (attempts == MOST_ATTEMPTS) {
            fail();
            return false;
        }
        attempts++;
        state = DownloadState.RUNNING;
        claimToken = token;
        claimedUntil = now.plus(LEASE);
        done = 0;
        total = steps;
        return true;
    }

    /** One step on, and the lease begins anew. */
    void step(Instant now) {
        done = Math.min(done + 1, total);
        claimedUntil = now.plus(LEASE);
    }

    void ready(Instant now) {
        state = DownloadState.READY;
        done = total;
        claimToken = null;
        claimedUntil = null;
        expiresAt = now.plus(LIFE);
    }

    /** This attempt came to nothing; the next may begin at once. */
    void letGo() {
        state = DownloadState.WAITING;
        claimToken = null;
        claimedUntil = null;
    }

    private void fail() {
        state = DownloadState.FAILED;
        claimToken = null;
        claimedUntil = null;
    }

    /** A new link; the one before opens nothing any more. */
    void link(byte[] newHash) {
        tokenHash = newHash.clone();
    }

    boolean opensWith(byte[] hash) {
        return MessageDigest.isEqual(tokenHash, hash);
    }

    boolean isUnderWay(Instant now) {
        return state.underWay() && now.isBefore(expiresAt);
    }

    boolean isReady(Instant now) {
        return state == DownloadState.READY && now.isBefore(expiresAt);
    }

    DownloadProgress progress() {
        return new DownloadProgress(id, state, requestedAt, done, total, expiresAt);
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    Instant requestedAt() {
        return requestedAt;
    }
}
