package org.mend.homework;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An exercise of the library, known by its slug through all its versions. What it says is in the versions; once retired it
 * can't be assigned any more, and work assigned before goes on.
 */
@Entity
@Table(name = "exercise")
public class Exercise {

    @Id
    private long id;
    private String slug;
    @Enumerated(EnumType.STRING)
    private Part part;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private String source;
    @Column(name = "retired_at")
    private Instant retiredAt;

    protected Exercise() {
    }

    Exercise(String slug, Part part, Audience audience, String source) {
        this.id = Ids.next();
        this.slug = slug;
        describe(part, audience, source);
    }

    final void describe(Part newPart, Audience newAudience, String newSource) {
        part = newPart;
        audience = newAudience;
        source = newSource;
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
