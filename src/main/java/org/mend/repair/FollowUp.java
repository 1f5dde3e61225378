package org.mend.repair;

import java.time.LocalDate;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The day on which a promise asks back, on the clock of whoever is asked. Nothing about it ever runs out. */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    @Id
    private long id;
    @Column(name = "commitment_id")
    private long commitmentId;
    @Column(name = "after_days")
    private int afterDays;
    @Column(name = "due_on")
    private LocalDate dueOn;

    protected FollowUp() {
    }

    FollowUp(long commitmentId, int afterDays, LocalDate dueOn) {
        this.id = Ids.next();
        this.commitmentId = commitmentId;
        this.afterDays = afterDays;
        this.dueOn = dueOn;
    }

    boolean isDue(LocalDate today) {
        return !dueOn.isAfter(today);
    }

    long id() {
        return id;
    }

    long commitmentId() {
        return commitmentId;
    }

    int afterDays() {
        return afterDays;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
