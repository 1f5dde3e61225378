package org.mend.reflections;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** All that a reflection said in words until its client amended it. It is written once, at that moment, and never changed. */
@Entity
@Table(name = "reflection_revision")
public class ReflectionRevision {

    @Id
    private long id;
    @Column(name = "reflection_id")
    private long reflectionId;
    private int revision;
    private String answers;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected ReflectionRevision() {
    }

    /** @param words by step key */
    ReflectionRevision(long reflectionId, int revision, Map<String, String> words, Instant writtenAt, Instant now) {
        this.id = Ids.next();
        this.reflectionId = reflectionId;
        this.revision = revision;
        this.answers = new DraftAnswers(new TreeMap<>(words)).json();
        this.writtenAt = writtenAt;
        this.replacedAt = now.isBefore(writtenAt) ? writtenAt : now;
    }

    Stretch stretch() {
        return new Stretch(writtenAt, replacedAt);
    }

    Instant replacedAt() {
        return replacedAt;
    }

    /** By step key. */
    Map<String, Object> words() {
        return DraftAnswers.parse(answers).values();
    }
}
