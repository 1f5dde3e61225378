package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

import org.mend.identity.ClinicianRow;
import org.mend.scheduling.HoursRow;
import org.mend.scheduling.WorkingHours;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.web.Me;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One clinician's working week. Sessions already booked stay as they are. */
@Named("deskHours")
@ViewScoped
public class HoursPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkingHours hours;
    @Inject
    private DeskOptions options;
    @Inject
    private LeaveForm leave;
    @Inject
    private DeskTexts texts;
    @Inject
    private Me me;

    private String clinician;
    private ClinicianRow chosen;
    private List<WorkingDay> days = List.of();

    public void load() {
        chosen = clinician == null ? options.getClinicians().stream().findFirst().orElse(null)
                : options.clinician(Ids.parse(clinician)).orElseThrow(() -> new NotFound("not-found"));
        if (chosen != null) {
            List<HoursRow> week = hours.of(chosen.id());
            days = Arrays.stream(DayOfWeek.values()).map(day -> new WorkingDay(day, name(day), week)).toList();
            leave.load(chosen.id());
        }
    }

    private String name(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, me.getLocale());
        return name.substring(0, 1).toUpperCase(me.getLocale()) + name.substring(1);
    }

    public void save() {
        if (days.stream().anyMatch(WorkingDay::isHalf)) {
            throw new Invalid("hours-half");
        }
        hours.replace(chosen.id(), days.stream().flatMap(WorkingDay::rows).toList());
        Messages.addGlobalInfo(texts.of("hours.saved", chosen.name()));
        load();
    }

    public String getClinician() {
        return clinician;
    }

    public void setClinician(String clinician) {
        this.clinician = clinician;
    }

    public ClinicianRow getChosen() {
        return chosen;
    }

    public List<WorkingDay> getDays() {
        return days;
    }
}
