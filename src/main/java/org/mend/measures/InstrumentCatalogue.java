package org.mend.measures;

import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a clinician can ask, and how each instrument reads. Nothing in it is about a client. */
@ApplicationScoped
@Transactional
public class InstrumentCatalogue {

    static final String INSTRUMENT = "Questionnaire";

    private final InstrumentRepository instruments;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    InstrumentCatalogue(InstrumentRepository instruments, CurrentUser user, AuditTrail audit) {
        this.instruments = instruments;
        this.user = user;
        this.audit = audit;
    }

    protected InstrumentCatalogue() {
        this(null, null, null);
    }

    /** What may be asked now, by short title: not retired, and its terms, where it has any, acknowledged. */
    @Allowed(Role.CLINICIAN)
    public List<InstrumentRow> askable() {
        return instruments.askable().stream().map(version -> InstrumentRow.of(version, user.locale())).toList();
    }

    /** How a version reads, also one that isn't asked any more. @throws NotFound when there is no such version */
    @Allowed(Role.CLINICIAN)
    public Questionnaire definition(long versionId) {
        InstrumentVersion version = instruments.version(versionId).orElseThrow(() -> new NotFound("not-found"));
        audit.record(user.accountId(), AuditAction.READ, INSTRUMENT, version.instrumentId(), null);
        return version.questionnaire();
    }
}
