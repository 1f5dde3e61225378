package org.mend.web.clinician;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDirectory;
import org.mend.measures.MeasureAsking;
import org.mend.measures.MeasureCadence;
import org.mend.measures.MeasureChoice;
import org.mend.measures.MeasurePlanRow;
import org.mend.measures.MeasureTerms;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.web.Moments;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks a client for a questionnaire, or changes and ends how it is asked. */
@Named
@RequestScoped
public class MeasureAsk {

    private static final int USUAL_WEEKS = 4;

    @Inject
    private MeasureAsking asking;
    @Inject
    private ClientDirectory directory;
    @Inject
    private Moments moments;
    @Inject
    private ClinicianTexts texts;

    @Inject
    @Param(name = "client")
    private String clientId;
    @Inject
    @Param(name = "plan")
    private String planId;

    private int version;
    private ClientChart client;
    private MeasurePlanRow plan;
    private Long instrument;
    private MeasureCadence cadence = MeasureCadence.BEFORE_SESSION;
    private Integer weeks = USUAL_WEEKS;
    private String startsOn;
    private boolean remind = true;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        client = directory.chart(Ids.parse(clientId));
        List<MeasurePlanRow> plans = asking.plans(client.id());
        startsOn = moments.today().toString();
        if (planId != null && !planId.isBlank()) {
            long wanted = Ids.parse(planId);
            plan = plans.stream().filter(one -> one.id() == wanted).findFirst().orElseThrow(() -> new NotFound("not-found"));
            version = plan.version();
            show(plan.terms());
        }
    }

    private void show(MeasureTerms terms) {
        cadence = terms.cadence();
        weeks = terms.everyWeeks() == null ? weeks : terms.everyWeeks();
        startsOn = terms.startsOn().toString();
        remind = terms.remind();
    }

    public String save() {
        MeasureTerms terms = new MeasureTerms(cadence, cadence == MeasureCadence.WEEKS ? weeks : null, day(), remind);
        if (planId == null || planId.isBlank()) {
            if (instrument == null) {
                throw new Invalid("measure-missing");
            }
            asking.ask(Ids.parse(clientId), instrument, terms);
            return back("measures.asked");
        }
        asking.change(Ids.parse(planId), version, terms);
        return back("measures.changed");
    }

    public String end() {
        asking.end(Ids.parse(planId), version);
        return back("measures.ended");
    }

    private String back(String key) {
        Messages.addFlashGlobalInfo(texts.of(key));
        return "/clinician/client?faces-redirect=true&tab=measures&id=" + clientId;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(startsOn == null ? "" : startsOn);
        } catch (DateTimeException noDay) {
            throw new Invalid("measure-terms-missing");
        }
    }

    public List<MeasureChoice> getChoices() {
        return asking.choices();
    }

    public MeasureCadence[] getCadences() {
        return MeasureCadence.values();
    }

    public String getName() {
        return client == null ? "" : client.details().givenName() + " " + client.details().familyName();
    }

    /** What is changed, or null when something new is asked. */
    public MeasurePlanRow getPlan() {
        return plan;
    }

    public String getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Long getInstrument() {
        return instrument;
    }

    public void setInstrument(Long instrument) {
        this.instrument = instrument;
    }

    public MeasureCadence getCadence() {
        return cadence;
    }

    public void setCadence(MeasureCadence cadence) {
        this.cadence = cadence;
    }

    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn;
    }

    public boolean isRemind() {
        return remind;
    }

    public void setRemind(boolean remind) {
        this.remind = remind;
    }
}
