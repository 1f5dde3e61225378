package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;

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
 * One exercise that a clinician asks a client to do, in the version that was newest on that day. It begins as a request. The
 * client starts it, may put it off until a day, comes back to it, and completes it by submitting a reflection; or declines,
 * before or after having started. The clinician may take it back until it is started. Being late is no state: it can be told
 * from {@code dueOn}, and nobody has to be told.
 */
@Entity
@Table(name = "assignment")
public class Assignment {

    static final int REASON_LIMIT = 500;
    static final int TITLE_LIMIT = 160;
    private static final int LONGEST_POSTPONEMENT_DAYS = 366;

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Column(name = "exercise_version_id")
    private long exerciseVersionId;
    private AssignmentStatus status;
    private String note;
    @Column(name = "why_now")
    private String whyNow;
    @Column(name = "expected_minutes")
    private Integer expectedMinutes;
    private boolean reminders;
    @Column(name = "good_enough")
    private boolean goodEnough;
    @Column(name = "edit_cap")
    private Integer editCap;
    @Column(name = "own_title")
    private String ownTitle;
    @Enumerated(EnumType.STRING)
    @Column(name = "requested_by")
    private AssignmentRequester requestedBy;
    @Column(name = "couple_task_id")
    private Long coupleTaskId;
    @Column(name = "rhythm_id")
    private Long rhythmId;
    @Column(name = "not_before")
    private LocalDate notBefore;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "postponed_until")
    private LocalDate postponedUntil;
    @Column(name = "end_reason")
    private String endReason;
    @Column(name = "assigned_at")
    private Instant assignedAt;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private int version;

    protected Assignment() {
    }

    /**
     * A request to the client.
     *
     * @param today where the clinician is
     * @throws Invalid when the day it is due has passed
     */
    Assignment(long clientId, long clinicianId, long exerciseVersionId, AssignmentTerms terms, LocalDate today, Instant now) {
        if (terms.dueOn() != null && terms.dueOn().isBefore(today)) {
            throw new Invalid("due-in-past");
        }
        this.id = Ids.next();
        this.clientId = clientId;
        this.clinicianId = clinicianId;
        this.exerciseVersionId = exerciseVersionId;
        this.note = terms.note();
        this.whyNow = terms.whyNow();
        this.dueOn = terms.dueOn();
        this.notBefore = terms.notBefore();
        this.expectedMinutes = terms.expectedMinutes();
        this.reminders = terms.reminders();
        this.goodEnough = terms.goodEnough();
        this.editCap = terms.editCap();
        this.requestedBy = AssignmentRequester.CLINICIAN;
        this.assignedAt = now;
        this.status = AssignmentStatus.REQUESTED;
    }

    /** It is one half of what both partners of a couple were given. */
    void belongTo(CoupleTask task) {
        coupleTaskId = task.id();
    }

    /** Makes the request an occurrence of a rhythm. */
    Assignment inRhythm(long rhythm) {
        rhythmId = rhythm;
        return this;
    }

    /**
     * What a client takes up of their own accord: there is nobody to say yes to.
     *
     * @param clinicianId who cares for the client
     * @param title the client's own, null for that of the exercise
     * @param why in the client's words, may be null or blank
     * @param day that it is meant for, may be null
     * @throws Invalid when the day has passed or something is too long
     */
    static Assignment own(long clientId, long clinicianId, long exerciseVersionId, String title, String why, LocalDate day,
            LocalDate today, Instant now) {
        AssignmentTerms terms = new AssignmentTerms(null, why, day, null, null, true, false, null);
        Assignment own = new Assignment(clientId, clinicianId, exerciseVersionId, terms, today, now);
        own.ownTitle = title == null ? null : AssignmentTerms.limited(title, TITLE_LIMIT, "own-title-too-long");
        own.requestedBy = AssignmentRequester.CLIENT;
        own.accept();
        return own;
    }

    /**
     * The same work once more, for a client who left it out and thinks otherwise. What was left out stays so.
     *
     * @param newClinicianId who cares for the client now
     */
    Assignment again(long newClinicianId, Instant now) {
        Assignment again = new Assignment();
        again.id = Ids.next();
        again.clientId = clientId;
        again.clinicianId = newClinicianId;
        again.exerciseVersionId = exerciseVersionId;
        again.note = note;
        again.whyNow = whyNow;
        again.expectedMinutes = expectedMinutes;
        again.reminders = reminders;
        again.goodEnough = goodEnough;
        again.editCap = editCap;
        again.ownTitle = ownTitle;
        again.requestedBy = requestedBy;
        again.dueOn = dueOn;
        again.assignedAt = now;
        again.status = AssignmentStatus.REQUESTED;
        again.accept();
        if (startedAt != null) {
            again.start(now);
        }
        return again;
    }

    /** "I'll do it." To say so again changes nothing. @throws IllegalAssignmentChange when it has ended */
    void accept() {
        if (status == AssignmentStatus.REQUESTED || !status.open()) {
            status = status.to(AssignmentStatus.ACCEPTED);
        }
    }

    /** Not later after all: what was put off is for now again. */
    void comeBack() {
        if (status == AssignmentStatus.ON_HOLD) {
            resume();
        }
        postponedUntil = null;
    }

    /** Begins, or takes up again what was put off. To do so on work in progress changes nothing. */
    void start(Instant now) {
        if (status == AssignmentStatus.IN_PROGRESS) {
            return;
        }
        if (status == AssignmentStatus.REQUESTED) {
            status = status.to(AssignmentStatus.ACCEPTED);
        }
        status = status.to(AssignmentStatus.IN_PROGRESS);
        postponedUntil = null;
        if (startedAt == null) {
            startedAt = now;
        }
    }

    /** "Later": a yes with a day. Work in progress rests until then. @throws Invalid unless the day lies ahead, within a year. */
    void postpone(LocalDate until, LocalDate today) {
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_POSTPONEMENT_DAYS))) {
            throw new Invalid("postpone-not-ahead");
        }
        if (status == AssignmentStatus.REQUESTED) {
            status = status.to(AssignmentStatus.ACCEPTED);
        } else if (status != AssignmentStatus.ACCEPTED && status != AssignmentStatus.ON_HOLD) {
            hold();
        }
        postponedUntil = until;
    }

    void hold() {
        status = status.to(AssignmentStatus.ON_HOLD);
    }

    void resume() {
        status = status.to(AssignmentStatus.IN_PROGRESS);
        postponedUntil = null;
    }

    /** "Not this one": rejected before the start, given up after it. @param reason may be null or blank */
    void decline(String reason, Instant now) {
        String words = AssignmentTerms.limited(reason, REASON_LIMIT, "reason-too-long");
        if (status == AssignmentStatus.ON_HOLD) {
            status = status.to(AssignmentStatus.IN_PROGRESS);
        }
        end(switch (status) {
            case IN_PROGRESS -> AssignmentStatus.FAILED;
            case ACCEPTED -> AssignmentStatus.CANCELLED;
            default -> AssignmentStatus.REJECTED;
        }, now);
        // Empty and not absent, so that what a client left out is told from what a clinician took back.
        endReason = words.isEmpty() && status != AssignmentStatus.CANCELLED ? null : words;
    }

    void complete(Instant now) {
        end(AssignmentStatus.COMPLETED, now);
    }

    /** The clinician takes it back, which works until the client has started. */
    void cancel(Instant now) {
        end(AssignmentStatus.CANCELLED, now);
    }

    /** The client has not begun it, so it can be taken back and nothing written is lost. */
    boolean isCancellable() {
        return status.successors().contains(AssignmentStatus.CANCELLED);
    }

    /** It should never have been there, whatever became of it. */
    void enterInError(Instant now) {
        end(AssignmentStatus.ENTERED_IN_ERROR, now);
    }

    private void end(AssignmentStatus how, Instant now) {
        status = status.to(how);
        postponedUntil = null;
        if (endedAt == null) {
            endedAt = now;
        }
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

    Long coupleTaskId() {
        return coupleTaskId;
    }

    long exerciseVersionId() {
        return exerciseVersionId;
    }

    AssignmentStatus status() {
        return status;
    }

    LocalDate notBefore() {
        return notBefore;
    }

    LocalDate postponedUntil() {
        return postponedUntil;
    }

    /** The rhythm that it is an occurrence of, or null. */
    Long rhythmId() {
        return rhythmId;
    }

    /** The client took it up of their own accord. */
    boolean isOwn() {
        return requestedBy == AssignmentRequester.CLIENT;
    }

    /** Ended because the client did not want it. */
    boolean isLeftOut() {
        return status == AssignmentStatus.REJECTED || status == AssignmentStatus.FAILED
                || status == AssignmentStatus.CANCELLED && endReason != null;
    }

    String ownTitle() {
        return ownTitle;
    }

    Integer editCap() {
        return editCap;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String endReason() {
        return endReason;
    }

    int version() {
        return version;
    }
}
