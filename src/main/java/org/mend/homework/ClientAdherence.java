package org.mend.homework;

import java.util.List;

/**
 * How a client got on with what was asked over some weeks.
 *
 * @param weeks oldest first, each with what was asked for in it
 * @param barriers most often first
 * @param exercises most often asked first
 */
public record ClientAdherence(List<AdherenceWeek> weeks, List<PracticeReturn> returns, PracticeFigures total,
        List<BarrierCount> barriers, List<ExerciseFigures> exercises) {

    public ClientAdherence {
        weeks = List.copyOf(weeks);
        returns = List.copyOf(returns);
        barriers = List.copyOf(barriers);
        exercises = List.copyOf(exercises);
    }
}
