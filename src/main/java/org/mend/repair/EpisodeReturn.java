package org.mend.repair;

import java.time.Instant;

import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The client came back to an episode. Written once; there are never too many. */
@Entity
@Table(name = "episode_return")
public class EpisodeReturn {

    @Id
    private long id;
    @Column(name = "episode_id")
    private long episodeId;
    @Enumerated(EnumType.STRING)
    private ReturnKind how;
    @Column(name = "returned_at")
    private Instant returnedAt;

    protected EpisodeReturn() {
    }

    EpisodeReturn(long episodeId, ReturnKind how, Instant now) {
        this.id = Ids.next();
        this.episodeId = episodeId;
        this.how = how;
        this.returnedAt = now;
    }

    ReturnKind how() {
        return how;
    }
}
