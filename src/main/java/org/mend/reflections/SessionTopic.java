package org.mend.reflections;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A reflection that a clinician wants to speak of with its client. It is open until it was talked about; it may then be brought
 * once more.
 */
@Entity
@Table(name = "session_topic")
public class SessionTopic {

    @Id
    private long id;
    @Column(name = "reflection_id")
    private long reflectionId;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Column(name = "marked_at")
    private Instant markedAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Version
    private int version;

    protected SessionTopic() {
    }

    SessionTopic(long reflectionId, long clientId, long clinicianId, Instant now) {
        this.id = Ids.next();
        this.reflectionId = reflectionId;
        this.clientId = clientId;
        this.clinicianId = clinicianId;
        this.markedAt = now;
    }

    /** What is open stays as it was. */
    void bringAgain(Instant now) {
        if (doneAt != null) {
            markedAt = now;
            doneAt = null;
        }
    }

    void talkedAbout(Instant now) {
        if (doneAt == null) {
            doneAt = now.isBefore(markedAt) ? markedAt : now;
        }
    }

    long id() {
        return id;
    }

    boolean isOpen() {
        return doneAt == null;
    }
}
