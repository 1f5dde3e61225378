package org.mend.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.homework.Language;
import org.mend.identity.CurrentUser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads the signed-in client's own record, a section at a time, in one statement each however much there is. */
@ApplicationScoped
@Transactional
class OwnRecordReading {

    private static final String RECORD = "ClientRecord";

    private final OwnRecordRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    OwnRecordReading(OwnRecordRepository repository, CurrentUser user, AuditTrail audit) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
    }

    protected OwnRecordReading() {
        this(null, null, null);
    }

    /** Once for the whole of it. */
    void begin() {
        audit.record(user.accountId(), AuditAction.READ, RECORD, null, user.clientId());
    }

    List<Object[]> rows(RecordSection section) {
        return repository.rows(section, user.clientId(), Language.of(user.locale()));
    }

    /** By the id of the entry that they belong to. */
    Map<Long, List<Object[]>> children(RecordSection section) {
        return rows(section).stream().collect(Collectors.groupingBy(row -> ((Number) row[0]).longValue()));
    }
}
