package org.mend.measures;

import java.time.Clock;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * On what ground the practice asks each instrument. Some are asked only after an administrator has read their terms and said that
 * the practice keeps to them. Taken back, the instrument can't be asked anew; what was answered stays.
 */
@ApplicationScoped
@Retried
@Transactional
public class InstrumentTerms {

    private final InstrumentRepository instruments;
    private final InstrumentAdminRepository administration;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InstrumentTerms(InstrumentRepository instruments, InstrumentAdminRepository administration, CurrentUser user, AuditTrail audit,
            Clock clock) {
        this.instruments = instruments;
        this.administration = administration;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected InstrumentTerms() {
        this(null, null, null, null, null);
    }

    /** All there are, with their state: Mend's own first, each part by name. */
    @Allowed(Role.ADMIN)
    public List<InstrumentEntry> list() {
        return administration.entries();
    }

    /** @throws NotFound when there is no such instrument */
    @Allowed(Role.ADMIN)
    public InstrumentEntry entry(long instrumentId) {
        return administration.entries().stream().filter(entry -> entry.instrumentId() == instrumentId).findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * The practice keeps to the terms, from now on. Said twice it changes nothing.
     *
     * @param read that the one who says so has read them
     * @param note such as where a permission is filed; may be null or blank
     * @throws Invalid unless they were read
     * @throws Conflict when the instrument has no terms
     * @throws NotFound when there is no such instrument
     */
    @Allowed(Role.ADMIN)
    public void acknowledge(long instrumentId, boolean read, String note) {
        Instrument instrument = locked(instrumentId);
        if (!instrument.needsTerms()) {
            throw new Conflict("instrument-without-terms");
        }
        if (!read) {
            throw new Invalid("instrument-terms-unread");
        }
        if (administration.term(instrumentId).isEmpty()) {
            administration.add(new InstrumentTerm(instrumentId, user.accountId(), note, clock.instant()));
            audit.record(user.accountId(), AuditAction.EXECUTE, InstrumentCatalogue.INSTRUMENT, instrumentId, null);
        }
    }

    /** Takes the word back. It stays on record. @throws NotFound when there is no such instrument */
    @Allowed(Role.ADMIN)
    public void withdraw(long instrumentId) {
        locked(instrumentId);
        administration.term(instrumentId).ifPresent(term -> {
            term.withdraw(user.accountId(), clock.instant());
            audit.record(user.accountId(), AuditAction.UPDATE, InstrumentCatalogue.INSTRUMENT, instrumentId, null);
        });
    }

    private Instrument locked(long instrumentId) {
        return instruments.locked(instrumentId).orElseThrow(() -> new NotFound("not-found"));
    }
}
