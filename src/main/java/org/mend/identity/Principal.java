package org.mend.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A signed-in person as read in this request.
 *
 * @param staffId row in staff, if the person works here
 * @param clientId row in client, if the person is a client
 * @param zone for showing times
 * @param mustChangePassword a password given by somebody else is to be replaced before anything else
 */
public record Principal(long accountId, String username, String displayName, Set<Role> roles, Optional<Long> staffId,
        Optional<Long> clientId, Locale locale, ZoneId zone, int sessionEpoch, boolean mustChangePassword) {
}
