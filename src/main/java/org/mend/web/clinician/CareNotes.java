package org.mend.web.clinician;

import org.mend.record.SessionNoteRow;
import org.mend.record.SessionNotes;
import org.mend.shared.Page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of a chart with the notes of sessions. */
@Named
@RequestScoped
public class CareNotes {

    private static final int SHOWN = 20;

    @Inject
    private CareChart chart;
    @Inject
    private SessionNotes notes;

    private String after;
    private Page<SessionNoteRow> page;

    /** Only for its own part of the chart; a condition in the page would be asked before the address has been read. */
    public void load() {
        if (chart.getTab().equals("notes")) {
            page = notes.ofClient(chart.clientId(), after, SHOWN);
        }
    }

    public Page<SessionNoteRow> getPage() {
        return page;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
