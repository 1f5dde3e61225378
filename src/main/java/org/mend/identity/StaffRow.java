package org.mend.identity;

import java.util.Set;

/** A member of staff as the administrator's list shows it. */
public record StaffRow(long id, String username, String displayName, Set<Role> roles, boolean active, int version) {
}
