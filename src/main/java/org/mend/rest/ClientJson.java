package org.mend.rest;

import java.time.LocalDate;

import org.mend.clients.ClientRow;
import org.mend.shared.Ids;

/** A client in a list; birth date and phone may be null. */
public record ClientJson(String id, String givenName, String familyName, LocalDate birthDate, String phone) implements Body {

    static ClientJson of(ClientRow row) {
        return new ClientJson(Ids.format(row.id()), row.givenName(), row.familyName(), row.birthDate(), row.phone());
    }
}
