package org.mend.record;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.mend.scheduling.AppointmentStatus;

/**
 * What a clinician looks at in the two minutes before a session.
 *
 * @param practice name of the practice
 * @param parts one for each client in the session who is in the clinician's care
 * @param others how many more are in the session, of whom nothing is shown
 */
public record PrepSheet(long appointmentId, Instant start, Instant end, AppointmentStatus status, String serviceName,
        String serviceNameEs, String roomName, String practice, List<PrepPart> parts, int others) {

    public PrepSheet {
        parts = List.copyOf(parts);
    }

    /** "Ines Kora", or the names of a couple: "Ruth & Sam". */
    public String who() {
        return parts.size() == 1 ? parts.getFirst().fullName()
                : parts.stream().map(PrepPart::givenName).collect(Collectors.joining(" & "));
    }

    public String serviceNameIn(String language) {
        return "es".equals(language) ? serviceNameEs : serviceName;
    }
}
