package org.mend.web.clinician;

import java.util.ArrayList;
import java.util.List;

import org.mend.homework.AdherenceWeek;
import org.mend.homework.ClientAdherence;
import org.mend.homework.Mean;
import org.mend.homework.PracticeAdherence;
import org.mend.homework.PracticeFigures;
import org.mend.web.Chart;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How practice went, week by week, in the homework part of a chart: drawn, told in a sentence, and as a table. */
@Named
@RequestScoped
public class CareAdherence {

    private static final int WEEKS = 12;

    @Inject
    private CareChart chart;
    @Inject
    private PracticeAdherence practice;
    @Inject
    private BarrierWords words;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Moments moments;

    private ClientAdherence figures;
    private Chart amounts;
    private Chart marks;
    private List<String> barriers;

    /** Only for its own part of the chart. */
    public void load() {
        if (!chart.getTab().equals("homework")) {
            return;
        }
        figures = practice.ofClient(chart.clientId(), WEEKS);
        List<String> labels = figures.weeks().stream().map(week -> moments.dayMonth(week.monday())).toList();
        amounts = Chart.of(labels, figures.weeks().stream().mapToInt(week -> week.figures().asked()).max().orElse(1));
        List<Double> helpful = new ArrayList<>();
        List<Double> difficulty = new ArrayList<>();
        for (int i = 0; i < figures.weeks().size(); i++) {
            PracticeFigures week = figures.weeks().get(i).figures();
            amounts.put(i, "full", week.done()).put(i, "part", week.partly()).put(i, "none", week.left());
            helpful.add(value(week.helpful()));
            difficulty.add(value(week.difficulty()));
        }
        figures.returns().forEach(back -> amounts.seam(back.from(), back.to()));
        marks = Chart.of(labels, 5).line("first", helpful).line("second", difficulty);
        barriers = words.of(figures.barriers());
    }

    private static Double value(Mean mean) {
        return mean.isKnown() ? mean.value() : null;
    }

    /** Nothing was asked in these weeks. */
    public boolean isNothing() {
        return figures == null || figures.total().asked() == 0;
    }

    public boolean isMarked() {
        return figures.total().helpful().isKnown() || figures.total().difficulty().isKnown();
    }

    public String getSays() {
        PracticeFigures total = figures.total();
        return texts.of("adherence.says", WEEKS, total.asked(), total.done(), total.partly(), figures.returns().size());
    }

    public String getMarksSay() {
        return texts.of("adherence.marks.says", words.mean(figures.total().helpful()), words.mean(figures.total().difficulty()));
    }

    /** The week was one of coming back. */
    public boolean isBack(AdherenceWeek week) {
        int place = figures.weeks().indexOf(week);
        return figures.returns().stream().anyMatch(back -> back.to() == place);
    }

    public ClientAdherence getFigures() {
        return figures;
    }

    public Chart getAmounts() {
        return amounts;
    }

    public Chart getMarks() {
        return marks;
    }

    public List<String> getBarriers() {
        return barriers;
    }
}
