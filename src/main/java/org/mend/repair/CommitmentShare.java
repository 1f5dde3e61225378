package org.mend.repair;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A promise that its client showed to the partner. Open until the client ends it, the promise is let go or the couple ends; a
 * couple that begins anew does not open it again. Only what is answered from its beginning on counts between the two.
 */
@Entity
@Table(name = "commitment_share")
public class CommitmentShare {

    @Id
    @Column(name = "commitment_id")
    private long commitmentId;
    @Column(name = "couple_id")
    private long coupleId;
    @Column(name = "shared_on")
    private LocalDate sharedOn;
    @Column(name = "shared_at")
    private Instant sharedAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected CommitmentShare() {
    }

    /** @param today on the clock of the client who shares */
    CommitmentShare(long commitmentId, long coupleId, LocalDate today, Instant now) {
        this.commitmentId = commitmentId;
        begin(coupleId, today, now);
    }

    /** Shares it anew, unless it is shared with this couple already. */
    void renew(long couple, LocalDate today, Instant now) {
        if (endedAt != null || coupleId != couple) {
            begin(couple, today, now);
        }
    }

    private void begin(long couple, LocalDate today, Instant now) {
        coupleId = couple;
        sharedOn = today;
        sharedAt = now;
        endedAt = null;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
