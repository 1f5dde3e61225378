package org.mend.clients;

import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The question that other features ask before they touch a client's record: is this clinician in care of the client now? */
@ApplicationScoped
@Transactional
public class CareAccess {

    private final ClientRepository repository;
    private final CurrentUser user;

    @Inject
    CareAccess(ClientRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    protected CareAccess() {
        this(null, null);
    }

    /** @throws ClientNotFound unless the signed-in clinician is in an open care relationship with the client. */
    @Allowed(Role.CLINICIAN)
    public void requireTreating(long clientId) {
        if (!repository.treats(user.staffId(), clientId)) {
            throw new ClientNotFound();
        }
    }
}
