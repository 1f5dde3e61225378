package org.mend.homework;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A quiet minute that a client wished to remember. There is nothing more to it, and nobody else ever sees it. */
@Entity
@Table(name = "pause_taken")
public class PauseTaken {

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "taken_at")
    private Instant takenAt;

    protected PauseTaken() {
    }

    PauseTaken(long clientId, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.takenAt = now;
    }
}
