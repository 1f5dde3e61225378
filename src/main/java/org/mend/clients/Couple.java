package org.mend.clients;

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
 * Two clients treated together as one unit, each with a private record. The partner with the smaller id stands first. Their
 * clinician records the practice's policy on secrets, and may record it anew. Once ended it stays ended.
 */
@Entity
@Table(name = "couple")
public class Couple {

    private static final int NOTE_LIMIT = 2000;

    @Id
    private long id;
    @Column(name = "first_client_id")
    private long firstClientId;
    @Column(name = "second_client_id")
    private long secondClientId;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrets_policy")
    private SecretsPolicy secretsPolicy;
    @Column(name = "secrets_note")
    private String secretsNote;
    @Column(name = "policy_by")
    private Long policyBy;
    @Column(name = "policy_at")
    private Instant policyAt;
    @Version
    private int version;

    protected Couple() {
    }

    Couple(long one, long other, LocalDate startedOn) {
        if (one == other) {
            throw new Invalid("couple-of-one");
        }
        this.id = Ids.next();
        this.firstClientId = Math.min(one, other);
        this.secondClientId = Math.max(one, other);
        this.startedOn = startedOn;
        this.secretsNote = "";
    }

    /** What was agreed about secrets. @param note how it was put to them, at most 2000 characters, may be null */
    void agreeOnSecrets(SecretsPolicy policy, String note, long clinicianId, Instant now) {
        if (policy == null) {
            throw new Invalid("secrets-policy-missing");
        }
        String words = note == null ? "" : note.strip();
        if (words.length() > NOTE_LIMIT) {
            throw new Invalid("note-too-long", NOTE_LIMIT);
        }
        secretsPolicy = policy;
        secretsNote = words;
        policyBy = clinicianId;
        policyAt = now;
    }

    void end(LocalDate today) {
        if (endedOn == null) {
            endedOn = today.isBefore(startedOn) ? startedOn : today;
        }
    }

    /** As one of the two sees it. */
    CoupleRow row(long clientId, long partnerId, String partnerGivenName, String partnerFamilyName) {
        return new CoupleRow(id, version, clientId, partnerId, partnerGivenName, partnerFamilyName, startedOn, secretsPolicy,
                secretsNote, policyAt);
    }

    long id() {
        return id;
    }

    long firstClientId() {
        return firstClientId;
    }

    long secondClientId() {
        return secondClientId;
    }

    int version() {
        return version;
    }
}
