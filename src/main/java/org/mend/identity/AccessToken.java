package org.mend.identity;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A bearer token, of which only the SHA-256 digest is kept. Issued for a short time, sometimes revoked before. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    private long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "token_hash")
    private byte[] hash;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessToken() {
    }

    AccessToken(long accountId, byte[] hash, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.hash = hash.clone();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    long accountId() {
        return accountId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
