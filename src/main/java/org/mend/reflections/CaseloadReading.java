package org.mend.reflections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * "Who needs me?": a clinician's clients in open care, with who practised, who drifted and who waits for an answer, in as many
 * statements for one client as for hundreds. It stands here because it knows of reflections, homework and sessions.
 */
@ApplicationScoped
@Transactional
public class CaseloadReading {

    /** The days that "this week" means: rolling, or everybody would have been idle each Monday. */
    public static final int WEEK = 7;

    private final CaseloadRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CaseloadReading(CaseloadRepository repository, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected CaseloadReading() {
        this(null, null, null, null);
    }

    /** At most {@code limit} clients of the segment, after skipping {@code first}. */
    @Allowed(Role.CLINICIAN)
    public List<CaseloadRow> page(CaseloadFilter filter, int first, int limit) {
        CaseloadMoment moment = moment(filter);
        List<CaseloadRow> rows = repository.page(filter, moment, first, limit);
        audit.record(user.accountId(), AuditAction.READ, "Patient", null, null);
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, Set<LocalDate>> days = repository.practised(rows.stream().map(CaseloadRow::clientId).toList(), moment.weekBegan())
                .stream().collect(Collectors.groupingBy(CaseloadRepository.Practised::clientId,
                        Collectors.mapping(one -> LocalDate.ofInstant(one.at(), user.zone()), Collectors.toSet())));
        return rows.stream().map(row -> row.on(days.getOrDefault(row.clientId(), Set.of()))).toList();
    }

    /** How many of the clients whom the term finds stand in each segment. */
    @Allowed(Role.CLINICIAN)
    public CaseloadCounts counts(CaseloadFilter filter) {
        return repository.counts(filter, moment(filter));
    }

    private CaseloadMoment moment(CaseloadFilter filter) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, user.zone());
        return new CaseloadMoment(user.staffId(), now, today, today.minusDays(WEEK - 1).atStartOfDay(user.zone()).toInstant(),
                now.minus(Duration.ofDays(filter.quietDays())));
    }
}
