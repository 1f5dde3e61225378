package org.mend.clients;

import java.time.LocalDate;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A clinician cares for a client from a day on until it is ended; open means {@code endedOn is null}, at once. */
@Entity
@Table(name = "care_relationship")
public class CareRelationship {

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Version
    private int version;

    protected CareRelationship() {
    }

    CareRelationship(long clientId, long clinicianId, LocalDate startedOn) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.clinicianId = clinicianId;
        this.startedOn = startedOn;
    }

    void end(LocalDate today) {
        if (endedOn == null) {
            endedOn = today.isBefore(startedOn) ? startedOn : today;
        }
    }
}
