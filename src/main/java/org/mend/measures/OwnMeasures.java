package org.mend.measures;

import java.util.List;
import java.util.Locale;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A client fills in what was asked, an answer at a time, hands it in, and looks at what it came to. */
@ApplicationScoped
@Retried
@Transactional
public class OwnMeasures {

    static final String RESPONSE = "MeasureResponse";

    private final MeasureFilling filling;
    private final MeasureReadingRepository results;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    OwnMeasures(MeasureFilling filling, MeasureReadingRepository results, CurrentUser user, AuditTrail audit) {
        this.filling = filling;
        this.results = results;
        this.user = user;
        this.audit = audit;
    }

    protected OwnMeasures() {
        this(null, null, null, null);
    }

    /** What waits to be filled in, the nearest first. */
    @Allowed(Role.CLIENT)
    public List<MeasureSheet> waiting() {
        return filling.waiting(user.clientId(), user.locale());
    }

    /** @throws NotFound unless it is the client's own and is open or was handed in */
    @Allowed(Role.CLIENT)
    public MeasureSheet sheet(long requestId) {
        return filling.sheet(user.clientId(), requestId, user.locale());
    }

    /**
     * Keeps one answer; once it returns the answer survives whatever happens to the page.
     *
     * @param value null leaves the item out
     * @throws Invalid for an item or a value that there is not
     * @throws Conflict when it was handed in, taken back, or its time went by
     */
    @Allowed(Role.CLIENT)
    public void keep(long requestId, String item, Integer value) {
        filling.keep(user.clientId(), requestId, item, value);
    }

    /** Hands in what was kept. Done twice, or twice at once, it is done once and answered alike. @throws Invalid without an answer */
    @Allowed(Role.CLIENT)
    public HandedIn handIn(long requestId) {
        HandedIn done = filling.handIn(user.clientId(), requestId, user.locale(), EnteredVia.CLIENT);
        audit.record(user.accountId(), AuditAction.CREATE, RESPONSE, requestId, user.clientId());
        return done;
    }

    /** Everything handed in, newest first, as a number of points and without a verdict. */
    @Allowed(Role.CLIENT)
    public List<OwnMeasureRow> results() {
        Locale language = user.locale();
        audit.record(user.accountId(), AuditAction.READ, RESPONSE, null, user.clientId());
        return MeasureLines.of(results.scores(user.clientId()), results.versions(user.clientId()), language).stream()
                .map(OwnMeasureRow::of).toList();
    }
}
