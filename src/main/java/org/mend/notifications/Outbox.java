package org.mend.notifications;

import java.time.Clock;
import java.time.Instant;

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
        Instant now = clock.instant();
        messages.addOnce(new OutboxMessage(kind, clientId, null, subjectId, now, now));
    }

    /** Once for each kind, subject and member of staff; a repetition changes nothing. */
    public void tellStaff(long staffId, MessageKind kind, long subjectId) {
        Instant now = clock.instant();
        messages.addOnce(new OutboxMessage(kind, null, staffId, subjectId, now, now));
    }

    /** What has not been sent about this subject is not sent any more. */
    public void withdraw(long subjectId) {
        messages.withdraw(subjectId);
    }
}
