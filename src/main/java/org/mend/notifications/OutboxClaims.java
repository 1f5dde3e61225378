package org.mend.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The short transactions around a mail: one client's due messages become a sender's, and then are sent or not. */
@ApplicationScoped
@Retried
@Transactional
class OutboxClaims {

    private static final int MOST_IN_A_MAIL = 200;

    private final OutboxRepository messages;
    private final UnsubscribeTokens tokens;
    private final Instance<StillToTell> features;
    private final Clock clock;

    @Inject
    OutboxClaims(OutboxRepository messages, UnsubscribeTokens tokens, @Any Instance<StillToTell> features, Clock clock) {
        this.messages = messages;
        this.tokens = tokens;
        this.features = features;
        this.clock = clock;
    }

    protected OutboxClaims() {
        this(null, null, null, null);
    }

    List<Long> clientsToTell(int limit) {
        return messages.clientsToTell(clock.instant(), limit);
    }

    /** What of a client's due messages goes out now; nothing when another sender is at this client. */
    List<ClaimedMail> claim(long clientId) {
        Instant now = clock.instant();
        if (!messages.lockClient(clientId)) {
            return List.of();
        }
        List<OutboxMessage> due = messages.lockDue(clientId, now, MOST_IN_A_MAIL);
        if (due.isEmpty()) {
            return List.of();
        }
        Recipient to = messages.recipient(clientId).orElseThrow();
        LocalDate today = LocalDate.ofInstant(now, to.zone());
        messages.freeDay(clientId, today, now);
        return new MailPlan(to, messages.hasNotice(clientId, today, now), answering(), now).of(due).stream()
                .map(bundle -> claim(bundle, to, today, now)).toList();
    }

    private ClaimedMail claim(MailPlan.Bundle bundle, Recipient to, LocalDate today, Instant now) {
        String token = UUID.randomUUID().toString();
        bundle.messages().forEach(message ->
                message.claim(token, message == bundle.lead() && bundle.mailing() == Mailing.NOTICE ? today : null, now));
        return new ClaimedMail(token, bundle.messages().size(), bundle.lead().dedupeKey(), bundle.mailing(), to,
                bundle.mailing().canBeEnded() ? tokens.issue(to.clientId()) : null);
    }

    private Map<MessageKind, StillToTell> answering() {
        Map<MessageKind, StillToTell> byKind = new EnumMap<>(MessageKind.class);
        features.forEach(feature -> feature.kinds().forEach(kind -> byKind.put(kind, feature)));
        return byKind;
    }

    /** Nothing that it tells of was withdrawn since it was claimed. */
    boolean holds(ClaimedMail mail) {
        return messages.isStillClaimed(mail.token(), mail.messages());
    }

    /** The next round decides anew. */
    void release(ClaimedMail mail) {
        Instant now = clock.instant();
        each(mail, message -> {
            if (message.status() == MessageStatus.WAITING) {
                message.postpone(now);
            }
        });
    }

    void sent(ClaimedMail mail) {
        Instant now = clock.instant();
        List<OutboxMessage> claimed = messages.lockClaimed(mail.token());
        Long lead = claimed.stream().filter(message -> message.dedupeKey().equals(mail.key())).map(OutboxMessage::id)
                .findFirst().orElse(null);
        claimed.forEach(message -> message.sent(message.dedupeKey().equals(mail.key()) ? null : lead, now));
    }

    void notNow(ClaimedMail mail) {
        Instant now = clock.instant();
        each(mail, message -> message.tryLater(now));
    }

    void refused(ClaimedMail mail, String reason) {
        each(mail, message -> message.fail(reason));
    }

    private void each(ClaimedMail mail, Consumer<OutboxMessage> verb) {
        messages.lockClaimed(mail.token()).forEach(verb);
    }
}
