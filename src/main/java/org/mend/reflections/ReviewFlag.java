package org.mend.reflections;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A clinician's own mark on a reflection. It stays, answered or not, until she takes it off; her colleagues see that it is hers. */
@Entity
@Table(name = "review_flag")
public class ReviewFlag {

    @Id
    private long id;
    @Column(name = "reflection_id")
    private long reflectionId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Column(name = "flagged_at")
    private Instant flaggedAt;

    protected ReviewFlag() {
    }

    ReviewFlag(long reflectionId, long clinicianId, Instant now) {
        this.id = Ids.next();
        this.reflectionId = reflectionId;
        this.clinicianId = clinicianId;
        this.flaggedAt = now;
    }

    long id() {
        return id;
    }
}
