package org.mend.web.clinician;

import java.util.List;

import org.mend.measures.SafetyAlertDetail;
import org.mend.measures.SafetyAlertRow;
import org.mend.measures.SafetyAlerts;
import org.mend.shared.Ids;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
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

    @Inject
    @Param
    private String id;

    private String note;
    private SafetyAlertDetail alert;
    private List<SafetyAlertRow> recent = List.of();

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
