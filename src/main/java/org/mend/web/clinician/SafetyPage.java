package org.mend.web.clinician;

import java.util.List;

import org.mend.measures.SafetyAlertDetail;
import org.mend.measures.SafetyAlertRow;
import org.mend.measures.SafetyAlerts;
import org.mend.shared.Ids;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Safety alerts: one of them, those that are open, and those that somebody has looked after. */
@Named
@RequestScoped
public class SafetyPage {

    @Inject
    private SafetyAlerts alerts;
    @Inject
    private SafetyBand band;
    @Inject
    private ClinicianTexts texts;

    private String id;
    private String note;
    private SafetyAlertDetail alert;
    private List<SafetyAlertRow> recent = List.of();

    public void load() {
        recent = alerts.recent();
        if (id != null && !id.isBlank()) {
            alert = alerts.read(Ids.parse(id));
        }
    }

    public String acknowledge() {
        alerts.acknowledge(Ids.parse(id), note);
        Messages.addFlashGlobalInfo(texts.of("safety.done"));
        return "/clinician/safety?faces-redirect=true";
    }

    /** The one that is looked at, or null. */
    public SafetyAlertDetail getAlert() {
        return alert;
    }

    public List<SafetyAlertRow> getOpen() {
        return band.getOpen();
    }

    public List<SafetyAlertRow> getRecent() {
        return recent;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
