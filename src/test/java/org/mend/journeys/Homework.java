package org.mend.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mend.harness.TestServer;
import org.mend.shared.Ids;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;

/** Work for clients in journeys: asked for over the API as a clinician does, and what time alone brings about, in the database. */
final class Homework {

    private static final Path SERVER = Path.of("target", "it", "server.properties");

    private Homework() {
    }

    /** Doctor Weil asks somebody whose family name is given; the id of the assignment. */
    static String ask(Page anybody, String givenName, String familyName, String exercise) {
        String token = member(anybody.request().post("api/v1/tokens", RequestOptions.create()
            .setData(Map.of("username", People.MARA.username(), "password", TestServer.DEMO_PASSWORD))), "token");
        APIResponse found = anybody.request().get("api/v1/clients?q=" + familyName, bearer(token));
        Matcher client = Pattern.compile("\\{[^{}]*\"givenName\":\"" + givenName + "\"[^{}]*}").matcher(found.text());
        assertThat(client.find()).as(givenName + " among the clients").isTrue();
        return member(anybody.request().post("api/v1/clients/" + member(client.group(), "id") + "/assignments",
            bearer(token).setData(Map.of("exerciseId", exercise, "note", "Begin with the door."))), "id");
    }

    /** Something of the signed-in client's own; the id of the assignment. */
    static String own(Page client, String title) {
        return member(client.request().post("api/v1/assignments/own", RequestOptions.create().setData(Map.of("title", title))), "id");
    }

    /** Good enough as it is, and words that may be come back to so often. */
    static void goodEnough(String assignment, int editCap) {
        change("update assignment set good_enough = true, edit_cap = ? where id = ?", editCap, Ids.parse(assignment));
    }

    /** While the work is done, the client has nothing else before them; what was put off for it is as it was after. */
    static void onlyThis(String assignment, Runnable work) {
        change("update assignment set postponed_until = '2090-01-01' where id <> ? and postponed_until is null and ended_at is null"
            + " and client_id = (select m.client_id from (select client_id from assignment where id = ?) m)",
            Ids.parse(assignment), Ids.parse(assignment));
        try {
            work.run();
        } finally {
            change("update assignment set postponed_until = null where postponed_until = '2090-01-01'");
        }
    }

    /** As if the client whose work it is had been given, done and written nothing for so many days. */
    static void quietSince(String assignment, int days) {
        String theirs = " where client_id = (select m.client_id from (select client_id from assignment where id = ?) m)";
        change("update reflection_draft d join reflection r on r.id = d.reflection_id set d.saved_at = date_sub(d.saved_at, interval "
            + days + " day)" + theirs.replace("client_id = (select m", "r.client_id = (select m"), Ids.parse(assignment));
        change("update assignment set assigned_at = date_sub(assigned_at, interval " + days + " day), due_on = date_sub(due_on, interval "
            + days + " day), started_at = date_sub(started_at, interval " + days + " day), ended_at = date_sub(ended_at, interval "
            + days + " day)" + theirs, Ids.parse(assignment));
    }

    /** As the library's own file has it; where it is not yet there, a plain one. */
    static void aWayBackInTheLibrary() {
        String absent = " from (select 1) one where not exists (select e.id from exercise e where e.slug = 'come-back' and e.id <> ?)";
        long exercise = Ids.next();
        long version = Ids.next();
        long step = Ids.next();
        change("insert into exercise (id, slug, part, audience, source) select ?, 'come-back', 'S9', 'INDIVIDUAL', '-'" + absent,
            exercise, exercise);
        change("insert into exercise_version (id, exercise_id, number, minutes, published_at)"
            + " select ?, ?, 1, 2, utc_timestamp(6)" + absent,
            version, exercise, exercise);
        change("insert into exercise_step (id, version_id, position, step_key, kind, settings)"
            + " select ?, ?, 1, 'now', 'TEXT', '{}'" + absent,
            step, version, exercise);
        for (String language : new String[] {"en", "es"}) {
            change("insert into exercise_text (version_id, language, title, summary, rationale) select ?, ?, 'Come back', '-', '-'" + absent,
                version, language, exercise);
            change("insert into exercise_step_text (step_id, language, content) select ?, ?, '{\"title\": \"Now\", \"prompt\": \"-\"}'"
                + absent, step, language, exercise);
        }
    }

    static void change(String statement, Object... values) {
        Properties server = new Properties();
        try (Reader reader = Files.newBufferedReader(SERVER)) {
            server.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (Connection connection = DriverManager.getConnection(server.getProperty("mend.db.url"),
                server.getProperty("mend.db.user"), server.getProperty("mend.db.password"));
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What the server keeps of the signed-in client's writing. */
    static String draft(Page client, String assignment) {
        return client.request().get("api/v1/assignments/" + assignment + "/draft").text();
    }

    static String member(APIResponse answer, String name) {
        assertThat(answer.ok()).as(answer.url() + " " + answer.status() + " " + answer.text()).isTrue();
        return member(answer.text(), name);
    }

    private static String member(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        assertThat(value.find()).as(name + " in " + json).isTrue();
        return value.group(1);
    }

    private static RequestOptions bearer(String token) {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }
}
