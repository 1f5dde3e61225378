package org.mend.homework;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One exercise given to both partners of a couple: what ties their two assignments together. It never changes. */
@Entity
@Table(name = "couple_task")
public class CoupleTask {

    @Id
    private long id;
    @Column(name = "couple_id")
    private long coupleId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Column(name = "exercise_version_id")
    private long exerciseVersionId;
    @Column(name = "assigned_at")
    private Instant assignedAt;

    protected CoupleTask() {
    }

    CoupleTask(long coupleId, long clinicianId, long exerciseVersionId, Instant now) {
        this.id = Ids.next();
        this.coupleId = coupleId;
        this.clinicianId = clinicianId;
        this.exerciseVersionId = exerciseVersionId;
        this.assignedAt = now;
    }

    long id() {
        return id;
    }

    long coupleId() {
        return coupleId;
    }
}
