package org.mend.app.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes sessions, who takes part in them, and the five-minute steps that the live ones take. */
final class SessionRows {

    private final Connection connection;
    private final DemoWorld world;

    SessionRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.world = world;
    }

    void write() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "appointment", "id, clinician_id, service_id, room_id, start_at, end_at, "
                + "taken_from, taken_until, status, cancellation_reason, replaces_id, created_by, created_at, version")) {
            for (DemoSession session : world.sessions()) {
                rows.add(session.id(), session.clinician().id(), session.service().id(), session.room().id(), session.start(),
                        session.end(), session.taken().start(), session.taken().end(), session.status(), session.reason(),
                        session.replaces(), session.createdBy(), session.createdAt(), "booked".equals(session.status()) ? 0 : 1);
            }
        }
        try (JdbcBatch rows = new JdbcBatch(connection, "appointment_participant",
                "appointment_id, client_id, attendance, start_at")) {
            for (DemoSession session : world.sessions()) {
                for (DemoClient client : session.clients()) {
                    rows.add(session.id(), client.id(), session.attendance(client), session.start());
                }
            }
        }
        try (JdbcBatch rows = new JdbcBatch(connection, "taken_quantum", "resource_id, quantum, appointment_id")) {
            for (DemoSession session : world.sessions()) {
                if (session.isLive()) {
                    for (Long resource : session.resources()) {
                        for (Integer quantum : DemoSession.quanta(session.taken())) {
                            rows.add(resource, quantum, session.id());
                        }
                    }
                }
            }
        }
    }
}
