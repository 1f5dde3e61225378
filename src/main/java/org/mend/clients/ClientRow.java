package org.mend.clients;

import java.time.LocalDate;

/**
 * A client as lists show one.
 *
 * @param birthDate may be null
 * @param phone may be null
 */
public record ClientRow(long id, String givenName, String familyName, LocalDate birthDate, String phone) {

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** As calendars show it: the given name and the first letter of the family name. */
    public String shortName() {
        return givenName + " " + familyName.substring(0, familyName.offsetByCodePoints(0, 1)) + ".";
    }
}
