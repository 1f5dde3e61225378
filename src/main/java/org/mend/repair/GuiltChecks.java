package org.mend.repair;

import java.time.Clock;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Guilt beside the size of the moment, and the gap between the two over time. For the client alone. */
@ApplicationScoped
@Retried
@Transactional
public class GuiltChecks {

    private static final String CHECK = "GuiltCheck";
    private static final int MOST = 200;

    private final GuiltRepository checks;
    private final RepairEpisodeRepository episodes;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    GuiltChecks(GuiltRepository checks, RepairEpisodeRepository episodes, CurrentUser user, AuditTrail audit, Clock clock) {
        this.checks = checks;
        this.episodes = episodes;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected GuiltChecks() {
        this(null, null, null, null, null);
    }

    /**
     * @param key made by the page; sent twice, it is one check
     * @param episodeId the client's own episode that it belongs to, or null
     * @param guilt how guilty, 0 to 10
     * @param size how big the moment was, 0 to 10
     * @return what was kept
     * @throws RepairEpisodeNotFound when there is no such episode of the client's own
     * @throws Invalid when a scale is missing or beside its ends, or the moment is told in too many words
     */
    @Allowed(Role.CLIENT)
    public GuiltRow check(String key, Long episodeId, String moment, Integer guilt, Integer size) {
        String sent = RequestKey.of(key);
        return checks.byKey(user.clientId(), sent).orElseGet(() -> {
            GuiltCheck check = new GuiltCheck(user.clientId(), episodeId, sent, moment, guilt, size, clock.instant());
            if (episodeId != null) {
                episodes.own(episodeId, user.clientId()).orElseThrow(RepairEpisodeNotFound::new);
            }
            checks.add(check);
            record(AuditAction.CREATE, check.id());
            return checks.own(check.id(), user.clientId()).orElseThrow();
        });
    }

    /** The client's own, newest first, at most {@code limit}. */
    @Allowed(Role.CLIENT)
    public List<GuiltRow> newest(int limit) {
        record(AuditAction.READ, null);
        return checks.newest(user.clientId(), Math.clamp(limit, 1, MOST));
    }

    /** Deletes one for good; does nothing where there is none of the client's own. */
    @Allowed(Role.CLIENT)
    public void delete(long checkId) {
        if (checks.delete(checkId, user.clientId())) {
            record(AuditAction.DELETE, checkId);
        }
    }

    private void record(AuditAction action, Long checkId) {
        audit.record(user.accountId(), action, CHECK, checkId, user.clientId());
    }
}
