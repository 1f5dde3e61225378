package org.mend.clients;

import java.time.LocalDate;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Two clients treated together, each with a private record. The partner with the smaller id stands first. */
@Entity
@Table(name = "couple")
public class Couple {

    @Id
    private long id;
    @Column(name = "first_client_id")
    private long firstClientId;
    @Column(name = "second_client_id")
    private long secondClientId;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Version
    private int version;

    protected Couple() {
    }

    Couple(long one, long other, LocalDate startedOn) {
        if (one == other) {
            throw new Invalid("couple-of-one");
        }
        this.id = Ids.next();
        this.firstClientId = Math.min(one, other);
        this.secondClientId = Math.max(one, other);
        this.startedOn = startedOn;
    }

    void end(LocalDate today) {
        if (endedOn == null) {
            endedOn = today.isBefore(startedOn) ? startedOn : today;
        }
    }

    long id() {
        return id;
    }
}
