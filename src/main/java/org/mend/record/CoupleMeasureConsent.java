package org.mend.record;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One partner's yes to seeing both lines in one chart. Given and taken back as often as wanted; it counts while it is given, the
 * other's is too, and the couple lasts.
 */
@Entity
@Table(name = "couple_measure_consent")
@IdClass(CoupleMeasureConsent.Key.class)
public class CoupleMeasureConsent {

    @Id
    @Column(name = "couple_id")
    private long coupleId;
    @Id
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Version
    private int version;

    protected CoupleMeasureConsent() {
    }

    CoupleMeasureConsent(long coupleId, long clientId, Instant now) {
        this.coupleId = coupleId;
        this.clientId = clientId;
        this.givenAt = now;
    }

    /** Anew, where it was taken back. */
    void give(Instant now) {
        if (withdrawnAt != null) {
            givenAt = now;
            withdrawnAt = null;
        }
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    boolean isGiven() {
        return withdrawnAt == null;
    }

    /** For the database alone. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long coupleId;
        private long clientId;

        public Key() {
        }

        Key(long coupleId, long clientId) {
            this.coupleId = coupleId;
            this.clientId = clientId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.coupleId == coupleId && key.clientId == clientId;
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(coupleId) + Long.hashCode(clientId);
        }
    }
}
