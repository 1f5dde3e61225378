package org.mend.homework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How the clients in a clinician's care are getting on with what they were asked, for many clients in a few statements. */
@ApplicationScoped
@Transactional
public class HomeworkOverview {

    private final HomeworkOverviewRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HomeworkOverview(HomeworkOverviewRepository repository, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected HomeworkOverview() {
        this(null, null, null, null);
    }

    /**
     * Somebody who has something open and has neither begun nor finished anything for a while.
     *
     * @param since when they last did, or since when they have been asked if they never did
     */
    public record QuietClient(long clientId, String givenName, String familyName, Instant since) {
    }

    /** How much each of {@code clientIds} has open; 0 for clients who are not in the clinician's care. */
    @Allowed(Role.CLINICIAN)
    public Map<Long, Integer> open(Collection<Long> clientIds) {
        Map<Long, Integer> open = new HashMap<>();
        clientIds.forEach(id -> open.put(id, 0));
        if (!clientIds.isEmpty()) {
            open.putAll(repository.open(user.staffId(), Set.copyOf(clientIds)));
            record();
        }
        return open;
    }

    /** Who has been quiet for so many days, longest first; what a client put off until a later day does not count. */
    @Allowed(Role.CLINICIAN)
    public List<QuietClient> quietFor(int days, int limit) {
        Instant limitAt = clock.instant().minus(Duration.ofDays(days));
        List<QuietClient> quiet = repository.quietSince(user.staffId(), limitAt, LocalDate.ofInstant(clock.instant(), user.zone()));
        if (quiet.isEmpty()) {
            return quiet;
        }
        record();
        Map<Long, Instant> practised = repository.lastPractised(quiet.stream().map(QuietClient::clientId).toList());
        return quiet.stream().map(client -> new QuietClient(client.clientId(), client.givenName(), client.familyName(),
                practised.getOrDefault(client.clientId(), client.since())))
                .sorted(Comparator.comparing(QuietClient::since)).limit(limit).toList();
    }

    private void record() {
        audit.record(user.accountId(), AuditAction.READ, HomeworkAssignments.TASK, null, null);
    }
}
