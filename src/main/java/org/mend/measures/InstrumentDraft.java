package org.mend.measures;

import java.time.Instant;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The next version of an instrument of the practice while an administrator writes it: there is one at most. It may stay unfinished,
 * and closes when it is published or thrown away. Its version only ever grows, so a window that was left open can't overwrite
 * unseen what was written since.
 */
@Entity
@Table(name = "instrument_draft")
public class InstrumentDraft {

    @Id
    @Column(name = "instrument_id")
    private long instrumentId;
    private String content;
    @Column(name = "is_open")
    private boolean open;
    @Column(name = "updated_by")
    private long updatedBy;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Version
    private int version;

    protected InstrumentDraft() {
    }

    InstrumentDraft(long instrumentId, JsonObject content, long accountId, Instant now) {
        this.instrumentId = instrumentId;
        write(content, accountId, now);
    }

    final void write(JsonObject newContent, long accountId, Instant now) {
        content = newContent.toString();
        open = true;
        updatedBy = accountId;
        updatedAt = now;
    }

    /** Published, or thrown away. */
    void close(long accountId, Instant now) {
        open = false;
        updatedBy = accountId;
        updatedAt = now;
    }

    long instrumentId() {
        return instrumentId;
    }

    boolean isOpen() {
        return open;
    }

    JsonObject content() {
        return QuestionnaireReader.parsed("draft", content);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    int version() {
        return version;
    }
}
