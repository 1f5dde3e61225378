package org.mend.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides for one client's due messages which go out now and with which others, and settles those that do not: put off to
 * the morning, failed for want of an address, or withdrawn because there is nothing to tell any more.
 */
final class MailPlan {

    private final Recipient to;
    private final boolean noticeToday;
    private final Instant now;
    private final LocalDate today;
    private final Map<MessageKind, StillToTell> features;
    private final Map<Mailing, List<OutboxMessage>> mails = new EnumMap<>(Mailing.class);

    /** @param noticeToday the client has had today's notice */
    MailPlan(Recipient to, boolean noticeToday, Map<MessageKind, StillToTell> features, Instant now) {
        this.to = to;
        this.noticeToday = noticeToday;
        this.features = features;
        this.now = now;
        this.today = LocalDate.ofInstant(now, to.zone());
    }

    /** The messages of one mail, the one that leads it first. */
    record Bundle(Mailing mailing, List<OutboxMessage> messages) {

        OutboxMessage lead() {
            return messages.getFirst();
        }
    }

    List<Bundle> of(List<OutboxMessage> due) {
        due.forEach(this::decide);
        return mails.entrySet().stream().map(mail -> new Bundle(mail.getKey(), ledByTodays(mail.getValue()))).toList();
    }

    private void decide(OutboxMessage message) {
        Optional<LocalDate> day = tellFrom(message);
        Instant open = QuietHours.after(now, to.zone());
        if (message.isTooOld(now)) {
            message.withdraw("too-old");
        } else if (message.kind().mailing().canBeEnded() && to.unsubscribed()) {
            message.withdraw("unsubscribed");
        } else if (day.isEmpty()) {
            message.withdraw("settled");
        } else if (day.get().isAfter(today)) {
            message.postpone(QuietHours.morning(day.get(), to.zone()));
        } else if (MailAddress.of(to.email()).isEmpty()) {
            message.fail(MailAddress.problemWith(to.email()));
        } else if (open.isAfter(now)) {
            message.postpone(open);
        } else if (noticeToday && message.kind() == MessageKind.PRACTICE_REMINDER) {
            message.withdraw("enough-today");
        } else if (noticeToday && message.kind().mailing() == Mailing.NOTICE) {
            message.postpone(QuietHours.morning(today.plusDays(1), to.zone()));
        } else {
            mails.computeIfAbsent(message.kind().mailing(), mailing -> new ArrayList<>()).add(message);
        }
    }

    private Optional<LocalDate> tellFrom(OutboxMessage message) {
        StillToTell feature = features.get(message.kind());
        return feature == null ? Optional.of(today) : feature.tellFrom(new PendingMessage(message.kind(), to.clientId(),
                message.subjectId(), message.writtenOn(to.zone()), today, to.zone()));
    }

    /** A mail that is tried again is led by the same message, and so keeps its Message-ID. */
    private List<OutboxMessage> ledByTodays(List<OutboxMessage> messages) {
        messages.sort(Comparator.comparing((OutboxMessage message) -> !today.equals(message.noticeOn()))
                .thenComparing(message -> message.noticeOn() == null));
        return messages;
    }
}
