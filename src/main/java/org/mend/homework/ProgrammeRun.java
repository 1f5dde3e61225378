package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A programme as one client, or the two of a couple, go through it. It copies the programme's exercises when it begins, so a
 * programme that is changed later changes no run. Partners go each at their own pace, with assignments of their own. The
 * clinician may pause it, let it go on, skip steps and end it; it is done when every step is done or skipped. It ends by
 * itself when the couple or the care ends; what the clients have begun by then stays theirs. Ended and done are final.
 */
@Entity
@Table(name = "programme_run")
public class ProgrammeRun {

    @Id
    private long id;
    @Column(name = "programme_id")
    private long programmeId;
    @Column(name = "client_id")
    private Long clientId;
    @Column(name = "couple_id")
    private Long coupleId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Enumerated(EnumType.STRING)
    private PacingKind pacing;
    @Column(name = "days_after")
    private Integer daysAfter;
    private Integer weekdays;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Embedded
    private PlanTerms terms;
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

    protected ProgrammeRun() {
    }

    /**
     * @param clientId who goes through it, or null for a couple
     * @param coupleId who go through it, or null for one client
     * @param startsOn no step is for a day before it
     */
    ProgrammeRun(long programmeId, Long clientId, Long coupleId, long clinicianId, Pacing pacing, LocalDate startsOn,
            AssignmentTerms terms, Instant now) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.clientId = clientId;
        this.coupleId = coupleId;
        this.clinicianId = clinicianId;
        this.pacing = pacing.kind();
        this.daysAfter = pacing.days();
        this.weekdays = pacing.weekdays() == null ? null : pacing.weekdays().mask();
        this.startsOn = startsOn;
        this.terms = new PlanTerms(terms);
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

    void finish(Instant now) {
        state = state.to(PlanState.DONE);
        endedAt = now;
    }

    /** The words go with the first step alone. */
    AssignmentTerms termsOf(boolean first, LocalDate notBefore, LocalDate dueOn) {
        return first ? terms.on(notBefore, dueOn, null) : terms.wordless(notBefore, dueOn);
    }

    Pacing pacing() {
        return new Pacing(pacing, daysAfter, weekdays == null ? null : Weekdays.ofMask(weekdays));
    }

    long id() {
        return id;
    }

    Long coupleId() {
        return coupleId;
    }

    long clinicianId() {
        return clinicianId;
    }

    LocalDate startsOn() {
        return startsOn;
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

    Instant endedAt() {
        return endedAt;
    }

    int version() {
        return version;
    }
}
