package org.mend.rest;

import org.mend.identity.ClinicianRow;
import org.mend.shared.Ids;

/** Somebody by name. */
public record PersonJson(String id, String name) implements Body {

    static PersonJson of(ClinicianRow row) {
        return new PersonJson(Ids.format(row.id()), row.name());
    }
}
