package org.mend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mend.rest.Practice.CLIENT;
import static org.mend.rest.Practice.DESK;
import static org.mend.rest.Practice.OTHER_CLIENT;
import static org.mend.rest.Practice.OTHER_DESK;
import static org.mend.rest.Practice.TREATING;

import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.harness.TestServer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** The main job over the API: from the assignment to the clinician's answer, and from the booking to the session. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiIT {

    private final Api desk = Api.as(DESK);
    private final Api mara = Api.as(TREATING);
    private final Api leon = Api.as(CLIENT);

    @Test
    void homeworkGoesFromTheClinicianToTheClientAndBack() {
        Api.Reply assigned = Practice.assigned();
        assertThat(assigned.status()).isEqualTo(201);
        String id = assigned.text("id");
        assertThat(assigned.header("Location")).hasValueSatisfying(at -> assertThat(at).endsWith("assignments/" + id));

        assertThat(leon.get("assignments").items().getFirst().asJsonObject().getString("id")).isEqualTo(id);
        assertThat(leon.post("assignments/" + id + "/start", Api.body("version", assigned.number("version"))).text("status"))
                .isEqualTo("in-progress");
        int revision = leon.get("assignments/" + id + "/draft").number("revision");
        Api.Reply saved = leon.put("assignments/" + id + "/draft", draft(revision, "It landed harder than I meant. 🌱"));
        assertThat(saved.status()).isEqualTo(200);

        Api.Reply elsewhere = leon.put("assignments/" + id + "/draft", draft(revision, "Written in another window."));
        assertThat(elsewhere.status()).isEqualTo(409);
        assertThat(elsewhere.problem()).isEqualTo("stale-draft");
        assertThat(elsewhere.json().getJsonObject("current").getJsonObject("answers").getString("their-side"))
                .isEqualTo("It landed harder than I meant. 🌱");

        String end = "assignments/" + id + "/submission";
        Api.Reply submitted = leon.post(end, Api.body("revision", saved.number("revision")).add("visibility", "clinician"));
        Api.Reply again = leon.post(end, Api.body("revision", saved.number("revision")).add("visibility", "clinician"));
        assertThat(submitted.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(submitted.json());

        String reflection = "reflections/" + submitted.text("id");
        assertThat(mara.get(reflection).body()).contains("It landed harder than I meant. 🌱");
        Api.Reply stale = mara.post(reflection + "/review", Api.body("version", -1).add("outcome", "reviewed"));
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.json().getJsonObject("current").getInt("version")).isEqualTo(submitted.number("version"));
        assertThat(mara.post(reflection + "/review", Api.body("version", submitted.number("version"))
                .add("outcome", "reviewed").add("feedback", "That was brave to write.")).text("reviewState"))
                .isEqualTo("reviewed");

        JsonObject read = leon.get(reflection).json();
        assertThat(read.getJsonArray("feedback").getJsonObject(0).getString("feedback")).isEqualTo("That was brave to write.");
        assertThat(leon.post(reflection + "/visibility", Api.body("version", read.getInt("version")).add("visibility", "private"))
                .status()).isEqualTo(200);
        assertThat(mara.get(reflection).status()).isEqualTo(404);
    }

    @Test
    void aSessionIsBookedMovedAndTakesPlace() {
        Iterator<JsonObject> times = Practice.freeTimes(7);
        JsonObject slot = times.next();
        JsonObject later = times.next();

        Api.Reply booked = desk.post("appointments", Practice.booking(slot).add("end", slot.get("end")));
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.header("Location")).hasValueSatisfying(at -> assertThat(at).endsWith(booked.text("id")));
        assertThat(booked.text("status")).isEqualTo("booked");
        assertThat(booked.text("start")).isEqualTo(slot.getString("start"));
        assertThat(booked.json().getJsonArray("clientIds")).hasSize(1);

        Api.Reply refused = desk.post("appointments", Practice.booking(slot));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getJsonArray("conflicts").getValuesAs(JsonObject.class))
                .extracting(conflict -> conflict.getString("kind"))
                .contains("clinician-double-booked", "client-double-booked");
        assertThat(refused.json().getJsonArray("alternatives")).hasSize(3);

        Api.Reply moved = desk.post("appointments/" + booked.text("id") + "/reschedule",
                Api.body("version", booked.number("version")).add("start", later.get("start")));
        assertThat(moved.status()).isEqualTo(201);
        assertThat(moved.text("roomId")).isEqualTo(booked.text("roomId"));
        assertThat(leon.get("appointments/" + booked.text("id")).text("cancellationReason")).isEqualTo("rescheduled");

        String session = "appointments/" + moved.text("id");
        Api.Reply missed = mara.post(session + "/no-show", Api.body("version", moved.number("version")));
        assertThat(missed.problem()).isEqualTo("session-not-begun");
        Api.Reply here = desk.post(session + "/arrival", Api.body("version", moved.number("version")));
        Api.Reply stale = desk.post(session + "/check-in", Api.body("version", moved.number("version")));
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.json().getJsonObject("current")).isEqualTo(here.json());
        Api.Reply begun = desk.post(session + "/check-in", Api.body("version", here.number("version")));
        assertThat(mara.post(session + "/fulfilment", Api.body("version", begun.number("version"))).text("status"))
                .isEqualTo("fulfilled");
    }

    @Test
    void aCancelledSessionFreesItsTime() {
        JsonObject slot = Practice.freeTimes(8).next();
        Api.Reply booked = mara.post("appointments", Practice.booking(slot));

        Api.Reply cancelled = desk.post("appointments/" + booked.text("id") + "/cancellation",
                Api.body("version", booked.number("version")).add("reason", "by-client"));

        assertThat(cancelled.text("status")).isEqualTo("cancelled");
        assertThat(cancelled.text("cancellationReason")).isEqualTo("by-client");
        assertThat(Practice.freeTimes(8).next().getString("start")).isEqualTo(slot.getString("start"));
    }

    @Test
    void aRepeatedPostIsDoneOnce() {
        Iterator<JsonObject> times = Practice.freeTimes(9);
        String wish = Practice.booking(times.next()).build().toString();
        String key = UUID.randomUUID().toString();

        List<Api.Reply> replies = IntStream.range(0, 8).parallel()
                .mapToObj(i -> desk.post("appointments", wish, "Idempotency-Key", key)).toList();
        Api.Reply other = desk.post("appointments", Practice.booking(times.next()).build().toString(), "Idempotency-Key", key);
        Api.Reply somebodyElse = Api.as(OTHER_DESK).post("appointments", wish, "Idempotency-Key", key);

        assertThat(replies).allMatch(reply -> reply.status() == 201);
        assertThat(replies).extracting(Api.Reply::body).containsOnly(replies.getFirst().body());
        assertThat(replies).extracting(reply -> reply.header("Location")).containsOnly(replies.getFirst().header("Location"));
        assertThat(replies).filteredOn(reply -> reply.header("Idempotent-Replayed").isEmpty()).hasSize(1);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(somebodyElse.problem()).isEqualTo("booking-refused");
    }

    @Test
    void whatFailedMayBeTriedAgainWithTheSameKey() {
        JsonObject slot = Practice.freeTimes(10).next();
        String key = UUID.randomUUID().toString();
        Api.Reply first = desk.post("appointments", Practice.booking(slot));
        String wish = Practice.booking(slot).build().toString();

        assertThat(desk.post("appointments", wish, "Idempotency-Key", key).status()).isEqualTo(409);
        desk.post("appointments/" + first.text("id") + "/cancellation", Api.body("version", first.number("version")));
        assertThat(desk.post("appointments", wish, "Idempotency-Key", key).status()).isEqualTo(201);
    }

    @Test
    void aTokenEndsWhenItIsRevoked() {
        Api own = Api.signedIn(DESK);

        assertThat(own.delete("tokens/current").status()).isEqualTo(204);
        Api.Reply after = own.get("me");

        assertThat(after.status()).isEqualTo(401);
        assertThat(after.header("WWW-Authenticate")).hasValue("Bearer");
        assertThat(after.problem()).isEqualTo("not-signed-in");
    }

    @Test
    void wrongPasswordsAreRefusedAlike() {
        Api.Reply wrong = Api.anonymous().post("tokens", Api.body("username", "nobody.atall").add("password", "x"));
        Api.Reply known = Api.anonymous().post("tokens", Api.body("username", OTHER_CLIENT).add("password", "x"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(known.body()).isEqualTo(wrong.body());
    }

    @Test
    void aPageSignsInAgainWithACookie() {
        Api.Reply session = Api.anonymous().post("session",
                Api.body("username", CLIENT).add("password", TestServer.DEMO_PASSWORD));

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.text("username")).isEqualTo(CLIENT);
        assertThat(session.header("Set-Cookie")).hasValueSatisfying(cookie ->
                assertThat(cookie).startsWith("MENDSESSION=").contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void listsGoOnWhereTheyEnded() {
        Api.Reply first = desk.get("clients?limit=3");
        Api.Reply second = desk.get("clients?limit=3&after=" + first.text("next"));

        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
        assertThat(desk.get("services").json().get("next")).isEqualTo(JsonValue.NULL);

        Api.Reply day = desk.get("appointments?limit=2&from=" + OffsetDateTime.now().minusDays(30));
        Api.Reply further = desk.get("appointments?limit=2&from=" + OffsetDateTime.now().minusDays(30) + "&after="
                + day.text("next"));
        assertThat(further.items()).hasSize(2).doesNotContainAnyElementsOf(day.items());
    }

    private static JsonObjectBuilder draft(int revision, String words) {
        return Api.body("revision", revision).add("stepKey", "their-side")
                .add("answers", Json.createObjectBuilder().add("their-side", words));
    }
}
