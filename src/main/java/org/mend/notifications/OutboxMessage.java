package org.mend.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Something to be told to one client or one member of staff. It waits until it is due; then a sender claims it for some
 * minutes and mails it, alone or folded into a mail with others, or puts it off after a failure, longer each time. It may be
 * withdrawn before. A claim that runs out, because its sender died, is anybody's again: what is told twice is seldom, what is
 * told never is worse.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    static final Duration LEASE = Duration.ofMinutes(5);
    /** News that could not be told for so long, because no mail server was named, are none any more. */
    static final Duration TOO_OLD = Duration.ofDays(3);
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(8));

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
    @Enumerated(EnumType.STRING)
    private MessageStatus status;
    private String reason;
    private int attempts;
    @Column(name = "claim_token")
    private String claimToken;
    @Column(name = "claimed_until")
    private Instant claimedUntil;
    @Column(name = "notice_on")
    private LocalDate noticeOn;
    @Column(name = "folded_into")
    private Long foldedInto;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "created_at")
    private Instant createdAt;

    protected OutboxMessage() {
    }

    private OutboxMessage(MessageKind kind, Long clientId, Long staffId, long subjectId, String dedupeKey, Instant dueAt,
            Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.clientId = clientId;
        this.staffId = staffId;
        this.subjectId = subjectId;
        this.dedupeKey = dedupeKey;
        this.dueAt = dueAt;
        this.createdAt = now;
        this.status = clientId == null || kind.mailing() == Mailing.NONE ? MessageStatus.IN_APP : MessageStatus.WAITING;
    }

    static OutboxMessage toClient(MessageKind kind, long clientId, long subjectId, Instant now) {
        return new OutboxMessage(kind, clientId, null, subjectId, kind + ":" + subjectId + ":client:" + clientId, now, now);
    }

    /** With a key that says when another one would be the same. */
    static OutboxMessage toClient(MessageKind kind, long clientId, long subjectId, String dedupeKey, Instant now) {
        return new OutboxMessage(kind, clientId, null, subjectId, dedupeKey, now, now);
    }

    static OutboxMessage toStaff(MessageKind kind, long staffId, long subjectId, Instant now) {
        return new OutboxMessage(kind, null, staffId, subjectId, kind + ":" + subjectId + ":staff:" + staffId, now, now);
    }

    /** @param day the day whose one notice this message leads, or null */
    void claim(String token, LocalDate day, Instant now) {
        claimToken = token;
        claimedUntil = now.plus(LEASE);
        noticeOn = day;
    }

    /** Not now; nobody has tried. */
    void postpone(Instant until) {
        dueAt = until;
        release();
    }

    /** @param lead the message whose mail it went with, null when it leads itself */
    void sent(Long lead, Instant now) {
        status = MessageStatus.SENT;
        foldedInto = lead;
        sentAt = now;
        attempts++;
        release();
    }

    /** Could not be delivered now: tried again after a pause, or given up after the last. */
    void tryLater(Instant now) {
        if (attempts >= PAUSES.size()) {
            fail("gave-up");
        } else if (status == MessageStatus.WAITING) {
            dueAt = now.plus(PAUSES.get(attempts));
        }
        attempts++;
        release();
    }

    void fail(String why) {
        status = MessageStatus.FAILED;
        reason = why;
        noticeOn = null;
        release();
    }

    void withdraw(String why) {
        status = MessageStatus.WITHDRAWN;
        reason = why;
        noticeOn = null;
        release();
    }

    private void release() {
        claimToken = null;
        claimedUntil = null;
    }

    boolean isTooOld(Instant now) {
        return attempts == 0 && dueAt.plus(TOO_OLD).isBefore(now);
    }

    /** The day it was written, where the client is. */
    LocalDate writtenOn(ZoneId zone) {
        return LocalDate.ofInstant(createdAt, zone);
    }

    long id() {
        return id;
    }

    String dedupeKey() {
        return dedupeKey;
    }

    MessageKind kind() {
        return kind;
    }

    long subjectId() {
        return subjectId;
    }

    MessageStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    Instant dueAt() {
        return dueAt;
    }

    LocalDate noticeOn() {
        return noticeOn;
    }

    String claimToken() {
        return claimToken;
    }
}
