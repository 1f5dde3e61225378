package org.mend.measures;

import java.time.Instant;
import java.time.LocalDate;

import org.mend.shared.Conflict;
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
 * A clinician asks a client for one instrument. Life story: begun with its terms, changed as often as need be, ended by a
 * clinician in care, by the answer to the one request of a plan that asks once, or when the care of who asks has ended. Of one
 * client and instrument at most one plan is open.
 */
@Entity
@Table(name = "measure_plan")
public class MeasurePlan {

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "instrument_id")
    private long instrumentId;
    @Column(name = "asked_by")
    private long askedBy;
    @Enumerated(EnumType.STRING)
    private MeasureCadence cadence;
    @Column(name = "every_weeks")
    private Integer everyWeeks;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    private boolean remind;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private int version;

    protected MeasurePlan() {
    }

    /** @throws Invalid for terms that can't be. */
    MeasurePlan(long clientId, long instrumentId, long clinicianId, MeasureTerms terms, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.instrumentId = instrumentId;
        this.askedBy = clinicianId;
        this.createdAt = now;
        take(terms);
    }

    /** From now on otherwise; what is open stays open. @throws Conflict when it has ended. */
    void change(MeasureTerms terms) {
        if (!isOpen()) {
            throw new Conflict("measure-plan-ended");
        }
        take(terms);
    }

    /** Ending it twice changes nothing. */
    void end(Instant now) {
        if (isOpen()) {
            endedAt = now;
        }
    }

    private void take(MeasureTerms terms) {
        terms.check();
        cadence = terms.cadence();
        everyWeeks = terms.everyWeeks();
        startsOn = terms.startsOn();
        remind = terms.remind();
    }

    boolean isOpen() {
        return endedAt == null;
    }

    MeasureTerms terms() {
        return new MeasureTerms(cadence, everyWeeks, startsOn, remind);
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    long instrumentId() {
        return instrumentId;
    }

    long askedBy() {
        return askedBy;
    }

    int version() {
        return version;
    }
}
