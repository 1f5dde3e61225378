package org.mend.measures;

import java.time.Instant;
import java.util.Map;

import org.mend.shared.Conflict;
import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One partner's own safety screen. A clinician gives it; the partner answers it once, on the own phone, or it was talked through
 * in person and has no answers. A clinician in care of that partner then decides, as often as need be.
 */
@Entity
@Table(name = "safety_screen")
public class SafetyScreen {

    @Id
    private long id;
    @Column(name = "couple_id")
    private long coupleId;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "given_by")
    private long givenBy;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "in_person")
    private boolean inPerson;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private String answers;
    @Version
    private int version;

    protected SafetyScreen() {
    }

    private SafetyScreen(long coupleId, long clientId, long clinicianId, boolean inPerson, Instant now) {
        this.id = Ids.next();
        this.coupleId = coupleId;
        this.clientId = clientId;
        this.givenBy = clinicianId;
        this.givenAt = now;
        this.inPerson = inPerson;
        this.answeredAt = inPerson ? now : null;
    }

    /** To be answered by the partner alone. */
    static SafetyScreen given(long coupleId, long clientId, long clinicianId, Instant now) {
        return new SafetyScreen(coupleId, clientId, clinicianId, false, now);
    }

    /** Talked through with the partner alone. */
    static SafetyScreen talkedThrough(long coupleId, long clientId, long clinicianId, Instant now) {
        return new SafetyScreen(coupleId, clientId, clinicianId, true, now);
    }

    /** @throws Conflict when it was answered before. @throws org.mend.shared.Invalid for what was not asked. */
    void answer(Map<String, String> given, Instant now) {
        if (answeredAt != null) {
            throw new Conflict("already-answered");
        }
        answers = SafetyQuestions.kept(given);
        answeredAt = now;
    }

    /** With its newest decision, whose parts are null while there is none. */
    ScreenRow row(ScreenOutcome outcome, String note, String decidedBy, Instant decidedAt) {
        return new ScreenRow(id, version, inPerson, givenAt, answeredAt, SafetyQuestions.answers(answers), outcome, note,
                decidedBy, decidedAt);
    }

    long id() {
        return id;
    }

    long coupleId() {
        return coupleId;
    }

    long clientId() {
        return clientId;
    }
}
