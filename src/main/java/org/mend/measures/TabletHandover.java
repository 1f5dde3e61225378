package org.mend.measures;

import java.time.Duration;
import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A tablet goes from the desk to a client. Life story: made by the desk with a code that is good for some minutes; opened once
 * with it, by a browser that holds a key from then on; closed for good when the client is done, or when its time is over. Code
 * and key are kept as digests.
 */
@Entity
@Table(name = "tablet_handover")
public class TabletHandover {

    /** For the desk to give it and the client to type the code. */
    static final Duration CODE_LIFE = Duration.ofMinutes(15);
    /** For the client to fill it in. */
    static final Duration OPEN_FOR = Duration.ofMinutes(30);

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "created_by")
    private long createdBy;
    @Column(name = "code_hash")
    private byte[] codeHash;
    @Column(name = "key_hash")
    private byte[] keyHash;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected TabletHandover() {
    }

    TabletHandover(long clientId, long deskAccount, byte[] codeHash, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.createdBy = deskAccount;
        this.codeHash = codeHash.clone();
        this.createdAt = now;
        this.expiresAt = now.plus(CODE_LIFE);
    }

    /** @return whether it could be: not twice, not late, not once it was closed */
    boolean open(byte[] key, Instant now) {
        if (usedAt != null || closedAt != null || !now.isBefore(expiresAt)) {
            return false;
        }
        usedAt = now;
        keyHash = key.clone();
        expiresAt = now.plus(OPEN_FOR);
        return true;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    boolean isOpen(Instant now) {
        return usedAt != null && closedAt == null && now.isBefore(expiresAt);
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }
}
