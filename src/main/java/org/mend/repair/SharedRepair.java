package org.mend.repair;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Page;
import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What clients share of their repair journal, for clinicians in care. The time to repair runs from the moment it happened, as
 * the client tells it, to the first time that reaching out landed or that the client called it repaired, whichever came sooner.
 */
@ApplicationScoped
@Transactional
public class SharedRepair {

    private static final int MOST = 200;

    private final RepairEpisodeRepository episodes;
    private final EpisodeReading reading;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    SharedRepair(RepairEpisodeRepository episodes, EpisodeReading reading, CareAccess care, CurrentUser user, AuditTrail audit) {
        this.episodes = episodes;
        this.reading = reading;
        this.care = care;
        this.user = user;
        this.audit = audit;
    }

    protected SharedRepair() {
        this(null, null, null, null, null);
    }

    /** A shared episode and whose it is. */
    public record SharedEpisode(long clientId, EpisodeView episode) {
    }

    /**
     * What a client shares, last touched first.
     *
     * @param after {@link Page#next} of the page before, null for the first
     * @throws ClientNotFound unless the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public Page<EpisodeRow> ofClient(long clientId, String after, int limit) {
        care.requireTreating(clientId);
        int rows = Math.clamp(limit, 1, MOST);
        audit.record(user.accountId(), AuditAction.READ, RepairJournal.EPISODE, null, clientId);
        return Page.of(episodes.sharedBy(clientId, user.staffId(), PageKey.parse(after, PageKey.newest()), rows + 1), rows,
                row -> new PageKey(row.touchedAt(), row.id()));
    }

    /** Whole. @throws RepairEpisodeNotFound unless it is shared and the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public SharedEpisode read(long episodeId) {
        RepairEpisode episode = episodes.shared(episodeId, user.staffId()).orElseThrow(RepairEpisodeNotFound::new);
        audit.record(user.accountId(), AuditAction.READ, RepairJournal.EPISODE, episodeId, episode.clientId());
        return new SharedEpisode(episode.clientId(), reading.shared(episode));
    }
}
