package org.mend.homework;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The next version of an exercise while its owner writes it: there is one at most. It opens with the first change, may stay
 * unfinished for as long as it likes, and closes when it is published or thrown away. A change after that opens it again. Its
 * version only ever grows, so a window that was left open can't overwrite unseen what was written since.
 */
@Entity
@Table(name = "exercise_draft")
public class ExerciseDraft {

    @Id
    @Column(name = "exercise_id")
    private long exerciseId;
    private String content;
    @Column(name = "is_open")
    private boolean open;
    @Column(name = "updated_by")
    private long updatedBy;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Version
    private int version;

    protected ExerciseDraft() {
    }

    ExerciseDraft(long exerciseId, DraftContent content, long staffId, Instant now) {
        this.exerciseId = exerciseId;
        write(content, staffId, now);
    }

    final void write(DraftContent newContent, long staffId, Instant now) {
        content = newContent.toString();
        open = true;
        updatedBy = staffId;
        updatedAt = now;
    }

    /** Published, or thrown away. */
    void close(long staffId, Instant now) {
        open = false;
        updatedBy = staffId;
        updatedAt = now;
    }

    boolean isOpen() {
        return open;
    }

    DraftContent content() {
        return DraftContent.kept(content);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    int version() {
        return version;
    }
}
