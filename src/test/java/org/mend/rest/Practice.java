package org.mend.rest;

import java.time.LocalDate;
import java.util.Iterator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** What the tests need of the demo practice, looked up over the API itself. The people here take part in no other test. */
final class Practice {

    static final String CLIENT = "leon.birkhahn";
    static final String OTHER_CLIENT = "noor.hadersand";
    static final String TREATING = "mara.weil";
    static final String OTHER_CLINICIAN = "jo.costa";
    static final String DESK = "tom.okafor";
    static final String OTHER_DESK = "lena.brandt";
    static final String ADMIN = "ada.lindqvist";
    static final String EXERCISE = "before-i-say-sorry-again";

    private Practice() {
    }

    static String clientId(String username) {
        return Api.as(username).get("me").text("clientId");
    }

    static String staffId(String username) {
        return Api.as(username).get("me").text("staffId");
    }

    static String individualService() {
        return Api.as(DESK).get("services").items().getValuesAs(JsonObject.class).stream()
                .filter(service -> service.getInt("maxClients") == 1).findFirst().orElseThrow().getString("id");
    }

    /** Times to book at with the treating clinician and the client, far from what other tests look at. */
    static Iterator<JsonObject> freeTimes(int monthsAhead) {
        LocalDate from = LocalDate.now().plusMonths(monthsAhead);
        return Api.as(DESK).get("slots?service=" + individualService() + "&clinician=" + staffId(TREATING) + "&client="
                + clientId(CLIENT) + "&from=" + from + "&to=" + from.plusWeeks(4) + "&limit=200").items()
                .getValuesAs(JsonObject.class).stream().filter(slot -> slot.getString("start").contains(":00:00")).iterator();
    }

    static JsonObjectBuilder booking(JsonObject slot) {
        return Json.createObjectBuilder().add("clinicianId", staffId(TREATING))
                .add("clientIds", Json.createArrayBuilder().add(clientId(CLIENT))).add("serviceId", individualService())
                .add("start", slot.get("start"));
    }

    static Api.Reply assigned() {
        return Api.as(TREATING).post("clients/" + clientId(CLIENT) + "/assignments",
                Api.body("exerciseId", EXERCISE).add("note", "Take your time.").add("dueOn", JsonValue.NULL));
    }
}
