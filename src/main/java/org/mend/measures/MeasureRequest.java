package org.mend.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.mend.shared.Conflict;
import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One time that a client is asked. Life story: opens on a day, with or without a session that it is meant for; is answered item
 * by item, each answer kept at once; and is handed in once. Or it is taken back, or lapses when its session has ended or the
 * next request of the same plan opens. A session that moves takes its request along.
 */
@Entity
@Table(name = "measure_request")
public class MeasureRequest {

    @Id
    private long id;
    @Column(name = "plan_id")
    private long planId;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "instrument_version_id")
    private long instrumentVersionId;
    @Column(name = "appointment_id")
    private Long appointmentId;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    private RequestStatus status;
    private String draft;
    @Column(name = "completed_at")
    private Instant completedAt;
    @Version
    private int version;

    protected MeasureRequest() {
    }

    MeasureRequest(MeasurePlan plan, long instrumentVersionId, MeasureRules.Opening opening) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.clientId = plan.clientId();
        this.instrumentVersionId = instrumentVersionId;
        this.appointmentId = opening.appointmentId();
        this.opensOn = opening.opensOn();
        this.status = RequestStatus.REQUESTED;
    }

    /** Keeps one answer; null leaves the item out. @throws Conflict when it is not open any more. */
    void keep(String item, Integer value) {
        requireOpen();
        Map<String, Integer> answers = KeptAnswers.read(draft);
        if (value == null) {
            answers.remove(item);
        } else {
            answers.put(item, value);
        }
        draft = KeptAnswers.write(answers);
    }

    /** The answers that are handed in with it. @throws Conflict when it is not open any more. */
    Map<String, Integer> complete(Instant now) {
        requireOpen();
        Map<String, Integer> answers = KeptAnswers.read(draft);
        status = RequestStatus.COMPLETED;
        completedAt = now;
        draft = null;
        return answers;
    }

    void cancel() {
        endAs(RequestStatus.CANCELLED);
    }

    void lapse() {
        endAs(RequestStatus.LAPSED);
    }

    /** Along with its session, answered or not. @param day the day on which it opens from now on */
    void follow(long appointment, LocalDate day) {
        appointmentId = appointment;
        if (isOpen()) {
            opensOn = day;
        }
    }

    private void endAs(RequestStatus end) {
        if (isOpen()) {
            status = end;
            draft = null;
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Conflict("measure-closed");
        }
    }

    boolean isOpen() {
        return status == RequestStatus.REQUESTED;
    }

    Map<String, Integer> draft() {
        return KeptAnswers.read(draft);
    }

    long id() {
        return id;
    }

    long planId() {
        return planId;
    }

    long clientId() {
        return clientId;
    }

    long instrumentVersionId() {
        return instrumentVersionId;
    }

    Long appointmentId() {
        return appointmentId;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    RequestStatus status() {
        return status;
    }
}
