package org.mend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mend.rest.Practice.CLIENT;
import static org.mend.rest.Practice.EXERCISE;
import static org.mend.rest.Practice.TREATING;

import java.time.LocalDate;
import java.util.UUID;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** On which terms something is asked over the API, once or on a rhythm. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AssignTermsIT {

    private final Api mara = Api.as(TREATING);

    @Test
    void theTermsThatAreAskedForAreTheTermsThatAreGiven() {
        LocalDate day = LocalDate.now().plusDays(5);
        JsonObject assigned = ask(Api.body("exerciseId", EXERCISE).add("note", "Slowly.").add("whyNow", "Sunday was hard.")
                .add("notBefore", day.toString()).add("dueOn", day.plusDays(2).toString()).add("expectedMinutes", 4)
                .add("reminders", false).add("goodEnough", true).add("editCap", 2)).json();

        assertThat(assigned.getString("whyNow")).isEqualTo("Sunday was hard.");
        assertThat(assigned.getString("notBefore")).isEqualTo(day.toString());
        assertThat(assigned.getInt("minutes")).isEqualTo(4);
        assertThat(assigned.getBoolean("reminders")).isFalse();
        assertThat(assigned.getBoolean("goodEnough")).isTrue();
        assertThat(assigned.getInt("editCap")).isEqualTo(2);
    }

    @Test
    void whatIsLeftOutIsGoodAsItIs() {
        JsonObject assigned = ask(Api.body("exerciseId", EXERCISE).add("cadence", Json.createObjectBuilder().add("kind", "once"))).json();

        assertThat(assigned.getBoolean("reminders")).isTrue();
        assertThat(assigned.getBoolean("goodEnough")).isFalse();
        assertThat(assigned.isNull("editCap")).isTrue();
        assertThat(assigned.isNull("notBefore")).isTrue();
    }

    @Test
    void aRhythmAnswersWithItsFirstAndIsStartedOnceForAKey() {
        String key = UUID.randomUUID().toString();
        JsonObjectBuilder rhythm = Api.body("exerciseId", "hand-on-the-chest").add("cadence", Json.createObjectBuilder()
                .add("kind", "weekdays").add("weekdays", Json.createArrayBuilder().add("monday").add("sunday")));
        String body = rhythm.build().toString();
        Api.Reply first = mara.post(path(), body, "Idempotency-Key", key);
        Api.Reply again = mara.post(path(), body, "Idempotency-Key", key);
        Api.Reply second = mara.post(path(), body, "Idempotency-Key", UUID.randomUUID().toString());

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("rhythm-running-already");
    }

    @ParameterizedTest
    @CsvSource({"fortnightly, 3, 400, request-invalid", "times-a-week, 9, 422, times-a-week-range", "weekdays, 1, 422, weekdays-missing"})
    void aRhythmThatIsNoneIsRefused(String kind, int times, int status, String problem) {
        Api.Reply refused = ask(Api.body("exerciseId", EXERCISE).add("cadence",
                Json.createObjectBuilder().add("kind", kind).add("times", times)));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.problem()).isEqualTo(problem);
    }

    private Api.Reply ask(JsonObjectBuilder wish) {
        return mara.post(path(), wish);
    }

    private static String path() {
        return "clients/" + Practice.clientId(CLIENT) + "/assignments";
    }
}
