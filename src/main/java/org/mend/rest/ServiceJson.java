package org.mend.rest;

import java.util.Locale;

import org.mend.scheduling.ServiceRow;
import org.mend.shared.Ids;

/** A service, named in the reader's language. @param active whether it can be booked */
public record ServiceJson(String id, String name, int durationMinutes, int bufferBeforeMinutes, int bufferAfterMinutes,
        int maxClients, boolean active) implements Body {

    static ServiceJson of(ServiceRow row, Locale language) {
        return new ServiceJson(Ids.format(row.id()), row.nameIn(language.getLanguage()), row.durationMinutes(),
                row.bufferBeforeMinutes(), row.bufferAfterMinutes(), row.maxClients(), row.active());
    }
}
