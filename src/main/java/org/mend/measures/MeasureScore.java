package org.mend.measures;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One scale of one response as it was scored when it was handed in; no number where too many items were left out. */
@Entity
@Table(name = "measure_score")
@IdClass(MeasureScore.Key.class)
public class MeasureScore {

    @Id
    @Column(name = "response_id")
    private long responseId;
    @Id
    private String scale;
    private BigDecimal score;
    private String band;
    private int answered;
    private int items;

    protected MeasureScore() {
    }

    MeasureScore(long responseId, ScaleScore scored) {
        this.responseId = responseId;
        this.scale = scored.scale();
        this.score = scored.value();
        this.band = scored.band();
        this.answered = scored.answered();
        this.items = scored.items();
    }

    /** For the database alone. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long responseId;
        private String scale;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && responseId == that.responseId && scale.equals(that.scale);
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(responseId) + scale.hashCode();
        }
    }
}
