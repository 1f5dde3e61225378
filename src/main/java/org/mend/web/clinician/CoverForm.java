package org.mend.web.clinician;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.mend.identity.ClinicianRow;
import org.mend.identity.CurrentUser;
import org.mend.identity.StaffAdministration;
import org.mend.measures.ClinicianCovers;
import org.mend.measures.CoverRow;
import org.mend.shared.Invalid;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks after a clinician's safety alerts while she is away, and for whom she does. */
@Named
@RequestScoped
public class CoverForm {

    private static final String HERE = "/clinician/away?faces-redirect=true";

    @Inject
    private ClinicianCovers covers;
    @Inject
    private StaffAdministration staff;
    @Inject
    private CurrentUser user;
    @Inject
    private ClinicianTexts texts;

    private List<CoverRow> mine = List.of();
    private List<CoverRow> forOthers = List.of();
    private Long colleague;
    private String from;
    private String until;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        mine = covers.mine();
        forOthers = covers.forOthers();
    }

    public String name() {
        covers.name(colleague, day(from), day(until));
        Messages.addFlashGlobalInfo(texts.of("away.named"));
        return HERE;
    }

    public String takeBack(long cover) {
        covers.takeBack(cover);
        Messages.addFlashGlobalInfo(texts.of("away.taken-back"));
        return HERE;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw new Invalid("cover-days");
        }
    }

    public List<ClinicianRow> getColleagues() {
        return staff.clinicians().stream().filter(one -> one.id() != user.staffId()).toList();
    }

    public List<CoverRow> getMine() {
        return mine;
    }

    public List<CoverRow> getForOthers() {
        return forOthers;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
