package org.mend.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A session as calendars and lists show it.
 *
 * @param videoLink of a video room, or null
 * @param cancellationReason code, or null
 * @param clients whose names the reader may see: for a client only the own
 */
public record AppointmentRow(long id, int version, Instant start, Instant end, AppointmentStatus status, long clinicianId,
        String clinicianName, long serviceId, String serviceName, String serviceNameEs, long roomId, String roomName,
        String videoLink, String cancellationReason, List<ParticipantRow> clients) {

    /** One client in the session. */
    public record ParticipantRow(long clientId, String givenName, String familyName, String attendance) {

        public String shortName() {
            return givenName + " " + familyName.substring(0, familyName.offsetByCodePoints(0, 1)) + ".";
        }
    }

    /** "Ines K.", or the given names joined for several: "Ruth & Sam". */
    public String who() {
        return clients.size() == 1 ? clients.getFirst().shortName()
                : clients.stream().map(ParticipantRow::givenName).collect(Collectors.joining(" & "));
    }

    public String serviceNameIn(String language) {
        return "es".equals(language) ? serviceNameEs : serviceName;
    }
}
