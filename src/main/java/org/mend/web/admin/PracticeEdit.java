package org.mend.web.admin;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

import org.mend.identity.PracticeRow;
import org.mend.identity.PracticeSettings;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The practice's name, phone, time zone, notice hours and crisis page. */
@Named
@ViewScoped
public class PracticeEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticeSettings settings;

    private int version;
    private String name;
    private String phone;
    private String zone;
    private int noticeHours;
    private String crisisTextEn;
    private String crisisTextEs;

    public void load() {
        PracticeRow row = settings.read();
        version = row.version();
        name = row.name();
        phone = row.phone();
        zone = row.zone();
        noticeHours = row.noticeHours();
        crisisTextEn = row.crisisTextEn();
        crisisTextEs = row.crisisTextEs();
    }

    public String save() {
        settings.change(new PracticeRow(name, zone, phone, noticeHours, crisisTextEn, crisisTextEs, version));
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{adminTxt['practice.saved']}"));
        return "/admin/practice?faces-redirect=true";
    }

    /** Names that begin with or hold what was typed. */
    public List<String> zones(String typed) {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc/")
                && !id.startsWith("SystemV/") && id.toLowerCase().contains(typed.toLowerCase().replace(' ', '_')))
                .sorted().limit(12).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public int getNoticeHours() {
        return noticeHours;
    }

    public void setNoticeHours(int noticeHours) {
        this.noticeHours = noticeHours;
    }

    public String getCrisisTextEn() {
        return crisisTextEn;
    }

    public void setCrisisTextEn(String crisisTextEn) {
        this.crisisTextEn = crisisTextEn;
    }

    public String getCrisisTextEs() {
        return crisisTextEs;
    }

    public void setCrisisTextEs(String crisisTextEs) {
        this.crisisTextEs = crisisTextEs;
    }
}
