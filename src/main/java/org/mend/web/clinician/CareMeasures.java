package org.mend.web.clinician;

import java.util.List;

import org.mend.measures.MeasureAsking;
import org.mend.measures.MeasureLine;
import org.mend.measures.MeasurePlanRow;
import org.mend.measures.MeasureReading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The measures part of a chart: what is asked, what waits, and what was handed in. */
@Named
@RequestScoped
public class CareMeasures {

    private static final int SHOWN = 30;

    @Inject
    private CareChart chart;
    @Inject
    private MeasureAsking asking;
    @Inject
    private MeasureReading reading;
    @Inject
    private MeasureWords words;

    private int skip;
    private List<MeasurePlanRow> plans = List.of();
    private List<MeasureLine> lines = List.of();

    /** Only for its own part of the chart; a condition in the page would be asked before the address has been read. */
    public void load() {
        if (!chart.getTab().equals("measures")) {
            return;
        }
        plans = asking.plans(chart.clientId());
        lines = reading.lines(chart.clientId());
    }

    public List<MeasurePlanRow> getPlans() {
        return plans;
    }

    public List<MeasureLine> getLines() {
        return lines.stream().skip(skip).limit(SHOWN).toList();
    }

    /** Where the older ones begin, or 0. */
    public int getOlder() {
        return lines.size() > skip + SHOWN ? skip + SHOWN : 0;
    }

    public String cadence(MeasurePlanRow plan) {
        return words.cadence(plan.terms());
    }

    public String waiting(MeasurePlanRow plan) {
        return words.waiting(plan);
    }

    public int getSkip() {
        return skip;
    }

    public void setSkip(int skip) {
        this.skip = Math.max(0, skip);
    }
}
