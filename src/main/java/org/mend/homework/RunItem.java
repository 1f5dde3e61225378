package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One exercise of a running programme for one client, copied from the programme when the run began. It waits, is assigned, and
 * is done or skipped. What is taken back before it was begun waits again; what was skipped may be brought back.
 */
@Entity
@Table(name = "programme_run_item")
public class RunItem {

    @Id
    private long id;
    @Column(name = "run_id")
    private long runId;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "position")
    private int place;
    @Column(name = "exercise_id")
    private long exerciseId;
    @Enumerated(EnumType.STRING)
    private RunItemState state;
    @Enumerated(EnumType.STRING)
    @Column(name = "skipped_by")
    private SkippedBy skippedBy;
    @Column(name = "assignment_id")
    private Long assignmentId;
    @Column(name = "not_before")
    private LocalDate notBefore;
    @Column(name = "assigned_at")
    private Instant assignedAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Version
    private int version;

    protected RunItem() {
    }

    RunItem(long runId, long clientId, int place, long exerciseId) {
        this.id = Ids.next();
        this.runId = runId;
        this.clientId = clientId;
        this.place = place;
        this.exerciseId = exerciseId;
        this.state = RunItemState.WAITING;
    }

    /** @param day from when on it is something to practise, null for at once */
    void assign(long assignment, LocalDate day, Instant now) {
        state = state.to(RunItemState.ASSIGNED);
        assignmentId = assignment;
        notBefore = day;
        assignedAt = now;
    }

    void finish(Instant now) {
        state = state.to(RunItemState.DONE);
        skippedBy = null;
        settledAt = now;
    }

    /** An assignment that had been begun stays with the item, since it may be done all the same. */
    void skip(SkippedBy who, Instant now) {
        state = state.to(RunItemState.SKIPPED);
        skippedBy = who;
        settledAt = now;
    }

    /** As if it had not been assigned yet. */
    void waitAgain() {
        state = state.to(RunItemState.WAITING);
        skippedBy = null;
        assignmentId = null;
        notBefore = null;
        assignedAt = null;
        settledAt = null;
    }

    /** What was skipped while the client was at it counts again. */
    void goOn() {
        state = state.to(RunItemState.ASSIGNED);
        skippedBy = null;
        settledAt = null;
    }

    /** It counts for what comes next: the clinician's skipping and the library's retiring leave no trace in the pace. */
    boolean pacesNext() {
        return state == RunItemState.DONE || state == RunItemState.SKIPPED && skippedBy == SkippedBy.CLIENT;
    }

    boolean is(RunItemState wanted) {
        return state == wanted;
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    /** From 1. */
    int place() {
        return place;
    }

    long exerciseId() {
        return exerciseId;
    }

    RunItemState state() {
        return state;
    }

    SkippedBy skippedBy() {
        return skippedBy;
    }

    Long assignmentId() {
        return assignmentId;
    }

    LocalDate notBefore() {
        return notBefore;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    Instant settledAt() {
        return settledAt;
    }

    long runId() {
        return runId;
    }
}
