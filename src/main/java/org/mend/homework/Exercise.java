package org.mend.homework;

import java.time.Instant;
import java.util.Locale;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An exercise of the library, known by its slug through all its versions. What it says is in the versions; once retired it
 * can't be assigned any more, and work assigned before goes on. It comes with Mend, or a clinician wrote it: then only that
 * clinician changes it, and the other clinicians of the practice find it as long as it is shared with them.
 */
@Entity
@Table(name = "exercise")
public class Exercise {

    /** No slug of Mend's own begins like this and goes on with an id. */
    private static final String OWN = "own-";

    @Id
    private long id;
    private String slug;
    @Enumerated(EnumType.STRING)
    private Part part;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private String source;
    @Column(name = "owner_id")
    private Long ownerId;
    private boolean shared;
    @Column(name = "copied_from")
    private Long copiedFrom;
    @Column(name = "retired_at")
    private Instant retiredAt;

    protected Exercise() {
    }

    Exercise(String slug, Part part, Audience audience, String source) {
        this.id = Ids.next();
        this.slug = slug;
        describe(part, audience, source);
    }

    /** A clinician's own, not published yet. @param from the exercise that it is a copy of, or null */
    static Exercise own(long staffId, Exercise from) {
        Exercise own = new Exercise();
        own.id = Ids.next();
        own.slug = OWN + Ids.format(own.id).toLowerCase(Locale.ROOT);
        own.ownerId = staffId;
        own.copiedFrom = from == null ? null : from.id;
        own.describe(from == null ? Part.S4 : from.part, from == null ? Audience.INDIVIDUAL : from.audience, "");
        return own;
    }

    final void describe(Part newPart, Audience newAudience, String newSource) {
        part = newPart;
        audience = newAudience;
        source = newSource;
    }

    /** Every clinician of the practice finds it, or its owner alone. */
    void share(boolean withPractice) {
        shared = withPractice;
    }

    /** It is not assigned any more. To do it again changes nothing. */
    void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    void bringBack() {
        retiredAt = null;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    boolean isOwnedBy(long staffId) {
        return ownerId != null && ownerId == staffId;
    }

    boolean isShared() {
        return shared;
    }

    Long copiedFrom() {
        return copiedFrom;
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    Part part() {
        return part;
    }

    Audience audience() {
        return audience;
    }

    String source() {
        return source;
    }
}
