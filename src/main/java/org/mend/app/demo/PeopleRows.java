package org.mend.app.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Properties;

/** Writes the practice, its people, rooms, services and working hours. */
final class PeopleRows {

    private final Connection connection;
    private final DemoWorld world;
    private final String passwordHash;
    private final Instant opened;

    PeopleRows(Connection connection, DemoWorld world, String passwordHash) {
        this.connection = connection;
        this.world = world;
        this.passwordHash = passwordHash;
        this.opened = world.day().monday(-90).atTime(9, 0).atZone(DemoDay.ZONE).toInstant();
    }

    void write() throws SQLException {
        practice();
        accounts();
        staff();
        clients();
        care();
        places();
        hours();
    }

    /** First of all: a second node that loads at the same moment waits here, and then finds that it is done. */
    private void practice() throws SQLException {
        Properties text = new Properties();
        try {
            text.load(new StringReader(TextFile.text("practice.properties")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        try (JdbcBatch rows = new JdbcBatch(connection, "practice",
                "id, name, zone, phone, notice_hours, crisis_text_en, crisis_text_es")) {
            rows.add(1, text.getProperty("name"), DemoDay.ZONE.getId(), text.getProperty("phone"),
                    Integer.valueOf(text.getProperty("noticeHours")), text.getProperty("crisis.en"),
                    text.getProperty("crisis.es"));
        }
    }

    private void accounts() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "account", "id, username, password_hash, locale, created_at")) {
            for (StaffMember member : world.people().staff) {
                rows.add(member.accountId(), member.username(), passwordHash, member.locale(), opened);
            }
            for (DemoClient client : world.people().clients()) {
                if (client.hasAccount()) {
                    rows.add(client.accountId(), client.username(), passwordHash, client.locale(), client.registeredAt());
                }
            }
        }
        try (JdbcBatch rows = new JdbcBatch(connection, "account_role", "account_id, role")) {
            for (StaffMember member : world.people().staff) {
                rows.add(member.accountId(), member.role());
            }
            for (DemoClient client : world.people().clients()) {
                if (client.hasAccount()) {
                    rows.add(client.accountId(), "CLIENT");
                }
            }
        }
    }

    private void staff() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "staff", "id, account_id, display_name, clinician")) {
            for (StaffMember member : world.people().staff) {
                rows.add(member.id(), member.accountId(), member.displayName(), member.isClinician());
            }
        }
    }

    private void clients() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "client", "id, account_id, given_name, family_name, birth_date, email, "
                + "phone, phone_reversed, locale, zone, created_at")) {
            for (DemoClient client : world.people().clients()) {
                rows.add(client.id(), client.accountId(), client.givenName(), client.familyName(), client.birthDate(),
                        client.email(), client.phone(), reversedDigits(client.phone()), client.locale(), client.zone(),
                        client.registeredAt());
            }
        }
    }

    /** As {@code clients} keeps it: the ending of a number is what people search for. */
    private static String reversedDigits(String phone) {
        return new StringBuilder(phone.replaceAll("\\D", "")).reverse().toString();
    }

    private void care() throws SQLException {
        try (JdbcBatch couples = new JdbcBatch(connection, "couple", "id, first_client_id, second_client_id, started_on");
                JdbcBatch relations = new JdbcBatch(connection, "care_relationship", "id, client_id, clinician_id, started_on")) {
            for (CareCase care : world.people().cases) {
                for (DemoClient client : care.clients()) {
                    relations.add(world.ids().next(), client.id(), care.clinician().id(), client.careSince());
                }
                if (care.isCouple()) {
                    couples.add(care.coupleId(), care.clients().getFirst().id(), care.clients().getLast().id(),
                            care.clients().getFirst().careSince());
                }
            }
        }
    }

    private void places() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "room", "id, name, seats, video_link")) {
            for (DemoPlaces.RoomPlan room : world.places().rooms) {
                rows.add(room.id(), room.name(), room.seats(), room.videoLink());
            }
        }
        try (JdbcBatch rows = new JdbcBatch(connection, "service", "id, name, name_es, duration_minutes, "
                + "buffer_before_minutes, buffer_after_minutes, max_clients")) {
            for (DemoPlaces.ServicePlan service : world.places().services()) {
                rows.add(service.id(), service.name(), service.nameEs(), service.minutes(), service.before(), service.after(),
                        service.mostClients());
            }
        }
    }

    private void hours() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "availability", "id, clinician_id, weekday, start_time, end_time, "
                + "valid_from")) {
            for (StaffMember clinician : world.people().clinicians()) {
                for (StaffMember.Stretch stretch : clinician.hours()) {
                    rows.add(world.ids().next(), clinician.id(), stretch.day().getValue(), stretch.from(), stretch.until(),
                            world.day().monday(-90));
                }
            }
        }
        try (JdbcBatch rows = new JdbcBatch(connection, "leave_period", "id, clinician_id, start_at, end_at")) {
            for (DemoLeave.Away away : world.leave().periods()) {
                rows.add(world.ids().next(), away.clinician().id(), away.start(), away.end());
            }
        }
    }
}
