package org.mend.clients;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Finds clients. The front desk and administrators find every client, a clinician those in an open care relationship with
 * her, a client only the own record.
 */
@ApplicationScoped
@Transactional
public class ClientDirectory {

    private static final String PATIENT = "Patient";

    private final ClientRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    ClientDirectory(ClientRepository repository, CurrentUser user, AuditTrail audit) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
    }

    protected ClientDirectory() {
        this(null, null, null);
    }

    /**
     * By family name, at most {@code limit} after skipping {@code first}.
     *
     * @param term beginning of a name, of both names, or the last three or more digits of a phone number; blank finds all
     */
    @Allowed({Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<ClientRow> search(String term, int first, int limit) {
        audit.record(user.accountId(), AuditAction.READ, PATIENT, null, null);
        return repository.search(visibility(), term == null ? "" : term.strip(), first, limit);
    }

    /** How many {@link #search} finds in all. */
    @Allowed({Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public long count(String term) {
        return repository.count(visibility(), term == null ? "" : term.strip());
    }

    /** Several by id, by family name. @throws ClientNotFound when the current user may not see every one of them. */
    @Allowed({Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<ClientRow> rows(Collection<Long> clientIds) {
        Set<Long> wanted = Set.copyOf(clientIds);
        List<ClientRow> found = wanted.isEmpty() ? List.of() : repository.rows(visibility(), wanted);
        if (found.size() != wanted.size()) {
            throw new ClientNotFound();
        }
        audit.record(user.accountId(), AuditAction.READ, PATIENT, null, null);
        return found;
    }

    /** @throws ClientNotFound when there is none that the current user may see. */
    @Allowed({Role.CLIENT, Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public ClientChart chart(long clientId) {
        ClientChart chart = repository.chart(visibility(), clientId).orElseThrow(ClientNotFound::new);
        audit.record(user.accountId(), AuditAction.READ, PATIENT, clientId, clientId);
        return chart;
    }

    private Visibility visibility() {
        return Visibility.of(user);
    }
}
