package org.mend.web.admin;

import java.util.List;

import org.mend.identity.ClinicianRow;
import org.mend.identity.StaffAdministration;
import org.mend.measures.SafetyRules;
import org.mend.measures.SafetySettings;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How long a safety alert may wait, and who is on duty when it has waited long enough. */
@Named
@RequestScoped
public class SafetyEdit {

    @Inject
    private SafetySettings settings;
    @Inject
    private StaffAdministration staff;

    private int minutes;
    private Long duty;
    private int version;

    public void load() {
        SafetyRules rules = settings.read();
        minutes = rules.escalationMinutes();
        duty = rules.dutyClinicianId();
        version = rules.version();
    }

    public String save() {
        settings.change(new SafetyRules(minutes, duty, version));
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{adminTxt['safety.saved']}"));
        return "/admin/practice?faces-redirect=true";
    }

    public List<ClinicianRow> getClinicians() {
        return staff.clinicians();
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public Long getDuty() {
        return duty;
    }

    public void setDuty(Long duty) {
        this.duty = duty;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
