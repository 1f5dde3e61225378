package org.mend.clients;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.ClientAccounts;
import org.mend.identity.CurrentUser;
import org.mend.identity.NewAccount;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The front desk registers clients, corrects contact data, says who cares for whom and gives clients their account. */
@ApplicationScoped
@Transactional
public class ClientRegistration {

    private static final String PATIENT = "Patient";

    private final ClientRepository repository;
    private final ClientAccounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ClientRegistration(ClientRepository repository, ClientAccounts accounts, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ClientRegistration() {
        this(null, null, null, null, null);
    }

    /** Registers a client in the care of a clinician and returns the client's id. @throws Invalid for unacceptable details. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public long register(ClientDetails details, long clinicianId) {
        requireClinician(clinicianId);
        Client client = new Client(details, clock.instant());
        repository.add(client);
        repository.add(new CareRelationship(client.id(), clinicianId, today()));
        audit.record(user.accountId(), AuditAction.CREATE, PATIENT, client.id(), null);
        return client.id();
    }

    /** @throws StaleVersion when the client was changed since {@code version} was read. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public void correct(long clientId, int version, ClientDetails details) {
        Client client = client(clientId);
        StaleVersion.unlessEqual(version, client.version());
        client.change(details, today());
        audit.record(user.accountId(), AuditAction.UPDATE, PATIENT, clientId, clientId);
    }

    /** Opens a care relationship; nothing happens where one is open. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public void beginCare(long clientId, long clinicianId) {
        client(clientId);
        requireClinician(clinicianId);
        if (!repository.treats(clinicianId, clientId)) {
            repository.add(new CareRelationship(clientId, clinicianId, today()));
            audit.record(user.accountId(), AuditAction.CREATE, "CareTeam", clinicianId, clientId);
        }
    }

    /** Ends a care relationship at once: the clinician's next request no longer finds the client. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public void endCare(long clientId, long clinicianId) {
        repository.careRelationship(clinicianId, clientId).orElseThrow(ClientNotFound::new).end(today());
        audit.record(user.accountId(), AuditAction.UPDATE, "CareTeam", clinicianId, clientId);
    }

    /** Makes two clients a couple. @throws Conflict when either is in one already. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public void couple(long oneId, long otherId) {
        client(oneId);
        client(otherId);
        if (repository.partner(oneId).isPresent() || repository.partner(otherId).isPresent()) {
            throw new Conflict("already-a-couple");
        }
        Couple couple = new Couple(oneId, otherId, today());
        repository.add(couple);
        audit.record(user.accountId(), AuditAction.CREATE, "Couple", couple.id(), oneId);
        audit.record(user.accountId(), AuditAction.CREATE, "Couple", couple.id(), otherId);
    }

    /** Gives the client an account; the first password is in the answer and nowhere else. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public NewAccount giveAccount(long clientId, String username) {
        Client client = client(clientId);
        NewAccount opened = accounts.open(username, client.language());
        client.give(opened.accountId());
        audit.record(user.accountId(), AuditAction.UPDATE, PATIENT, clientId, clientId);
        return opened;
    }

    /** A new first password for a client who forgot theirs. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public NewAccount renewPassword(long clientId) {
        Client client = client(clientId);
        if (client.accountId() == null) {
            throw new Invalid("account-missing");
        }
        audit.record(user.accountId(), AuditAction.UPDATE, PATIENT, clientId, clientId);
        return accounts.renewPassword(client.accountId());
    }

    private Client client(long id) {
        return repository.visible(Visibility.of(user), id).orElseThrow(ClientNotFound::new);
    }

    private void requireClinician(long staffId) {
        if (!repository.isClinician(staffId)) {
            throw new Invalid("clinician-unknown");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
    }
}
