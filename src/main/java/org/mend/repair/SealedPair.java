package org.mend.repair;

import java.time.Instant;

import org.mend.homework.CoupleTaskAssigned;
import org.mend.shared.Conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The answers of two partners to the same prompt, under seal. Each writes and submits alone, and each says yes to opening, in
 * whatever order. It opens at the moment when both have done both. Until then either may take the yes back, as if it had never
 * been, and neither can tell from anything here what the other has done. When the couple ends before, it is closed for good and
 * each keeps the own words. Opened, it stays open while the couple lasts.
 */
@Entity
@Table(name = "sealed_pair")
public class SealedPair {

    @Id
    private long id;
    @Column(name = "couple_id")
    private long coupleId;
    @Column(name = "first_client_id")
    private long firstClientId;
    @Column(name = "first_assignment_id")
    private long firstAssignmentId;
    @Column(name = "first_submitted_at")
    private Instant firstSubmittedAt;
    @Column(name = "first_agreed_at")
    private Instant firstAgreedAt;
    @Column(name = "second_client_id")
    private long secondClientId;
    @Column(name = "second_assignment_id")
    private long secondAssignmentId;
    @Column(name = "second_submitted_at")
    private Instant secondSubmittedAt;
    @Column(name = "second_agreed_at")
    private Instant secondAgreedAt;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected SealedPair() {
    }

    SealedPair(CoupleTaskAssigned task) {
        this.id = task.coupleTaskId();
        this.coupleId = task.coupleId();
        this.firstClientId = task.firstClientId();
        this.firstAssignmentId = task.firstAssignmentId();
        this.secondClientId = task.secondClientId();
        this.secondAssignmentId = task.secondAssignmentId();
    }

    /** One of the two has submitted. After the end of the couple that is a matter of that client alone. */
    void submitted(long clientId, Instant now) {
        if (closedAt != null) {
            return;
        }
        if (clientId == firstClientId) {
            firstSubmittedAt = now;
        } else {
            secondSubmittedAt = now;
        }
        openWhenBothAreReady(now);
    }

    /** Yes to opening; may be said before or after submitting, and again. @throws Conflict when the couple has ended */
    void agree(long clientId, Instant now) {
        requireNotClosed();
        if (openedAt != null) {
            return;
        }
        if (clientId == firstClientId) {
            firstAgreedAt = now;
        } else {
            secondAgreedAt = now;
        }
        openWhenBothAreReady(now);
    }

    /** Takes the yes back, without a trace. @throws Conflict when it is open, or the couple has ended */
    void withdraw(long clientId) {
        requireNotClosed();
        if (openedAt != null) {
            throw new Conflict("pair-opened");
        }
        if (clientId == firstClientId) {
            firstAgreedAt = null;
        } else {
            secondAgreedAt = null;
        }
    }

    /** The couple has ended. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    private void openWhenBothAreReady(Instant now) {
        if (openedAt == null && firstSubmittedAt != null && firstAgreedAt != null && secondSubmittedAt != null
                && secondAgreedAt != null) {
            openedAt = now;
        }
    }

    private void requireNotClosed() {
        if (closedAt != null) {
            throw new Conflict("pair-closed");
        }
    }

    /** What one of the two may know of it. */
    PairState stateFor(long clientId) {
        boolean first = clientId == firstClientId;
        return new PairState(id, first ? firstAssignmentId : secondAssignmentId,
                (first ? firstSubmittedAt : secondSubmittedAt) != null,
                closedAt == null && (first ? firstAgreedAt : secondAgreedAt) != null, closedAt == null ? openedAt : null,
                closedAt != null);
    }

    boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    long id() {
        return id;
    }

    long partnerOf(long clientId) {
        return clientId == firstClientId ? secondClientId : firstClientId;
    }

    /** The work of the other of the two. */
    long partnersAssignment(long clientId) {
        return clientId == firstClientId ? secondAssignmentId : firstAssignmentId;
    }
}
