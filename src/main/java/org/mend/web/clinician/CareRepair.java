package org.mend.web.clinician;

import java.util.List;

import org.mend.repair.EpisodeRow;
import org.mend.repair.RuptureTask;
import org.mend.repair.RuptureTasks;
import org.mend.repair.SharedRepair;
import org.mend.shared.Page;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of a chart that tells of repair: what did not land, and the episodes that the client shares. */
@Named
@RequestScoped
public class CareRepair {

    private static final int SHOWN = 30;

    @Inject
    private CareChart chart;
    @Inject
    private SharedRepair shared;
    @Inject
    private RuptureTasks tasks;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Moments moments;

    private String after;
    private Page<EpisodeRow> page;
    private List<RuptureTask> ruptures;

    /** Only for its own part of the chart; a condition in the page would be asked before the address has been read. */
    public void load() {
        if (!chart.getTab().equals("repair")) {
            return;
        }
        page = shared.ofClient(chart.clientId(), after, SHOWN);
        ruptures = tasks.ofClient(chart.clientId());
    }

    /** What the client called it, or when it was. */
    public String name(EpisodeRow row) {
        return row.title().isEmpty() ? texts.of("repair.untitled", moments.day(row.happenedAt())) : row.title();
    }

    public Page<EpisodeRow> getPage() {
        return page;
    }

    public List<RuptureTask> getRuptures() {
        return ruptures;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
