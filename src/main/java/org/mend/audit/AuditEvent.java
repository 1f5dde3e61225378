package org.mend.audit;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One access or change. Written once and never touched again. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    private long id;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "account_id")
    private Long accountId;
    private String action;
    @Column(name = "entity_type")
    private String entityType;
    @Column(name = "entity_id")
    private Long entityId;
    @Column(name = "client_id")
    private Long clientId;
    private String outcome;

    protected AuditEvent() {
    }

    /** @param accountId null for the practice's clock, and for somebody without an account */
    AuditEvent(long id, Instant recordedAt, Long accountId, AuditAction action, String entityType, Long entityId,
            Long clientId) {
        this.id = id;
        this.recordedAt = recordedAt;
        this.accountId = accountId;
        this.action = String.valueOf(action.code());
        this.entityType = entityType;
        this.entityId = entityId;
        this.clientId = clientId;
        this.outcome = "success";
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
