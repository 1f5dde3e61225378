package org.mend.notifications;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Takes messages in the caller's transaction, which must exist: a message is sent only if what it tells of has happened. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {

    private final OutboxRepository messages;
    private final Clock clock;

    @Inject
    Outbox(OutboxRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    protected Outbox() {
        this(null, null);
    }

    /** Once for each kind, subject and client; a repetition changes nothing. */
    public void tellClient(long clientId, MessageKind kind, long subjectId) {
        messages.addOnce(OutboxMessage.toClient(kind, clientId, subjectId, clock.instant()));
    }

    /** Once for each key, at most 160 characters that hold no name; a repetition changes nothing. */
    public void tellClientOnce(long clientId, MessageKind kind, long subjectId, String key) {
        messages.addOnce(OutboxMessage.toClient(kind, clientId, subjectId, key, clock.instant()));
    }

    /** Once for each kind, subject and member of staff; a repetition changes nothing. Staff find it in Mend, not in a mail. */
    public void tellStaff(long staffId, MessageKind kind, long subjectId) {
        messages.addOnce(OutboxMessage.toStaff(kind, staffId, subjectId, clock.instant()));
    }

    /** What has not been sent about this subject is not sent any more. */
    public void withdraw(long subjectId) {
        messages.withdraw(subjectId);
    }
}
