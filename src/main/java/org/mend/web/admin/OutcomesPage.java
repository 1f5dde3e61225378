package org.mend.web.admin;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;

import org.mend.record.OutcomeMeasure;
import org.mend.record.OutcomeQuarter;
import org.mend.record.Outcomes;
import org.mend.web.Chart;
import org.mend.web.Drawing;
import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Figures of the whole practice, quarter by quarter: drawn, and as tables. */
@Named
@RequestScoped
public class OutcomesPage {

    private static final List<Integer> SPANS = List.of(4, 8, 12);
    private static final int WHOLE = 100;
    private static final int MONTHS = 3;

    @Inject
    private Outcomes outcomes;
    @Inject
    private Me me;

    private String span;
    private List<OutcomeQuarter> quarters = List.of();
    private List<OutcomeMeasure> measures = List.of();

    public void load() {
        quarters = outcomes.practice(getShown());
        measures = outcomes.measures(getShown());
    }

    /** How many quarters; what the address says otherwise is passed over. */
    public int getShown() {
        return SPANS.stream().filter(one -> String.valueOf(one).equals(span)).findFirst().orElse(SPANS.getFirst());
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public List<OutcomeQuarter> getQuarters() {
        return quarters;
    }

    /** Those with a figure to show. */
    public List<OutcomeMeasure> getMeasures() {
        return measures.stream().filter(OutcomeMeasure::isKnown).toList();
    }

    /** How many scales were answered by too few people to show anything. */
    public long getWithheld() {
        return measures.stream().filter(one -> !one.isKnown()).count();
    }

    public boolean isPractised() {
        return quarters.stream().anyMatch(quarter -> quarter.donePercent() != null);
    }

    public Drawing getPractice() {
        Chart chart = Chart.of(quarters.stream().map(quarter -> name(quarter.firstDay())).toList(), WHOLE);
        for (int i = 0; i < quarters.size(); i++) {
            Integer done = quarters.get(i).donePercent();
            chart.put(i, "full", done == null ? 0 : done).put(i, "none", done == null ? 0 : WHOLE - done);
        }
        return chart;
    }

    /** Columns only where all three ways may be shown. */
    public Drawing drawing(OutcomeMeasure measure) {
        List<OutcomeMeasure.Quarter> all = measure.quarters();
        Chart chart = Chart.of(all.stream().map(quarter -> name(quarter.firstDay())).toList(), WHOLE);
        for (int i = 0; i < all.size(); i++) {
            OutcomeMeasure.Quarter quarter = all.get(i);
            if (isWhole(quarter)) {
                chart.put(i, "full", quarter.better()).put(i, "part", quarter.same()).put(i, "none", quarter.worse());
            }
        }
        return chart;
    }

    public boolean isDrawn(OutcomeMeasure measure) {
        return measure.quarters().stream().anyMatch(OutcomesPage::isWhole);
    }

    private static boolean isWhole(OutcomeMeasure.Quarter quarter) {
        return quarter.better() != null && quarter.same() != null && quarter.worse() != null;
    }

    /** "Q3 2026". */
    public String name(LocalDate firstDay) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = faces.getApplication().getResourceBundle(faces, "adminTxt").getString("outcomes.quarter");
        return new MessageFormat(text, me.getLocale()).format(new Object[] {(firstDay.getMonthValue() - 1) / MONTHS + 1,
                String.valueOf(firstDay.getYear())});
    }

    public String getSpan() {
        return span;
    }

    public void setSpan(String span) {
        this.span = span;
    }
}
