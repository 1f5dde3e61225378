package org.mend.web.clinician;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientRow;
import org.mend.record.SessionPrep;
import org.mend.scheduling.SessionsAround;
import org.mend.scheduling.SessionsAround.Around;
import org.mend.shared.Ids;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whose chart is open, and which part of it. */
@Named
@RequestScoped
public class CareChart {

    private static final List<String> TABS = List.of("homework", "reflections", "measures", "repair", "sessions", "notes",
            "timeline", "details");

    @Inject
    private ClientDirectory directory;
    @Inject
    private SessionsAround sessions;
    @Inject
    private SessionPrep prep;
    @Inject
    private Moments moments;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Clock clock;

    private String id;
    private String tab;
    private ClientChart client;
    private Around around;
    private String prepSession;
    private String lead;

    public void load() {
        client = directory.chart(Ids.parse(id));
        around = sessions.of(client.id(), clock.instant());
        prepSession = prep.next(client.id()).map(Ids::format).orElse(null);
        lead = inWords();
    }

    /** "46 years · +49 … 4471 · partner Ruth Amsel · next session Tue 1 Dec, 10:00", as far as it is known. */
    private String inWords() {
        List<String> facts = new ArrayList<>();
        if (client.details().birthDate() != null) {
            facts.add(texts.of("chart.age", getAge()));
        }
        if (client.details().phone() != null) {
            facts.add(client.details().phone());
        }
        client.partner().ifPresent(partner -> facts.add(texts.of("chart.with", partner.fullName())));
        facts.add(around.next() == null ? texts.of("chart.next.none") : texts.of("chart.next", moments.dayTime(around.next())));
        return String.join(" · ", facts);
    }

    /** In whole years; 0 when the date of birth is not known. */
    public long getAge() {
        return client.details().birthDate() == null ? 0
                : ChronoUnit.YEARS.between(client.details().birthDate(), moments.today());
    }

    long clientId() {
        return client.id();
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        return tab != null && TABS.contains(tab) ? tab : TABS.getFirst();
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getName() {
        return client.details().givenName() + " " + client.details().familyName();
    }

    public String getLead() {
        return lead;
    }

    public ClientChart getClient() {
        return client;
    }

    public boolean isHasAccount() {
        return client.username().isPresent();
    }

    /** Null for somebody who is not treated as part of a couple; a page would look through an Optional. */
    public ClientRow getPartner() {
        return client.partner().orElse(null);
    }

    /** The next session with the client, for its prep sheet; null when none is booked. */
    public String getPrepSession() {
        return prepSession;
    }

    public Around getAround() {
        return around;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
