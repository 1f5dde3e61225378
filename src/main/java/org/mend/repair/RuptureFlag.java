package org.mend.repair;

import java.time.Instant;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A client says that something did not land. It is a task for the clinician before the next session: acknowledged ("I will bring
 * it up"), then talked about, each with a word to the client if wanted. Until then the client may withdraw it, and then nobody
 * else knows of it any more. The client decides whether its words may be read or only that it is there.
 */
@Entity
@Table(name = "rupture_flag")
public class RuptureFlag {

    static final int NOTE_LIMIT = 2_000;

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "request_key")
    private String requestKey;
    @Enumerated(EnumType.STRING)
    private FlagAbout about;
    @Column(name = "clinician_id")
    private Long clinicianId;
    private String words;
    @Column(name = "words_shown")
    private boolean wordsShown;
    @Enumerated(EnumType.STRING)
    private FlagStatus status;
    @Column(name = "flagged_at")
    private Instant flaggedAt;
    @Column(name = "answered_by")
    private Long answeredBy;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;
    @Column(name = "acknowledged_note")
    private String acknowledgedNote;
    @Column(name = "talked_at")
    private Instant talkedAt;
    @Column(name = "talked_note")
    private String talkedNote;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "seen_at")
    private Instant seenAt;
    @Version
    private int version;

    protected RuptureFlag() {
    }

    /**
     * @param clinicianId whom it is about, for one about a clinician; else passed over
     * @param words may be empty
     * @throws Invalid when it is not said what it is about, or the words are too many
     */
    RuptureFlag(long clientId, String requestKey, FlagAbout about, Long clinicianId, String words, boolean wordsShown, Instant now) {
        if (about == null || about == FlagAbout.CLINICIAN && clinicianId == null) {
            throw new Invalid("rupture-about-missing");
        }
        this.id = Ids.next();
        this.clientId = clientId;
        this.requestKey = requestKey;
        this.about = about;
        this.clinicianId = about == FlagAbout.CLINICIAN ? clinicianId : null;
        this.words = TypedWords.whole(words);
        this.wordsShown = wordsShown;
        this.status = FlagStatus.OPEN;
        this.flaggedAt = now;
        this.acknowledgedNote = "";
        this.talkedNote = "";
    }

    /** "I will bring it up." @param note to the client, may be empty. @throws IllegalFlagChange unless it is open */
    void acknowledge(long byStaffId, String note, Instant now) {
        String said = TypedWords.line(NOTE_LIMIT, note);
        status = status.to(FlagStatus.ACKNOWLEDGED);
        answeredBy = byStaffId;
        acknowledgedAt = now;
        acknowledgedNote = said;
        seenAt = null;
    }

    /** @param note to the client, may be empty. @throws IllegalFlagChange when it was talked about before or withdrawn */
    void talkedAbout(long byStaffId, String note, Instant now) {
        String said = TypedWords.line(NOTE_LIMIT, note);
        status = status.to(FlagStatus.TALKED_ABOUT);
        answeredBy = byStaffId;
        talkedAt = now;
        talkedNote = said;
        seenAt = null;
    }

    /** Taken back. Done twice it is done once. @throws IllegalFlagChange when it was talked about */
    void withdraw(Instant now) {
        if (status != FlagStatus.WITHDRAWN) {
            status = status.to(FlagStatus.WITHDRAWN);
            withdrawnAt = now;
        }
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    FlagAbout about() {
        return about;
    }

    Long clinicianId() {
        return clinicianId;
    }

    FlagStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
