package org.mend.repair;

import java.time.Instant;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One person's answer to one asking back: one for each, changed as they like until the other's is shown to them. */
@Entity
@Table(name = "follow_up_answer")
public class FollowUpAnswer {

    @Id
    private long id;
    @Column(name = "follow_up_id")
    private long followUpId;
    @Column(name = "client_id")
    private long clientId;
    @Enumerated(EnumType.STRING)
    private FollowAnswer kept;
    private String words;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected FollowUpAnswer() {
    }

    /** @throws Invalid when no answer was chosen, or the words are too many */
    FollowUpAnswer(long followUpId, long clientId, FollowAnswer kept, String words, Instant now) {
        this.id = Ids.next();
        this.followUpId = followUpId;
        this.clientId = clientId;
        change(kept, words, now);
    }

    /** @throws Invalid as the constructor does */
    void change(FollowAnswer chosen, String typed, Instant now) {
        if (chosen == null) {
            throw new Invalid("follow-up-answer-missing");
        }
        words = TypedWords.whole(typed);
        kept = chosen;
        answeredAt = now;
    }

    boolean says(FollowAnswer answer, String typed) {
        return kept == answer && words.equals(TypedWords.whole(typed));
    }

    AnswerRow row() {
        return new AnswerRow(kept, words, answeredAt);
    }

    long followUpId() {
        return followUpId;
    }

    long clientId() {
        return clientId;
    }
}
