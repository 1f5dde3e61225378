package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what clients were asked to fill in and what they answered: one every four weeks and before each session, a couple both,
 * and two whose answers somebody had to look at. What waits today is opened by the practice's clock, as always.
 */
final class MeasureRows {

    private static final int WEEKS = 4;
    private static final LocalTime EVENING = LocalTime.of(20, 10);
    private static final Map<String, String[]> BANDS = Map.of(
            "phq-9", new String[] {"0 minimal", "5 mild", "10 moderate", "15 moderately-severe", "20 severe"},
            "gad-7", new String[] {"0 minimal", "5 mild", "10 moderate", "15 severe"},
            "csi-4", new String[] {"0 below-cut-off", "14 above-cut-off"});
    private static final Map<String, List<String>> ITEMS = Map.of(
            "phq-9", List.of("q1", "q2", "q3", "q4", "q6", "q7", "q8", "q5"), "gad-7", List.of("q1", "q2", "q3", "q4", "q5", "q6", "q7"),
            "csi-4", List.of("csi1", "csi12", "csi19", "csi22"));
    private static final Map<String, Integer> COUNTED = Map.of("phq-9", 9, "gad-7", 7, "csi-4", 4);

    private final Connection connection;
    private final DemoWorld world;

    MeasureRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.world = world;
    }

    /** An instrument and its newest version. */
    private record Asked(String code, long instrument, long version) {
    }

    void write() throws SQLException {
        Asked phq = asked("phq-9");
        Asked gad = asked("gad-7");
        Asked csi = asked("csi-4");
        DemoClient ines = client("ines.keller");
        everyFourWeeks(phq, ines, List.of(17, 16, 13, 12, 9, 8));
        beforeSessions(gad, ines, List.of(12, 11, 11, 8, 7));
        everyFourWeeks(csi, client("ruth.amsel"), List.of(9, 11, 12, 14));
        everyFourWeeks(csi, client("sam.amsel"), List.of(11, 11, 13, 15));
        lookedAfter(phq);
        toBeLookedAfter(phq);
    }

    private void everyFourWeeks(Asked asked, DemoClient client, List<Integer> totals) throws SQLException {
        LocalDate first = world.day().today().minusWeeks((long) WEEKS * totals.size());
        long plan = plan(asked, client, "WEEKS", WEEKS, first, null);
        for (int i = 0; i < totals.size(); i++) {
            LocalDate opened = first.plusWeeks((long) WEEKS * i);
            respond(asked, client, plan, null, opened, DemoDay.at(opened.plusDays(1), EVENING), answers(asked, totals.get(i)));
        }
    }

    /** For the newest of the client's sessions that have taken place. */
    private void beforeSessions(Asked asked, DemoClient client, List<Integer> totals) throws SQLException {
        List<DemoSession> held = world.sessions().stream().filter(session -> session.clients().contains(client))
                .filter(session -> session.status().equals("fulfilled")).sorted((a, b) -> a.start().compareTo(b.start())).toList();
        List<DemoSession> last = held.subList(Math.max(0, held.size() - totals.size()), held.size());
        LocalDate first = last.isEmpty() ? world.day().today() : LocalDate.ofInstant(last.getFirst().start(), DemoDay.ZONE).minusDays(3);
        long plan = plan(asked, client, "BEFORE_SESSION", null, first, null);
        for (int i = 0; i < last.size(); i++) {
            LocalDate opened = LocalDate.ofInstant(last.get(i).start(), DemoDay.ZONE).minusDays(3);
            respond(asked, client, plan, last.get(i).id(), opened, DemoDay.at(opened.plusDays(2), EVENING), answers(asked, totals.get(i)));
        }
    }

    private void lookedAfter(Asked asked) throws SQLException {
        DemoClient client = client("farah.olivella");
        Instant at = DemoDay.at(world.day().today().minusDays(12), EVENING);
        long response = once(asked, client, at, 14);
        insert("safety_alert", "id, client_id, response_id, rule, raised_at, escalate_at, acknowledged_at, acknowledged_by, note",
                next(), client.id(), response, "item-9", at, at.plus(Duration.ofHours(1)), at.plus(Duration.ofMinutes(34)),
                clinician(client).id(), "Called her the same evening. She meant the nights after the move; no plan, no means, her sister "
                        + "is staying with her. We went through her safety steps and meet on Thursday.");
    }

    private void toBeLookedAfter(Asked asked) throws SQLException {
        DemoClient client = world.people().cases.stream().filter(one -> one.clinician().username().equals("jo.costa") && !one.isCouple())
                .flatMap(one -> one.clients().stream()).filter(DemoClient::hasAccount).findFirst().orElseThrow();
        Instant at = world.day().now().minus(Duration.ofMinutes(25));
        long response = once(asked, client, at, 15);
        insert("safety_alert", "id, client_id, response_id, rule, raised_at, escalate_at", next(), client.id(), response, "item-9", at,
                at.plus(Duration.ofHours(1)));
        try (PreparedStatement duty = connection.prepareStatement("update safety_setting set duty_clinician_id = ? where id = 1")) {
            duty.setLong(1, clinician(client).id());
            duty.executeUpdate();
        }
    }

    /** With item 9 above nothing. */
    private long once(Asked asked, DemoClient client, Instant at, int total) throws SQLException {
        LocalDate day = LocalDate.ofInstant(at, DemoDay.ZONE);
        long plan = plan(asked, client, "ONCE", null, day, at);
        Map<String, Integer> answers = answers(asked, total - 1);
        answers.put("q9", 1);
        return respond(asked, client, plan, null, day, at, answers);
    }

    private long plan(Asked asked, DemoClient client, String cadence, Integer weeks, LocalDate starts, Instant ended) throws SQLException {
        long id = next();
        insert("measure_plan", "id, client_id, instrument_id, asked_by, cadence, every_weeks, starts_on, remind, created_at, ended_at",
                id, client.id(), asked.instrument(), clinician(client).id(), cadence, weeks, starts, true,
                DemoDay.at(starts.minusDays(1), LocalTime.NOON), ended);
        return id;
    }

    private long respond(Asked asked, DemoClient client, long plan, Long session, LocalDate opened, Instant at,
            Map<String, Integer> answers) throws SQLException {
        long request = next();
        insert("measure_request", "id, plan_id, client_id, instrument_version_id, appointment_id, opens_on, status, completed_at", request,
                plan, client.id(), asked.version(), session, opened, "completed", at);
        long response = next();
        String kept = answers.entrySet().stream().map(one -> "\"" + one.getKey() + "\": " + one.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
        insert("measure_response", "id, request_id, client_id, instrument_version_id, language, answers, entered_via, submitted_at",
                response, request, client.id(), asked.version(),
                client.locale().equals("es") && !asked.code().equals("csi-4") ? "es" : "en", kept, "CLIENT", at);
        int total = answers.entrySet().stream().filter(one -> !one.getKey().equals("difficulty")).mapToInt(Map.Entry::getValue).sum();
        insert("measure_score", "response_id, scale, score, band, answered, items", response, "total", total, band(asked.code(), total),
                COUNTED.get(asked.code()), COUNTED.get(asked.code()));
        return response;
    }

    /** Points dealt to the items in turn, so that the sum is the total; item 9 of PHQ-9 has none. */
    private static Map<String, Integer> answers(Asked asked, int total) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        List<String> items = ITEMS.get(asked.code());
        items.forEach(item -> answers.put(item, 0));
        for (int i = 0; i < total; i++) {
            answers.merge(items.get(i % items.size()), 1, Integer::sum);
        }
        if (asked.code().equals("phq-9")) {
            answers.put("q9", 0);
            answers.put("difficulty", total > 12 ? 2 : 1);
        }
        return answers;
    }

    private static String band(String code, int total) {
        String found = null;
        for (String band : BANDS.get(code)) {
            String[] parts = band.split(" ");
            found = total >= Integer.parseInt(parts[0]) ? parts[1] : found;
        }
        return found;
    }

    private Asked asked(String code) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select i.id, v.id from instrument i join instrument_version v on v.instrument_id = i.id where i.code = ?
                order by v.number desc limit 1""")) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no instrument " + code);
                }
                return new Asked(code, row.getLong(1), row.getLong(2));
            }
        }
    }

    private StaffMember clinician(DemoClient client) {
        return world.people().cases.stream().filter(one -> one.includes(client.username())).findFirst().orElseThrow().clinician();
    }

    private DemoClient client(String username) {
        return world.people().clients().stream().filter(one -> one.username().equals(username)).findFirst().orElseThrow();
    }

    private long next() {
        return world.ids().next();
    }

    private void insert(String table, String columns, Object... values) throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, table, columns)) {
            rows.add(values);
        }
    }
}
