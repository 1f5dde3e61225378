package org.mend.homework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;
import org.mend.shared.Conflict;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * One gentle nudge a day for a client, over all who care for them: the mail says no more than that something waits in Mend, and
 * Mend says who thought of them. The client's row is locked, so a double click is one nudge.
 */
@ApplicationScoped
@Retried
@Transactional
public class PracticeNudges {

    static final String NUDGE = "PracticeNudge";
    /** A word from longer ago is not shown to the client any more. */
    private static final Duration SHOWN = Duration.ofDays(7);

    private final NudgeRepository nudges;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PracticeNudges(NudgeRepository nudges, CareAccess care, CurrentUser user, AuditTrail audit, Outbox outbox, Clock clock) {
        this.nudges = nudges;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    protected PracticeNudges() {
        this(null, null, null, null, null, null);
    }

    /**
     * Tells the client that something is open.
     *
     * @throws ClientNotFound unless the clinician is in care of the client
     * @throws NudgeTooSoon less than 24 hours after the last nudge, whoever gave it
     * @throws Conflict when the client has no account or nothing to practise today, or reminders are off for all of it
     */
    @Allowed(Role.CLINICIAN)
    public void nudge(long clientId) {
        care.requireTreating(clientId);
        if (!nudges.lockClient(clientId)) {
            throw new Conflict("nudge-no-account");
        }
        Instant last = nudges.last(clientId).orElse(null);
        PracticeNudge nudge = new PracticeNudge(clientId, user.staffId(), nudges.highestNumber(clientId) + 1, last, clock.instant());
        LocalDate today = today();
        if (nudges.ready(clientId, today, false) == 0) {
            throw new Conflict("nudge-nothing-open");
        }
        if (nudges.ready(clientId, today, true) == 0) {
            throw new Conflict("nudge-reminders-off");
        }
        nudges.add(nudge);
        outbox.tellClient(clientId, MessageKind.PRACTICE_NUDGE, nudge.id());
        audit.record(user.accountId(), AuditAction.CREATE, NUDGE, nudge.id(), clientId);
    }

    /**
     * Takes the clinician's own last nudge back, as long as no mail has gone out. Without one it changes nothing.
     *
     * @throws ClientNotFound unless the clinician is in care of the client
     * @throws Conflict when it was sent, or is being sent at this moment
     */
    @Allowed(Role.CLINICIAN)
    public void takeBack(long clientId) {
        care.requireTreating(clientId);
        nudges.lockClient(clientId);
        Optional<PracticeNudge> last = nudges.lastOf(user.staffId(), clientId);
        if (last.isEmpty()) {
            return;
        }
        PracticeNudge nudge = last.get();
        if (!nudges.isUnsent(nudge.id(), clock.instant())) {
            throw new Conflict("nudge-sent");
        }
        nudge.takeBack(clock.instant());
        outbox.withdraw(nudge.id());
        audit.record(user.accountId(), AuditAction.UPDATE, NUDGE, nudge.id(), clientId);
    }

    /** Who thought of the client in the past days, while something is open and nothing was practised since. */
    @Allowed(Role.CLIENT)
    public Optional<OwnNudge> own() {
        Optional<OwnNudge> nudge = nudges.own(user.clientId(), today(), clock.instant().minus(SHOWN));
        nudge.ifPresent(one -> audit.record(user.accountId(), AuditAction.READ, NUDGE, null, user.clientId()));
        return nudge;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.zone());
    }
}
