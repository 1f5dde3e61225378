package org.mend.measures;

import java.time.Instant;
import java.util.Map;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a client handed in, by the version of the instrument that was asked. Never changed. */
@Entity
@Table(name = "measure_response")
public class MeasureResponse {

    @Id
    private long id;
    @Column(name = "request_id")
    private long requestId;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "instrument_version_id")
    private long instrumentVersionId;
    private String language;
    private String answers;
    @Enumerated(EnumType.STRING)
    @Column(name = "entered_via")
    private EnteredVia enteredVia;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Version
    private int version;

    protected MeasureResponse() {
    }

    MeasureResponse(MeasureRequest request, Map<String, Integer> answers, String language, EnteredVia via, Instant now) {
        this.id = Ids.next();
        this.requestId = request.id();
        this.clientId = request.clientId();
        this.instrumentVersionId = request.instrumentVersionId();
        this.language = language;
        this.answers = KeptAnswers.write(answers);
        this.enteredVia = via;
        this.submittedAt = now;
    }

    Map<String, Integer> answers() {
        return KeptAnswers.read(answers);
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    long instrumentVersionId() {
        return instrumentVersionId;
    }

    EnteredVia enteredVia() {
        return enteredVia;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
