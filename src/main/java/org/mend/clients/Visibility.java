package org.mend.clients;

import org.mend.identity.CurrentUser;
import org.mend.identity.NotAllowed;
import org.mend.identity.Role;

/**
 * Which clients somebody may know of, as a condition for queries on {@code Client c}.
 *
 * @param key the value of {@code :key}, or null when the condition has no parameter
 */
record Visibility(String condition, Long key) {

    private static final Visibility EVERYBODY = new Visibility("1 = 1", null);

    static Visibility of(CurrentUser user) {
        if (user.is(Role.FRONT_DESK) || user.is(Role.ADMIN)) {
            return EVERYBODY;
        }
        if (user.is(Role.CLINICIAN)) {
            return new Visibility("""
                    exists (select r.id from CareRelationship r
                    where r.clientId = c.id and r.clinicianId = :key and r.endedOn is null)""", user.staffId());
        }
        if (user.is(Role.CLIENT)) {
            return new Visibility("c.id = :key", user.clientId());
        }
        throw new NotAllowed();
    }
}
