package org.mend.measures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.mend.homework.TestPractice;
import org.mend.identity.Principal;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asking, answering and sessions for container tests. */
@ApplicationScoped
public class MeasurePractice {

    @Inject
    private TestPractice practice;
    @Inject
    private MeasureAsking asking;
    @Inject
    private OwnMeasures own;

    public long instrument(String code) {
        return practice.count("select id from instrument where code = ?", code);
    }

    /** Each test's own terms, with today as the first day. */
    public long ask(Principal clinician, Principal client, String code, MeasureCadence cadence, Integer weeks) {
        return practice.as(clinician, () -> asking.ask(TestPractice.id(client), instrument(code), terms(client, cadence, weeks)));
    }

    public static MeasureTerms terms(Principal client, MeasureCadence cadence, Integer weeks) {
        return new MeasureTerms(cadence, weeks, java.time.LocalDate.now(client.zone()), true);
    }

    public List<MeasureSheet> waiting(Principal client) {
        return practice.as(client, own::waiting);
    }

    public HandedIn answer(Principal client, Map<String, Integer> answers) {
        long request = waiting(client).getFirst().requestId();
        return practice.as(client, () -> {
            answers.forEach((item, value) -> own.keep(request, item, value));
            return own.handIn(request);
        });
    }

    /** A booked session, so many hours from now. */
    public long session(Principal clinician, Principal client, long hours) {
        long room = Ids.next();
        long service = Ids.next();
        practice.update("insert into room (id, name, seats) values (?, ?, 3)", room, "R" + room);
        practice.update("insert into service (id, name, name_es, duration_minutes, buffer_before_minutes,"
                + " buffer_after_minutes, max_clients) values (?, ?, 'x', 50, 0, 10, 3)", service, "S" + service);
        long id = Ids.next();
        Instant start = Instant.now().plus(Duration.ofHours(hours));
        LocalDateTime from = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
        practice.update("""
                insert into appointment (id, clinician_id, service_id, room_id, start_at, end_at, taken_from, taken_until, status,
                    created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'booked', ?, utc_timestamp(6))""", id,
                clinician.staffId().orElseThrow(), service, room, from, from.plusMinutes(50), from, from.plusMinutes(60),
                clinician.accountId());
        practice.update("insert into appointment_participant (appointment_id, client_id, attendance, start_at)"
                + " values (?, ?, 'expected', ?)", id, TestPractice.id(client), from);
        return id;
    }

    /** As booking does it: the old one is cancelled, the new one points back. */
    public long move(Principal clinician, Principal client, long session, long hours) {
        practice.update("update appointment set status = 'cancelled', cancellation_reason = 'rescheduled' where id = ?", session);
        long moved = session(clinician, client, hours);
        practice.update("update appointment set replaces_id = ? where id = ?", session, moved);
        return moved;
    }
}
