package org.mend.measures;

import java.time.Instant;
import java.time.LocalDate;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Who looks after a clinician's safety alerts, from the first to the last of some days. It opens no record. */
@Entity
@Table(name = "clinician_cover")
public class ClinicianCover {

    @Id
    private long id;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Column(name = "cover_id")
    private long coverId;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected ClinicianCover() {
    }

    /** @throws Invalid for oneself, for days in the wrong order and for days that have passed. */
    ClinicianCover(long clinicianId, long coverId, LocalDate startsOn, LocalDate endsOn, LocalDate today, Instant now) {
        if (coverId == clinicianId) {
            throw new Invalid("cover-oneself");
        }
        if (startsOn == null || endsOn == null || endsOn.isBefore(startsOn) || endsOn.isBefore(today)) {
            throw new Invalid("cover-days");
        }
        this.id = Ids.next();
        this.clinicianId = clinicianId;
        this.coverId = coverId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.createdAt = now;
    }

    long id() {
        return id;
    }
}
