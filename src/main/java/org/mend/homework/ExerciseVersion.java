package org.mend.homework;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One published wording of an exercise. It never changes: answers would otherwise stand beside other questions. */
@Entity
@Table(name = "exercise_version")
public class ExerciseVersion {

    @Id
    private long id;
    @Column(name = "exercise_id")
    private long exerciseId;
    private int number;
    private int minutes;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected ExerciseVersion() {
    }

    ExerciseVersion(long exerciseId, int number, int minutes, Instant now) {
        this.id = Ids.next();
        this.exerciseId = exerciseId;
        this.number = number;
        this.minutes = minutes;
        this.publishedAt = now;
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    int minutes() {
        return minutes;
    }
}
