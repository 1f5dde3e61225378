package org.mend.reflections;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.StorableText;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Words that a clinician often answers with, under a name of her own. Nobody else sees them until they are sent in an answer. */
@Entity
@Table(name = "answer_phrase")
public class AnswerPhrase {

    static final int TITLE_LIMIT = 80;
    static final int TEXT_LIMIT = 2000;

    @Id
    private long id;
    @Column(name = "clinician_id")
    private long clinicianId;
    private String title;
    private String text;
    @Version
    private int version;

    protected AnswerPhrase() {
    }

    AnswerPhrase(long clinicianId, String title, String text) {
        this.id = Ids.next();
        this.clinicianId = clinicianId;
        word(title, text);
    }

    /** @throws Invalid when one of the two is missing or too long */
    void word(String newTitle, String newText) {
        title = needed(newTitle, TITLE_LIMIT, "phrase-title");
        text = needed(newText, TEXT_LIMIT, "phrase-text");
    }

    private static String needed(String typed, int limit, String code) {
        String words = typed == null ? "" : StorableText.of(typed).strip();
        if (words.isEmpty()) {
            throw new Invalid(code + "-missing");
        }
        if (words.codePointCount(0, words.length()) > limit) {
            throw new Invalid(code + "-too-long", limit);
        }
        return words;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    int version() {
        return version;
    }

    AnswerPhraseRow row() {
        return new AnswerPhraseRow(id, version, title, text);
    }
}
