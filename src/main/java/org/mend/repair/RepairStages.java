package org.mend.repair;

import java.time.Clock;
import java.time.Instant;

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

/**
 * Keeps the words of a stage while they are being written, in whatever state its episode is. What was kept once is never
 * overwritten unseen: of two windows the one that saves second is told what the first has saved.
 */
@ApplicationScoped
@Retried
@Transactional
public class RepairStages {

    private final RepairEpisodeRepository episodes;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RepairStages(RepairEpisodeRepository episodes, CurrentUser user, AuditTrail audit, Clock clock) {
        this.episodes = episodes;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected RepairStages() {
        this(null, null, null, null);
    }

    /** What is kept of a stage. @throws RepairEpisodeNotFound unless the episode is the client's own */
    @Allowed(Role.CLIENT)
    public StageState read(long episodeId, Stage stage) {
        episodes.own(episodeId, user.clientId()).orElseThrow(RepairEpisodeNotFound::new);
        audit.record(user.accountId(), AuditAction.READ, RepairJournal.EPISODE, episodeId, user.clientId());
        return episodes.stage(episodeId, stage).orElseGet(() -> new RepairStage(episodeId, stage)).state();
    }

    /**
     * Keeps a stage as it stands; empty words keep that the client was there. The audit trail gets one event for each stretch of
     * writing, not for each save. Taking an episode up after a while is a return.
     *
     * @param revision of the state that the client's window last saw; 0 before the first save
     * @return what is kept now; also when the same was sent before and its answer was lost
     * @throws StaleStage carrying what is kept, when it was saved from elsewhere since
     * @throws RepairEpisodeNotFound unless the episode is the client's own
     * @throws Invalid when there are more than 20,000 code points
     */
    @Allowed(Role.CLIENT)
    public StageState save(long episodeId, Stage stage, int revision, String words) {
        Instant now = clock.instant();
        RepairEpisode episode = episodes.lockedOwn(episodeId, user.clientId()).orElseThrow(RepairEpisodeNotFound::new);
        RepairStage kept = episodes.stage(episodeId, stage).orElseGet(() -> new RepairStage(episodeId, stage));
        boolean first = kept.revision() == 0;
        boolean takenUpAgain = kept.isTakenUpAgain(now);
        if (kept.save(revision, words, now)) {
            if (first) {
                episodes.add(kept);
            }
            if (takenUpAgain) {
                episode.touch(now).ifPresent(episodes::add);
                audit.record(user.accountId(), AuditAction.UPDATE, RepairJournal.EPISODE, episodeId, user.clientId());
            }
        }
        return kept.state();
    }
}
