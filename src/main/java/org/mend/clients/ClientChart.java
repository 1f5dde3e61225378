package org.mend.clients;

import java.util.List;
import java.util.Optional;

import org.mend.identity.ClinicianRow;

/**
 * A client's own page: demographics, contact, who cares for the client and the partner in treatment.
 *
 * @param username of the client's account, if there is one
 */
public record ClientChart(long id, int version, ClientDetails details, Optional<String> username,
        List<ClinicianRow> careTeam, Optional<ClientRow> partner) {
}
