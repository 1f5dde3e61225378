package org.mend.measures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The desk learns that something waits for a client and hands a tablet over. It never learns what waits, nor what is answered.
 * Whoever has the code opens it, once; whoever guesses soon has to wait.
 */
@ApplicationScoped
@Retried
@Transactional
public class TabletHandovers {

    static final String HANDOVER = "TabletHandover";
    static final int FREE_TRIES = 10;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private final TabletRepository handovers;
    private final MeasureFilling filling;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TabletHandovers(TabletRepository handovers, MeasureFilling filling, CurrentUser user, AuditTrail audit, Clock clock) {
        this.handovers = handovers;
        this.filling = filling;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected TabletHandovers() {
        this(null, null, null, null, null);
    }

    /** Whether anything waits for the client to be filled in. @throws ClientNotFound when there is no such client */
    @Allowed(Role.FRONT_DESK)
    public boolean waits(long clientId) {
        require(clientId);
        return filling.anyWaits(clientId);
    }

    /**
     * Hands a tablet over; earlier handovers of the client are closed.
     *
     * @return the code, shown once and good for a quarter of an hour
     * @throws ClientNotFound when there is no such client
     * @throws Conflict when nothing waits
     */
    @Allowed(Role.FRONT_DESK)
    public String begin(long clientId) {
        require(clientId);
        if (!filling.anyWaits(clientId)) {
            throw new Conflict("tablet-nothing-waits");
        }
        Instant now = clock.instant();
        handovers.lockedUnclosed(clientId).forEach(earlier -> earlier.close(now));
        String code = TabletCodes.code();
        TabletHandover handover = new TabletHandover(clientId, user.accountId(), TabletCodes.digest(code), now);
        handovers.add(handover);
        audit.record(user.accountId(), AuditAction.CREATE, HANDOVER, handover.id(), clientId);
        return code;
    }

    /**
     * Opens what waits, for the browser that sends the code. A wrong code, one that was used, one that is too old and one that is
     * not listened to any more are refused alike.
     *
     * @param address where it comes from
     * @return the key that this browser holds from now on
     */
    @Allowed(anyone = true)
    public Optional<String> open(String typed, String address) {
        Instant now = clock.instant();
        byte[] from = TabletCodes.digest(address);
        if (handovers.mustWait(from, now)) {
            return Optional.empty();
        }
        String key = TabletCodes.key();
        Optional<TabletHandover> found = handovers.lockedByCode(TabletCodes.digest(TabletCodes.plain(typed)))
                .filter(handover -> handover.open(TabletCodes.digest(key), now));
        if (found.isEmpty()) {
            handovers.failed(from, FREE_TRIES, PAUSE, now);
            return Optional.empty();
        }
        audit.recordWithoutAccount(AuditAction.EXECUTE, HANDOVER, found.get().id(), found.get().clientId());
        return Optional.of(key);
    }

    private void require(long clientId) {
        if (!handovers.isClient(clientId)) {
            throw new ClientNotFound();
        }
    }
}
