package org.mend.measures;

import java.time.Instant;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An administrator's word that the practice keeps to an instrument's terms. It holds until it is taken back; then it stays on
 * record, and a new one is a new row.
 */
@Entity
@Table(name = "instrument_terms")
public class InstrumentTerm {

    static final int NOTE_LIMIT = 500;

    @Id
    private long id;
    @Column(name = "instrument_id")
    private long instrumentId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_by")
    private Long withdrawnBy;
    private String note;

    protected InstrumentTerm() {
    }

    /** @param note may be null or blank. @throws Invalid when it is too long */
    InstrumentTerm(long instrumentId, long accountId, String note, Instant now) {
        String words = note == null ? "" : note.strip();
        if (words.length() > NOTE_LIMIT) {
            throw new Invalid("note-too-long", NOTE_LIMIT);
        }
        this.id = Ids.next();
        this.instrumentId = instrumentId;
        this.accountId = accountId;
        this.note = words;
        this.acknowledgedAt = now;
    }

    void withdraw(long byAccount, Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            withdrawnBy = byAccount;
        }
    }

    long id() {
        return id;
    }
}
