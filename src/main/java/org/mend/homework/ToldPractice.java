package org.mend.homework;

import java.time.Instant;

import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a client told about one piece of practice: how much, how helpful, how hard, what was in the way. It may be told anew. */
@Entity
@Table(name = "practice_feedback")
public class ToldPractice {

    private static final int MOST = 5;

    @Id
    @Column(name = "assignment_id")
    private long assignmentId;
    @Column(name = "client_id")
    private long clientId;
    @Enumerated(EnumType.STRING)
    private PracticeAmount amount;
    private Integer helpful;
    private Integer difficulty;
    @Enumerated(EnumType.STRING)
    private PracticeBarrier barrier;
    @Column(name = "told_at")
    private Instant toldAt;
    @Version
    private int version;

    protected ToldPractice() {
    }

    ToldPractice(long assignmentId, long clientId) {
        this.assignmentId = assignmentId;
        this.clientId = clientId;
    }

    /** The newest word counts, whole. @throws Invalid for a mark off the five */
    void tell(PracticeTold told, Instant now) {
        requireOnScale(told.helpful());
        requireOnScale(told.difficulty());
        amount = told.amount();
        helpful = told.helpful();
        difficulty = told.difficulty();
        barrier = told.barrier();
        toldAt = now;
    }

    PracticeTold told() {
        return new PracticeTold(amount, helpful, difficulty, barrier);
    }

    private static void requireOnScale(Integer mark) {
        if (mark != null && (mark < 1 || mark > MOST)) {
            throw new Invalid("feedback-out-of-range", MOST);
        }
    }
}
