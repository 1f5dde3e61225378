package org.mend.web.clinician;

import java.util.List;

import org.mend.homework.ExerciseAdherence;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.PracticeAdherence;
import org.mend.web.Chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the exercise that is looked at in the library went with the clinician's own clients; asked once, and only if it is shown. */
@Named
@RequestScoped
public class ExerciseUse {

    @Inject
    private PracticeAdherence practice;
    @Inject
    private ClinicianTexts texts;

    private ExerciseAdherence figures;

    public ExerciseAdherence of(ExerciseSheet sheet) {
        if (figures == null) {
            figures = practice.ofExercise(sheet.exerciseId());
        }
        return figures;
    }

    public Chart drawing(ExerciseAdherence of) {
        List<Integer> amounts = List.of(of.all(), of.most(), of.some(), of.none());
        Chart chart = Chart.of(List.of("ALL", "MOST", "SOME", "NONE").stream().map(one -> texts.of("amount." + one)).toList(),
                amounts.stream().mapToInt(Integer::intValue).max().orElse(1));
        for (int i = 0; i < amounts.size(); i++) {
            chart.put(i, i == 0 ? "full" : i == amounts.size() - 1 ? "none" : "part", amounts.get(i));
        }
        return chart;
    }

    public String says(ExerciseAdherence of) {
        return texts.of("exercise-use.says", of.figures().asked(), of.clients(), of.all(), of.most(), of.some(), of.none());
    }
}
