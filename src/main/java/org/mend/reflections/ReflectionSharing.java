package org.mend.reflections;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * From when to when a reflection could be read by others than its client. It begins when it is shared and ends when somebody is
 * added or left out; it is never changed after. It tells who has to be shown "no longer shared", and which earlier words.
 */
@Entity
@Table(name = "reflection_sharing")
public class ReflectionSharing {

    @Id
    private long id;
    @Column(name = "reflection_id")
    private long reflectionId;
    @Enumerated(EnumType.STRING)
    private ReflectionVisibility visibility;
    @Column(name = "couple_id")
    private Long coupleId;
    private Instant since;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected ReflectionSharing() {
    }

    ReflectionSharing(long reflectionId, Readers readers, Instant now) {
        if (readers.nobody()) {
            throw new IllegalArgumentException("shared with nobody");
        }
        this.id = Ids.next();
        this.reflectionId = reflectionId;
        this.visibility = readers.visibility();
        this.coupleId = readers.coupleId();
        this.since = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now.isBefore(since) ? since : now;
        }
    }

    Stretch stretch() {
        return new Stretch(since, endedAt);
    }

    /** The partner in this couple could read it. */
    boolean isWith(long couple) {
        return coupleId != null && coupleId == couple;
    }
}
