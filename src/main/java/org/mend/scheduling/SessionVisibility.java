package org.mend.scheduling;

import org.mend.identity.CurrentUser;
import org.mend.identity.NotAllowed;
import org.mend.identity.Role;

import jakarta.persistence.TypedQuery;

/**
 * Which sessions somebody may know of, as a condition on {@code Appointment a}: the front desk and administrators all, a
 * clinician her own and those of clients she cares for, a client the own.
 *
 * @param key the value of {@code :key}, or null when the condition has no parameter
 * @param onlyClient the one client whose name may be shown, or null for all in the session
 */
record SessionVisibility(String condition, Long key, Long onlyClient) {

    static SessionVisibility of(CurrentUser user) {
        if (user.is(Role.FRONT_DESK) || user.is(Role.ADMIN)) {
            return new SessionVisibility("1 = 1", null, null);
        }
        if (user.is(Role.CLINICIAN)) {
            return new SessionVisibility("""
                    (a.clinicianId = :key or exists (select r.id from CareRelationship r, in (a.participants) q
                    where r.clientId = q.clientId and r.clinicianId = :key and r.endedOn is null))""", user.staffId(), null);
        }
        if (user.is(Role.CLIENT)) {
            // EclipseLink can't select from the embedded participants alone, so the subquery begins at their appointment.
            return new SessionVisibility("""
                    exists (select b.id from Appointment b join b.participants q
                    where b.id = a.id and q.clientId = :key)""", user.clientId(), user.clientId());
        }
        throw new NotAllowed();
    }

    void bind(TypedQuery<?> query) {
        if (key != null) {
            query.setParameter("key", key);
        }
    }
}
