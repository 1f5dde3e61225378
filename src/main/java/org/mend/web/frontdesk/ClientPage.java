package org.mend.web.frontdesk;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientRegistration;
import org.mend.clients.ClientRow;
import org.mend.clients.Couples;
import org.mend.identity.ClinicianRow;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.CalendarFilter;
import org.mend.scheduling.SessionCalendar;
import org.mend.shared.Ids;
import org.mend.shared.TimeSlot;
import org.omnifaces.cdi.ViewScoped;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A client as the desk knows one: contact, who cares, partner, account and sessions. Nothing clinical is asked for. */
@Named("deskClient")
@ViewScoped
public class ClientPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration LOOK_AHEAD = Duration.ofDays(365);
    private static final Duration LOOK_BACK = Duration.ofDays(182);
    private static final int MOST = 100;

    @Inject
    private ClientDirectory directory;
    @Inject
    private ClientRegistration registration;
    @Inject
    private Couples couples;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private DeskOptions options;
    @Inject
    private FirstPassword firstPassword;
    @Inject
    private Clock clock;

    private String id;
    private ClientChart chart;
    private List<AppointmentRow> upcoming = List.of();
    private List<AppointmentRow> past = List.of();
    private Long clinicianId;
    private String partnerFound;
    private String username;

    public void load() {
        Instant now = clock.instant();
        read();
        upcoming = calendar.sessions(CalendarFilter.ofClient(chart.id(), TimeSlot.of(now, LOOK_AHEAD)), MOST);
        past = calendar.sessions(CalendarFilter.ofClient(chart.id(), new TimeSlot(now.minus(LOOK_BACK), now)), MOST).reversed();
    }

    private void read() {
        chart = directory.chart(Ids.parse(id));
        username = chart.username().orElseGet(this::suggestedUsername);
    }

    /** "noor.haddad", in the letters that every keyboard has. */
    private String suggestedUsername() {
        String name = chart.details().givenName() + "." + chart.details().familyName();
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "");
    }

    public void beginCare() {
        registration.beginCare(chart.id(), clinicianId);
        clinicianId = null;
        read();
    }

    public void endCare(long clinician) {
        registration.endCare(chart.id(), clinician);
        read();
    }

    public void couple() {
        registration.couple(chart.id(), Ids.parse(partnerFound));
        partnerFound = null;
        read();
    }

    public void endCouple() {
        couples.end(chart.id());
        read();
    }

    public void giveAccount() {
        firstPassword.show(registration.giveAccount(chart.id(), username));
        read();
    }

    public void renewPassword() {
        firstPassword.show(registration.renewPassword(chart.id()));
        read();
    }

    /** Who could join the care team. */
    public List<ClinicianRow> getOthers() {
        return options.getClinicians().stream().filter(one -> !chart.careTeam().contains(one)).toList();
    }

    public boolean isHasAccount() {
        return chart.username().isPresent();
    }

    /** Null for somebody who is not treated as part of a couple; a page would look through an Optional. */
    public ClientRow getPartner() {
        return chart.partner().orElse(null);
    }

    public ClientChart getChart() {
        return chart;
    }

    public List<AppointmentRow> getUpcoming() {
        return upcoming;
    }

    public List<AppointmentRow> getPast() {
        return past;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getClinicianId() {
        return clinicianId;
    }

    public void setClinicianId(Long clinicianId) {
        this.clinicianId = clinicianId;
    }

    public String getPartnerFound() {
        return partnerFound;
    }

    public void setPartnerFound(String partnerFound) {
        this.partnerFound = partnerFound;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
