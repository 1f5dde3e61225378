package org.mend.notifications;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something to be told to one client or one member of staff; waits until it is due, is sent, or is withdrawn before. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    @Id
    private long id;
    @Column(name = "dedupe_key")
    private String dedupeKey;
    @Enumerated(EnumType.STRING)
    private MessageKind kind;
    @Column(name = "client_id")
    private Long clientId;
    @Column(name = "staff_id")
    private Long staffId;
    @Column(name = "subject_id")
    private long subjectId;
    @Column(name = "due_at")
    private Instant dueAt;
    private String status;
    @Column(name = "created_at")
    private Instant createdAt;

    protected OutboxMessage() {
    }

    OutboxMessage(MessageKind kind, Long clientId, Long staffId, long subjectId, Instant dueAt, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.clientId = clientId;
        this.staffId = staffId;
        this.subjectId = subjectId;
        this.dueAt = dueAt;
        this.createdAt = now;
        this.status = "WAITING";
        this.dedupeKey = kind + ":" + subjectId + ":" + (clientId != null ? "client:" + clientId : "staff:" + staffId);
    }

    String dedupeKey() {
        return dedupeKey;
    }
}
