package org.mend.rest;

import java.time.OffsetDateTime;
import java.util.List;

import org.mend.scheduling.AppointmentRow;
import org.mend.shared.Ids;

/**
 * A session.
 *
 * @param status FHIR Appointment code
 * @param clientIds those that the reader may know of; likewise clients
 * @param videoLink of a video room, else null
 * @param cancellationReason {@code by-client}, {@code late-by-client}, {@code by-practice}, {@code rescheduled}, or null
 */
public record AppointmentJson(String id, int version, OffsetDateTime start, OffsetDateTime end, String status,
        String clinicianId, String clinicianName, List<String> clientIds, List<ParticipantJson> clients, String serviceId,
        String serviceName, String roomId, String roomName, String videoLink, String cancellationReason) implements Body {

    /** @param attendance {@code expected}, {@code attended} or {@code missed} */
    public record ParticipantJson(String id, String name, String attendance) {
    }

    static AppointmentJson of(AppointmentRow row, Caller caller) {
        List<ParticipantJson> clients = row.clients().stream().map(client -> new ParticipantJson(
                Ids.format(client.clientId()), client.givenName() + " " + client.familyName(), client.attendance())).toList();
        return new AppointmentJson(Ids.format(row.id()), row.version(), caller.time(row.start()), caller.time(row.end()),
                row.status().code(), Ids.format(row.clinicianId()), row.clinicianName(),
                clients.stream().map(ParticipantJson::id).toList(), clients, Ids.format(row.serviceId()),
                row.serviceNameIn(caller.locale().getLanguage()), Ids.format(row.roomId()), row.roomName(), row.videoLink(),
                row.cancellationReason());
    }
}
