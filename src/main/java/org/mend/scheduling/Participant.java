package org.mend.scheduling;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One client in a session and whether that client came; one partner may miss what the other attends. */
@Embeddable
public class Participant {

    @Column(name = "client_id")
    private long clientId;
    private String attendance;
    @Column(name = "start_at")
    private Instant startAt;

    protected Participant() {
    }

    Participant(long clientId, Instant startAt) {
        this.clientId = clientId;
        this.startAt = startAt;
        this.attendance = "expected";
    }

    void attended() {
        attendance = "attended";
    }

    void missed() {
        attendance = "missed";
    }

    long clientId() {
        return clientId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participant that && clientId == that.clientId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(clientId);
    }
}
