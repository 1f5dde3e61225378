package org.mend.measures;

import java.time.Duration;
import java.time.Instant;

import org.mend.shared.Conflict;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.StorableText;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * An answer that a person must look at soon. Life story: raised in the transaction that hands the answers in, once for each
 * response and rule; stays in sight of the client's clinicians and who covers for them until one of them writes down what was
 * done; when nobody has by a set time, it is escalated, once, to who is on duty. Acknowledged is final.
 */
@Entity
@Table(name = "safety_alert")
public class SafetyAlert {

    static final int NOTE_LIMIT = 2000;

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "response_id")
    private long responseId;
    private String rule;
    @Column(name = "raised_at")
    private Instant raisedAt;
    @Column(name = "escalate_at")
    private Instant escalateAt;
    @Column(name = "escalated_at")
    private Instant escalatedAt;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;
    @Column(name = "acknowledged_by")
    private Long acknowledgedBy;
    private String note;
    @Version
    private int version;

    protected SafetyAlert() {
    }

    /** @param wait how long the client's own clinicians have; nothing when none of them is there */
    SafetyAlert(long clientId, long responseId, String rule, Instant now, Duration wait) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.responseId = responseId;
        this.rule = rule;
        this.raisedAt = now;
        this.escalateAt = now.plus(wait);
    }

    /** @return whether it was, now: not before its time, not twice, and not once somebody has looked at it */
    boolean escalate(Instant now) {
        if (acknowledgedAt != null || escalatedAt != null || now.isBefore(escalateAt)) {
            return false;
        }
        escalatedAt = now;
        return true;
    }

    /**
     * @param what was done, for the client's clinicians
     * @throws Invalid without words, or with too many
     * @throws Conflict when somebody else was quicker
     */
    void acknowledge(long staffId, String what, Instant now) {
        String words = what == null ? "" : StorableText.of(what.strip());
        if (words.isEmpty()) {
            throw new Invalid("safety-note-missing");
        }
        if (words.length() > NOTE_LIMIT) {
            throw new Invalid("note-too-long", NOTE_LIMIT);
        }
        if (acknowledgedAt != null) {
            throw new Conflict("safety-acknowledged");
        }
        acknowledgedAt = now;
        acknowledgedBy = staffId;
        note = words;
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    long responseId() {
        return responseId;
    }

    String rule() {
        return rule;
    }
}
