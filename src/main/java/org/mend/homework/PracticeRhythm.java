package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One exercise that comes back, for one client. A clinician sets it going; of its occurrences, which are assignments, one is open
 * at a time, and the next is written when that one ends. So nothing piles up: a day that went by has no row. The clinician
 * may pause it, let it go on, or end it; it ends by itself on its last day, when the session it leads to begins, when the
 * clinician no longer treats the client, and when its exercise is retired. Ended is final.
 */
@Entity
@Table(name = "practice_rhythm")
public class PracticeRhythm {

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Column(name = "exercise_id")
    private long exerciseId;
    @Enumerated(EnumType.STRING)
    private CadenceKind cadence;
    @Column(name = "times_a_week")
    private Integer timesAWeek;
    private Integer weekdays;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Embedded
    private PlanTerms terms;
    @Column(name = "expected_minutes")
    private Integer expectedMinutes;
    @Enumerated(EnumType.STRING)
    private PlanState state;
    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private PlanEnd endReason;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private int version;

    protected PracticeRhythm() {
    }

    /**
     * @param terms {@code notBefore} is the day from which the rhythm runs, at once when null; {@code dueOn} its last day, may be
     * null
     * @param today where the client is
     * @throws Invalid when the last day has passed
     */
    PracticeRhythm(long clientId, long clinicianId, long exerciseId, Cadence cadence, AssignmentTerms terms, LocalDate today,
            Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.clinicianId = clinicianId;
        this.exerciseId = exerciseId;
        this.cadence = cadence.kind();
        this.timesAWeek = cadence.times();
        this.weekdays = cadence.weekdays() == null ? null : cadence.weekdays().mask();
        this.startsOn = terms.notBefore() == null || terms.notBefore().isBefore(today) ? today : terms.notBefore();
        this.endsOn = terms.dueOn();
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Invalid("due-in-past");
        }
        this.terms = new PlanTerms(terms);
        this.expectedMinutes = terms.expectedMinutes();
        this.state = PlanState.ACTIVE;
        this.createdAt = now;
    }

    void pause() {
        state = state.to(PlanState.PAUSED);
    }

    void resume() {
        state = state.to(PlanState.ACTIVE);
    }

    void end(PlanEnd reason, Instant now) {
        state = state.to(PlanState.ENDED);
        endReason = reason;
        endedAt = now;
    }

    /** The terms of one occurrence. @param notBefore null for at once */
    AssignmentTerms termsFrom(LocalDate notBefore) {
        return terms.on(notBefore, null, expectedMinutes);
    }

    boolean isOver(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }

    Cadence cadence() {
        return new Cadence(cadence, timesAWeek, weekdays == null ? null : Weekdays.ofMask(weekdays));
    }

    boolean leadsToSession() {
        return cadence == CadenceKind.UNTIL_NEXT_SESSION;
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    long clinicianId() {
        return clinicianId;
    }

    long exerciseId() {
        return exerciseId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Instant endedAt() {
        return endedAt;
    }

    PlanState state() {
        return state;
    }

    PlanEnd endReason() {
        return endReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
