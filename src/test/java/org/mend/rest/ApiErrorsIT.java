package org.mend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mend.rest.Practice.CLIENT;
import static org.mend.rest.Practice.DESK;
import static org.mend.rest.Practice.OTHER_DESK;

import java.util.Set;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the answer is a problem document that repeats nothing of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiErrorsIT {

    /** Stands in every bad request; no answer may hold it. */
    private static final String MARK = "zebra";
    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail");

    private final Api desk = Api.as(DESK);

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"zebra\"", "{} zebra", "{\"x\":[[[[", "\u0000",
        "{\"start\":\"zebra\"}", "{\"clientIds\":\"zebra\"}", "{\"clientIds\":{\"zebra\":1}}",
        "{\"start\":\"2027-05-03T10:00:00\"}"})
    void whatIsNoSuchObjectIsRefused(String body) {
        Api.Reply reply = desk.post("appointments", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("request-malformed");
        assertIsClean(reply);
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(desk.post("appointments", "{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}").status()).isEqualTo(400);
        assertThat(desk.post("appointments", "{\"x\":" + "[".repeat(5000)).status()).isEqualTo(400);
    }

    @Test
    void missingMembersAreNamed() {
        Api.Reply reply = desk.post("appointments", "{\"serviceId\":\"zebra\",\"clientIds\":[]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().getJsonArray("errors").stream().map(error -> error.asJsonObject().getString("field")))
                .containsExactly("clientIds", "clinicianId", "start");
        assertThat(reply.body()).doesNotContain(MARK);
    }

    @Test
    void largeBodiesAreRefusedAndLongWritingIsNot() {
        Api.Reply large = desk.post("appointments", "{\"x\":\"" + "a".repeat(256 * 1024) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertIsClean(large);

        String id = Practice.assigned().text("id");
        Api leon = Api.as(CLIENT);
        int revision = leon.get("assignments/" + id + "/draft").number("revision");
        String words = "ñ".repeat(20_000);
        assertThat(leon.put("assignments/" + id + "/draft", Api.body("revision", revision).add("stepKey", "their-side")
                .add("answers", Api.body("their-side", words))).status()).isEqualTo(200);
        assertThat(leon.get("assignments/" + id + "/draft").json().getJsonObject("answers").getString("their-side"))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    nothing/zebra,                                   404, not-found",
        "GET,    '',                                              404, not-found",
        "GET,    clients/zebra,                                   404, not-found",
        "GET,    clients/0000000000001,                           404, not-found",
        "GET,    application.wadl,                                404, not-found",
        "PUT,    appointments,                                    405, method-not-allowed",
        "DELETE, appointments/zebra,                              405, method-not-allowed",
        "GET,    clients?limit=zebra,                             400, request-invalid",
        "GET,    clients?limit=0,                                 400, request-invalid",
        "GET,    clients?after=zebra%21,                          422, page-key-malformed",
        "GET,    appointments?after=zebra,                        422, page-key-malformed",
        "GET,    appointments?from=zebra,                         400, request-invalid",
        "GET,    appointments?from=2027-02-30,                    400, request-invalid",
        "GET,    appointments?from=%2B999999999-01-01T00:00:00Z,  400, request-invalid",
        "GET,    appointments?clinician=zebra,                    400, request-invalid",
        "GET,    appointments?from=2027-02-03&to=2027-02-01,      422, end-before-start",
        "GET,    slots,                                           400, request-invalid",
        "GET,    slots?service=zebra,                             422, service-unknown",
        "GET,    exercises,                                       404, not-found",
    })
    void everyWrongAddressHasItsAnswer(String method, String path, int status, String code) {
        Api.Reply reply = switch (method) {
            case "GET" -> desk.get(path);
            case "DELETE" -> desk.delete(path);
            default -> desk.sendWith(method, path, "{}");
        };

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.problem()).isEqualTo(code);
        assertThat(reply.body()).doesNotContain(MARK).doesNotContain("Exception");
    }

    @Test
    void otherFormatsAreRefused() {
        Api.Reply sent = desk.post("appointments", "<zebra/>", "Content-Type", "text/xml");
        Api.Reply wanted = desk.post("appointments", "{}", "Accept", "text/html");

        assertThat(sent.status()).isEqualTo(415);
        assertThat(wanted.status()).isEqualTo(406);
        assertIsClean(sent);
        assertIsClean(wanted);
    }

    @Test
    void aKeyThatCannotBeKeptIsRefused() {
        Api.Reply reply = desk.post("appointments", "{}", "Idempotency-Key", "x".repeat(101));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("idempotency-key-malformed");
    }

    @Test
    void theTextIsInTheCallersLanguage() {
        Api.Reply spanish = Api.anonymous().post("tokens", "{", "Accept-Language", "es-MX,es;q=0.9,en;q=0.5");
        Api.Reply neither = Api.anonymous().post("tokens", "{", "Accept-Language", "fr");

        assertThat(spanish.text("title")).isEqualTo("No se puede leer la petición");
        assertThat(spanish.header("Content-Language")).hasValue("es");
        assertThat(neither.header("Content-Language")).hasValue("en");
        assertThat(Api.as(OTHER_DESK).get("me").text("locale")).isIn("en", "es");
    }

    @Test
    void noAnswerIsKeptOnTheWay() {
        assertThat(desk.get("me").header("Cache-Control")).hasValue("no-store");
        assertThat(desk.get("clients/zebra").header("Cache-Control")).hasValue("no-store");
        assertThat(desk.get("me").header("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aBodyIsNotEvenReadBeforeSomebodySignsIn() {
        assertThat(Api.anonymous().post("appointments", "{").status()).isEqualTo(401);
        assertThat(Api.anonymous().post("appointments", "{\"x\":\"" + "a".repeat(300 * 1024) + "\"}").status()).isEqualTo(401);
    }

    private static void assertIsClean(Api.Reply reply) {
        assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.json().keySet()).containsExactlyInAnyOrderElementsOf(MEMBERS);
        assertThat(reply.number("status")).isEqualTo(reply.status());
        assertThat(reply.body()).doesNotContain(MARK).doesNotContain("Exception").doesNotContain("org.");
    }
}
