package org.mend.app.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.mend.app.demo.HomeworkSpec.State;
import org.mend.homework.PracticeAmount;
import org.mend.homework.PracticeBarrier;

/** What the clients of the demo told, by one tap each, of how practice was. The same person tends to be held up by the same things. */
final class DemoFeedback {

    private final Connection connection;
    private final List<DemoAssignment> assignments;
    private final Dice dice = new Dice("feedback");

    DemoFeedback(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.assignments = world.assignments();
    }

    void write() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "practice_feedback",
                "assignment_id, client_id, amount, helpful, difficulty, barrier, told_at")) {
            for (DemoAssignment one : assignments) {
                Told told = told(one.spec().state());
                if (told != null) {
                    rows.add(one.id(), one.spec().client().id(), told.amount().name(), told.helpful(), told.difficulty(),
                            told.heldUp() ? barrier(one).name() : null, toldAt(one));
                }
            }
        }
    }

    private record Told(PracticeAmount amount, Integer helpful, Integer difficulty, boolean heldUp) {
    }

    private Told told(State state) {
        if (state.isDone()) {
            return !dice.chance(0.7) ? null : new Told(dice.pick(List.of(PracticeAmount.ALL, PracticeAmount.ALL, PracticeAmount.ALL,
                    PracticeAmount.MOST, PracticeAmount.SOME)), dice.between(2, 5), dice.between(1, 4), dice.chance(0.2));
        }
        if (state.hasDraft()) {
            return !dice.chance(0.4) ? null : new Told(PracticeAmount.SOME, dice.chance(0.5) ? dice.between(1, 4) : null,
                    dice.between(2, 5), dice.chance(0.8));
        }
        return state == State.DECLINED ? new Told(PracticeAmount.NONE, null, null, true) : null;
    }

    private PracticeBarrier barrier(DemoAssignment one) {
        List<PracticeBarrier> usual = new Dice("barriers of " + one.spec().client().username())
                .shuffled(List.of(PracticeBarrier.values())).subList(0, 3);
        return dice.pick(usual);
    }

    private static Instant toldAt(DemoAssignment one) {
        return one.endedAt() != null ? one.endedAt() : one.reflection().draft().savedAt();
    }
}
