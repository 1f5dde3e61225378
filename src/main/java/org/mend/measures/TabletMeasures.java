package org.mend.measures;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A client fills in what waits on the practice's tablet. Nobody is signed in: the key of the handover says whose it is. */
@ApplicationScoped
@Retried
@Transactional
public class TabletMeasures {

    private final TabletRepository handovers;
    private final MeasureFilling filling;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TabletMeasures(TabletRepository handovers, MeasureFilling filling, AuditTrail audit, Clock clock) {
        this.handovers = handovers;
        this.filling = filling;
        this.audit = audit;
        this.clock = clock;
    }

    protected TabletMeasures() {
        this(null, null, null, null);
    }

    /** @param key may be null. @return empty when it opens nothing, or nothing any more */
    @Allowed(anyone = true)
    public Optional<TabletSheet> look(String key) {
        return handover(key).map(handover -> {
            Object[] client = handovers.client(handover.clientId());
            Locale language = Locale.of((String) client[1]);
            List<MeasureSheet> waiting = filling.waiting(handover.clientId(), language);
            return new TabletSheet((String) client[0], language, waiting.isEmpty() ? null : waiting.getFirst());
        });
    }

    /**
     * Keeps one answer. @param value null leaves the item out
     *
     * @throws NotFound when the key opens nothing, or nothing any more
     * @throws Invalid for an item or a value that there is not
     * @throws Conflict when it was handed in, taken back, or its time went by
     */
    @Allowed(anyone = true)
    public void keep(String key, long requestId, String item, Integer value) {
        filling.keep(open(key).clientId(), requestId, item, value);
    }

    /**
     * Hands in what was kept. When nothing else waits, or somebody must look at an answer soon, the tablet is done: closed. To
     * hand in once more is answered alike, also then.
     *
     * @throws NotFound when the key opens nothing, or nothing any more
     */
    @Allowed(anyone = true)
    public HandedIn handIn(String key, long requestId) {
        Optional<HandedIn> before = handovers.byKey(TabletCodes.digest(key == null ? "" : key))
                .flatMap(handover -> filling.handedIn(handover.clientId(), requestId));
        if (before.isPresent()) {
            return before.get();
        }
        TabletHandover handover = open(key);
        Locale language = Locale.of((String) handovers.client(handover.clientId())[1]);
        HandedIn done = filling.handIn(handover.clientId(), requestId, language, EnteredVia.TABLET);
        audit.recordWithoutAccount(AuditAction.CREATE, OwnMeasures.RESPONSE, requestId, handover.clientId());
        if (done.care() || !filling.anyWaits(handover.clientId())) {
            handover.close(clock.instant());
        }
        return done;
    }

    /** The client gives the tablet back, finished or not; what was answered is kept. */
    @Allowed(anyone = true)
    public void close(String key) {
        handover(key).ifPresent(handover -> handover.close(clock.instant()));
    }

    private TabletHandover open(String key) {
        return handover(key).orElseThrow(() -> new NotFound("not-found"));
    }

    private Optional<TabletHandover> handover(String key) {
        return key == null ? Optional.empty()
                : handovers.byKey(TabletCodes.digest(key)).filter(handover -> handover.isOpen(clock.instant()));
    }
}
