package org.mend.homework;

import java.time.Duration;
import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A clinician's gentle word to a client that something is open; it has no text of its own. Nudges of one client are numbered,
 * whoever of the clinicians gives them, and one that was not taken back lets a day pass before the next. It may be taken back
 * until the mail has gone out, and then counts as if it had never been.
 */
@Entity
@Table(name = "practice_nudge")
public class PracticeNudge {

    /** How long a client is left alone after a nudge. */
    public static final Duration REST = Duration.ofHours(24);

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "clinician_id")
    private long clinicianId;
    private int number;
    @Column(name = "nudged_at")
    private Instant nudgedAt;
    @Column(name = "not_before")
    private Instant notBefore;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Version
    private int version;

    protected PracticeNudge() {
    }

    /**
     * @param number one more than of the nudge before, 1 for the first
     * @param last when the client was last nudged and it was not taken back, or null
     * @throws NudgeTooSoon less than a day after that
     */
    PracticeNudge(long clientId, long clinicianId, int number, Instant last, Instant now) {
        if (last != null && now.isBefore(last.plus(REST))) {
            throw new NudgeTooSoon(Duration.between(now, last.plus(REST)));
        }
        this.id = Ids.next();
        this.clientId = clientId;
        this.clinicianId = clinicianId;
        this.number = number;
        this.nudgedAt = now;
        this.notBefore = last == null ? null : last.plus(REST);
    }

    void takeBack(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    long id() {
        return id;
    }
}
