package org.mend.repair;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts an episode together for whoever may read it. */
@ApplicationScoped
class EpisodeReading {

    private final RepairEpisodeRepository episodes;
    private final BidRepository bids;
    private final FollowThroughRepository promises;
    private final PromiseReading reading;

    @Inject
    EpisodeReading(RepairEpisodeRepository episodes, BidRepository bids, FollowThroughRepository promises, PromiseReading reading) {
        this.episodes = episodes;
        this.bids = bids;
        this.promises = promises;
        this.reading = reading;
    }

    protected EpisodeReading() {
        this(null, null, null, null);
    }

    /** For its client. */
    EpisodeView own(RepairEpisode episode) {
        return view(episode, reading.rows(promises.ofEpisode(episode.id()), List.of()));
    }

    /** For a clinician: nothing of a partner is in it. */
    EpisodeView shared(RepairEpisode episode) {
        return view(episode, reading.alone(promises.ofEpisode(episode.id())));
    }

    private EpisodeView view(RepairEpisode episode, List<PromiseRow> made) {
        long id = episode.id();
        return new EpisodeView(id, episode.version(), episode.title(), episode.happenedAt(), episode.begunAt(), episode.status(),
                episode.closedAt(), episode.isShared(), episodes.stages(id), bids.ofEpisode(id), made, episodes.returns(id),
                episode.timeToRepair(episodes.firstLanded(id).orElse(null)).orElse(null));
    }
}
