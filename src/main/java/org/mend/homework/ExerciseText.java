package org.mend.homework;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * Title, summary and rationale of an exercise version in one language. They are borrowed from the other language where nobody
 * wrote them in this one.
 */
@Entity
@Table(name = "exercise_text")
@IdClass(ExerciseText.Key.class)
public class ExerciseText {

    @Id
    @Column(name = "version_id")
    private long versionId;
    @Id
    private String language;
    private String title;
    private String summary;
    private String rationale;
    private boolean borrowed;

    protected ExerciseText() {
    }

    ExerciseText(long versionId, String language, LibraryText text, boolean borrowed) {
        this.versionId = versionId;
        this.language = language;
        this.title = text.title();
        this.summary = text.summary();
        this.rationale = text.rationale();
        this.borrowed = borrowed;
    }

    String language() {
        return language;
    }

    boolean isBorrowed() {
        return borrowed;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    String rationale() {
        return rationale;
    }

    /** Primary key; a plain class, since JPA providers still stumble over records here. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long versionId;
        private String language;

        public Key() {
            // for JPA
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.versionId == versionId && Objects.equals(key.language, language);
        }

        @Override
        public int hashCode() {
            return Objects.hash(versionId, language);
        }
    }
}
