package org.mend.measures;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An instrument as it was published. It never changes; what was answered points to it. */
@Entity
@Table(name = "instrument_version")
public class InstrumentVersion {

    @Id
    private long id;
    @Column(name = "instrument_id")
    private long instrumentId;
    private int number;
    @Column(name = "title_en")
    private String titleEn;
    @Column(name = "title_es")
    private String titleEs;
    @Column(name = "short_title")
    private String shortTitle;
    private String definition;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected InstrumentVersion() {
    }

    /** @param definition the JSON that {@code read} was read from */
    InstrumentVersion(long instrumentId, Questionnaire read, String definition, Instant now) {
        this.id = Ids.next();
        this.instrumentId = instrumentId;
        this.number = read.number();
        this.titleEn = read.title().in("en");
        this.titleEs = read.title().byLanguage().get("es");
        this.shortTitle = read.shortTitle();
        this.definition = definition;
        this.publishedAt = now;
    }

    public long id() {
        return id;
    }

    public long instrumentId() {
        return instrumentId;
    }

    public int number() {
        return number;
    }

    String definition() {
        return definition;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** What it says. It was checked before it was published. */
    Questionnaire questionnaire() {
        return QuestionnaireReader.read("version " + id, definition);
    }
}
