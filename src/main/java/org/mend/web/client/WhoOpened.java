package org.mend.web.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mend.audit.AuditRow;
import org.mend.identity.AccessLog;
import org.mend.identity.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who else opened or changed a client's record, day by day. */
@Named
@RequestScoped
public class WhoOpened {

    private static final int MOST = 300;
    private static final Set<String> VERBS = Set.of("R", "C", "U");
    private static final Set<String> NOUNS =
            Set.of("Task", "Reflection", "Review", "Appointment", "Patient", "CareTeam", "Couple", "RepairEpisode", "RuptureFlag");

    @Inject
    private AccessLog log;
    @Inject
    private CurrentUser user;

    private final Map<LocalDate, List<Visit>> days = new LinkedHashMap<>();

    /** What somebody did: R opened, C added to, U changed; and to what, both keys of words. */
    public record Deed(String verb, String noun) {
    }

    /** Somebody, and what that person did on a day. */
    public record Visit(String actor, List<Deed> deeds) {
    }

    public void load() {
        for (AuditRow row : log.aboutMe(MOST)) {
            add(LocalDate.ofInstant(row.recordedAt(), user.zone()), row);
        }
    }

    private void add(LocalDate day, AuditRow row) {
        List<Visit> visits = days.computeIfAbsent(day, any -> new ArrayList<>());
        String actor = row.actor() == null ? "" : row.actor();
        Visit visit = visits.stream().filter(one -> one.actor().equals(actor)).findFirst().orElseGet(() -> {
            Visit first = new Visit(actor, new ArrayList<>());
            visits.add(first);
            return first;
        });
        Deed deed = new Deed(VERBS.contains(row.action()) ? row.action() : "U",
                NOUNS.contains(row.entityType()) ? row.entityType() : "Record");
        if (!visit.deeds().contains(deed)) {
            visit.deeds().add(deed);
        }
    }

    public Map<LocalDate, List<Visit>> getDays() {
        return days;
    }
}
