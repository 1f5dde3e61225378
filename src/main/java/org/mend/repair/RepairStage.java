package org.mend.repair;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * A stage of an episode that was visited, with its words, which may be none. Its revision rises by one with each save, and a save
 * names the revision that it builds on, so that two windows never overwrite each other unseen.
 */
@Entity
@Table(name = "repair_stage")
@IdClass(RepairStage.Key.class)
public class RepairStage {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Id
    @Column(name = "episode_id")
    private long episodeId;
    @Id
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private String words;
    private int revision;
    @Column(name = "saved_at")
    private Instant savedAt;

    /** Which stage of which episode. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long episodeId;
        private Stage stage;

        public Key() {
        }

        Key(long episodeId, Stage stage) {
            this.episodeId = episodeId;
            this.stage = stage;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.episodeId == episodeId && key.stage == stage;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(episodeId) * 31 + (stage == null ? 0 : stage.hashCode());
        }
    }

    protected RepairStage() {
    }

    /** Not visited yet: revision 0, no words. It is kept from its first save on. */
    RepairStage(long episodeId, Stage stage) {
        this.episodeId = episodeId;
        this.stage = stage;
        this.words = "";
    }

    /**
     * Keeps what is sent. A save whose answer was lost is sent again: it changes nothing and succeeds.
     *
     * @param basedOn the revision that the writer saw
     * @return whether anything was changed
     * @throws StaleStage carrying what is kept, when another save came between
     */
    boolean save(int basedOn, String typed, Instant now) {
        String sent = TypedWords.whole(typed);
        if (revision > 0 && revision == basedOn + 1 && words.equals(sent)) {
            return false;
        }
        if (revision != basedOn) {
            throw new StaleStage(state());
        }
        revision++;
        words = sent;
        savedAt = now;
        return true;
    }

    /** Whether a save now begins a new stretch of writing: the first save, or one after a longer pause. */
    boolean isTakenUpAgain(Instant now) {
        return revision == 0 || savedAt.plus(PAUSE).isBefore(now);
    }

    /** Something of it is there. */
    static boolean isDone(Stage stage, int revision, String words) {
        return revision > 0 && (stage.needsNoWords() || !words.isBlank());
    }

    StageState state() {
        return new StageState(episodeId, stage, words, revision, isDone(stage, revision, words), savedAt);
    }

    Stage stage() {
        return stage;
    }

    int revision() {
        return revision;
    }
}
