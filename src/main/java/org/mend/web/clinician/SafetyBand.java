package org.mend.web.clinician;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.mend.measures.SafetyAlertRow;
import org.mend.measures.SafetyAlerts;
import org.mend.web.Me;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What stands at the top of each of a clinician's pages until somebody has looked after it. */
@Named
@RequestScoped
public class SafetyBand {

    private static final long AN_HOUR = 60;

    @Inject
    private SafetyAlerts alerts;
    @Inject
    private Me me;
    @Inject
    private Moments moments;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Clock clock;

    private List<SafetyAlertRow> open;

    public List<SafetyAlertRow> getOpen() {
        if (open == null) {
            open = me.isClinician() ? alerts.open() : List.of();
        }
        return open;
    }

    /** "20 minutes ago" in the first hour, the moment itself after that. */
    public String since(Instant raised) {
        long minutes = Duration.between(raised, clock.instant()).toMinutes();
        if (minutes < 1) {
            return texts.of("safety.now");
        }
        if (minutes == 1) {
            return texts.of("safety.minute");
        }
        return minutes < AN_HOUR ? texts.of("safety.minutes", minutes) : moments.dayTime(raised);
    }
}
