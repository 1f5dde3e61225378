package org.mend.web.clinician;

import java.util.List;

import org.mend.homework.PlanState;
import org.mend.homework.PracticeRhythms;
import org.mend.homework.ProgrammeRuns;
import org.mend.homework.RhythmRow;
import org.mend.homework.RunRow;
import org.mend.shared.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The rhythms and programmes of a chart, one of them in detail, and what may be done with it. */
@Named
@RequestScoped
public class CarePlans {

    @Inject
    private CareChart chart;
    @Inject
    private PracticeRhythms rhythms;
    @Inject
    private ProgrammeRuns runs;
    @Inject
    private ClinicianTexts texts;

    private String runId;
    private String rhythmId;
    private int version;
    private List<RunRow> runRows = List.of();
    private List<RhythmRow> rhythmRows = List.of();
    private RunRow run;
    private RhythmRow rhythm;

    /** Only for its own part of the chart; a condition in the page would be asked before the address has been read. */
    public void load() {
        if (!chart.getTab().equals("homework")) {
            return;
        }
        runRows = runs.ofClient(chart.clientId());
        rhythmRows = rhythms.ofClient(chart.clientId());
        if (runId != null) {
            run = runs.read(Ids.parse(runId));
            version = run.version();
        } else if (rhythmId != null) {
            rhythm = rhythms.read(Ids.parse(rhythmId));
            version = rhythm.version();
        }
    }

    public String pause() {
        return isOfRun() ? back(runs.pause(Ids.parse(runId), version), "plan.paused")
                : back(rhythms.pause(Ids.parse(rhythmId), version), "plan.paused");
    }

    public String resume() {
        return isOfRun() ? back(runs.resume(Ids.parse(runId), version), "plan.resumed")
                : back(rhythms.resume(Ids.parse(rhythmId), version), "plan.resumed");
    }

    public String end() {
        return isOfRun() ? back(runs.end(Ids.parse(runId), version), "plan.ended")
                : back(rhythms.end(Ids.parse(rhythmId), version), "plan.ended");
    }

    public String skip() {
        return back(runs.skip(Ids.parse(runId), version, step()), "plan.skipped");
    }

    public String bringBack() {
        return back(runs.bringBack(Ids.parse(runId), version, step()), "plan.brought-back");
    }

    private static long step() {
        return Ids.parse(Faces.getRequestParameter("step"));
    }

    /** The panel stays open where the way back is: a pause is undone by going on, a skip by bringing back. */
    private String back(RunRow changed, String key) {
        Messages.addFlashGlobalInfo(texts.of(key, changed.title()));
        return address() + (changed.isOpen() ? "&run=" + Ids.format(changed.id()) : "");
    }

    private String back(RhythmRow changed, String key) {
        Messages.addFlashGlobalInfo(texts.of(key, changed.title()));
        return address() + (changed.isOpen() ? "&rhythm=" + Ids.format(changed.id()) : "");
    }

    private String address() {
        return "/clinician/client?faces-redirect=true&id=" + chart.getId();
    }

    private boolean isOfRun() {
        return runId != null && !runId.isBlank();
    }

    public List<RunRow> getOpenRuns() {
        return runRows.stream().filter(RunRow::isOpen).toList();
    }

    public List<RunRow> getClosedRuns() {
        return runRows.stream().filter(row -> !row.isOpen()).toList();
    }

    public List<RhythmRow> getOpenRhythms() {
        return rhythmRows.stream().filter(RhythmRow::isOpen).toList();
    }

    public List<RhythmRow> getClosedRhythms() {
        return rhythmRows.stream().filter(row -> !row.isOpen()).toList();
    }

    /** Whether what is looked at may become that now. */
    public boolean may(String state) {
        PlanState now = run != null ? run.state() : rhythm != null ? rhythm.state() : null;
        return now != null && now.successors().contains(PlanState.valueOf(state));
    }

    public boolean isPicked() {
        return run != null || rhythm != null;
    }

    public RunRow getRun() {
        return run;
    }

    public RhythmRow getRhythm() {
        return rhythm;
    }

    public String getRunId() {
        return runId;
    }

    public void setRunId(String runId) {
        this.runId = runId;
    }

    public String getRhythmId() {
        return rhythmId;
    }

    public void setRhythmId(String rhythmId) {
        this.rhythmId = rhythmId;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
