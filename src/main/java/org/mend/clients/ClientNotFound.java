package org.mend.clients;

import org.mend.shared.NotFound;

/** No such client, or none that the current user may know of. */
public class ClientNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ClientNotFound() {
        super("client-not-found");
    }
}
