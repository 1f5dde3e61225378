package org.mend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mend.rest.Practice.ADMIN;
import static org.mend.rest.Practice.CLIENT;
import static org.mend.rest.Practice.DESK;
import static org.mend.rest.Practice.OTHER_CLIENT;
import static org.mend.rest.Practice.OTHER_CLINICIAN;
import static org.mend.rest.Practice.TREATING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * Every endpoint, for everybody. Changes are asked for with an outdated version or with a wish that nobody is granted, so that
 * who may change gets 409 or 422 and nothing is changed; who may not gets 404, exactly as for what is not there.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiMatrixIT {

    /** Who has the record, another client, the clinician who treats the one, another clinician, and so on. */
    private static final List<String> PEOPLE =
            List.of("anonymous", CLIENT, OTHER_CLIENT, TREATING, OTHER_CLINICIAN, DESK, ADMIN);

    private static final String TABLE = """
            #                                     anonymous self other treating other-clinician desk admin
            GET    me                                   401  200   200      200             200  200   200
            GET    me/device-key                        401  200   200      404             404  404   404
            GET    me/download                          401  200   200      404             404  404   404
            GET    me/download/{id}/mend.zip            401  404   404      404             404  404   404
            POST   tokens                               401  401   401      401             401  401   401
            DELETE tokens/current                       401  204   204      204             204  204   204
            POST   session                              401  401   401      401             401  401   401
            DELETE session                              204  204   204      204             204  204   204
            GET    exercises                            401  404   404      200             200  404   200
            GET    exercises/{id}/sheet.pdf             401  404   404      200             404  404   404
            GET    programmes/{id}/sheet.pdf            401  404   404      200             200  404   200
            POST   exercises                            401  404   404      422             422  404   404
            GET    exercises/{id}/draft                 401  404   404      200             404  404   404
            PUT    exercises/{id}/draft                 401  404   404      409             404  404   404
            DELETE exercises/{id}/draft                 401  404   404      409             404  404   404
            POST   exercises/{id}/publication           401  404   404      409             404  404   404
            PUT    exercises/{id}/favourite             401  404   404      204             404  404   404
            DELETE exercises/{id}/favourite             401  404   404      204             404  404   404
            PUT    exercises/{id}/sharing               401  404   404      204             404  404   404
            DELETE exercises/{id}/sharing               401  404   404      204             404  404   404
            PUT    exercises/{id}/retirement            401  404   404      204             404  404   404
            DELETE exercises/{id}/retirement            401  404   404      204             404  404   404
            GET    clients                              401  404   404      200             200  200   200
            GET    clients/{id}                         401  200   404      200             404  200   200
            GET    clients/{id}/timeline.csv            401  404   404      200             404  404   404
            GET    clients/{id}/assignments             401  200   404      200             404  404   404
            POST   clients/{id}/assignments             401  404   404      422             404  404   404
            GET    clients/{id}/reflections             401  200   404      200             404  404   404
            GET    assignments                          401  200   200      404             404  404   404
            GET    assignments/{id}                     401  200   404      200             404  404   404
            GET    assignments/{id}/sheet.pdf           401  200   404      200             404  404   404
            POST   assignments/{id}/start               401  409   404      404             404  404   404
            GET    assignments/{id}/draft               401  200   404      404             404  404   404
            PUT    assignments/{id}/draft               401  409   404      404             404  404   404
            POST   assignments/{id}/submission          401  409   404      404             404  404   404
            POST   assignments/own                      401  422   422      404             404  404   404
            PUT    assignments/{id}/feedback            401  422   404      404             404  404   404
            POST   pauses                               401  201   201      404             404  404   404
            GET    reflections/{id}                     401  200   404      200             404  404   404
            POST   reflections/{id}/review              401  404   404      409             404  404   404
            POST   reflections/{id}/visibility          401  409   404      404             404  404   404
            GET    repair-episodes                      401  200   200      404             404  404   404
            POST   repair-episodes                      401  422   422      404             404  404   404
            GET    repair-episodes/{id}/stages/{stage}  401  200   404      404             404  404   404
            PUT    repair-episodes/{id}/stages/{stage}  401  409   404      404             404  404   404
            GET    services                             401  200   200      200             200  200   200
            GET    clinicians                           401  200   200      200             200  200   200
            GET    rooms                                401  404   404      200             200  200   200
            GET    slots                                401  404   404      200             200  200   200
            GET    appointments                         401  200   200      200             200  200   200
            POST   appointments                         401  404   404      422             404  422   404
            GET    appointments/{id}                    401  200   404      200             404  200   200
            POST   appointments/{id}/reschedule         401  404   404      409             404  409   404
            POST   appointments/{id}/cancellation       401  404   404      409             404  409   404
            POST   appointments/{id}/arrival            401  404   404      409             404  409   404
            POST   appointments/{id}/check-in           401  404   404      409             404  409   404
            POST   appointments/{id}/fulfilment         401  404   404      409             404  409   404
            POST   appointments/{id}/no-show            401  404   404      409             404  409   404
            PUT    appointments/{id}/note/draft         401  404   404      422             404  404   404
            PUT    appointments/{id}/note/signature     401  404   404      404             404  404   404
            PUT    appointments/{id}/note/amendment     401  404   404      404             404  404   404
            PUT    psychotherapy-notes/{id}/draft       401  404   404      404             404  404   404
            GET    unsubscribe                          303  303   303      303             303  303   303
            POST   unsubscribe/page                     303  303   303      303             303  303   303
            POST   unsubscribe                          204  204   204      204             204  204   204
            """;
    private static final String ABSENT = "0000000000001";

    private String client;
    private String service;
    private Map<String, String> ids;

    private record Row(String method, String path, List<Integer> statuses) {

        String endpoint() {
            return method + " " + path;
        }

        boolean hasId() {
            return path.contains("{id}");
        }
    }

    @BeforeAll
    void aRecordOfEachKind() {
        client = Practice.clientId(CLIENT);
        service = Practice.individualService();
        Api leon = Api.as(CLIENT);
        String written = Practice.assigned().text("id");
        int revision = leon.get("assignments/" + written + "/draft").number("revision");
        Api.Reply reflection = leon.post("assignments/" + written + "/submission",
                Api.body("revision", revision).add("visibility", "clinician"));
        String open = Practice.assigned().text("id");
        assertThat(leon.get("assignments/" + open + "/draft").status()).isEqualTo(200);
        Api.Reply session = Api.as(DESK).post("appointments", Practice.booking(Practice.freeTimes(11).next()));
        String episode = leon.post("repair-episodes", Api.body("title", "The door")).text("id");
        Api.Reply exercise = Api.as(TREATING).post("exercises", Api.body("copyOf", "kind-phrase"));
        String ownExercise = exercise.text("id");
        assertThat(Api.as(TREATING).post("exercises/" + ownExercise + "/publication",
                Api.body("version", exercise.number("version"))).status()).isEqualTo(201);
        ids = Map.of("clients", client, "assignments", open, "reflections", reflection.text("id"), "appointments",
                session.text("id"), "exercises", ownExercise, "programmes", "good-enough", "repair-episodes", episode);
    }

    @Test
    void everybodyReachesWhatTheTableSaysAndNothingElse() {
        SoftAssertions softly = new SoftAssertions();
        for (Row row : rows()) {
            for (int i = 0; i < PEOPLE.size(); i++) {
                Api.Reply reply = call(row, PEOPLE.get(i), false);
                softly.assertThat(reply.status()).as("%s by %s: %s", row.endpoint(), PEOPLE.get(i), reply.body())
                        .isEqualTo(row.statuses().get(i));
            }
        }
        softly.assertAll();
    }

    @Test
    void whatIsForbiddenLooksExactlyLikeWhatIsAbsent() {
        SoftAssertions softly = new SoftAssertions();
        for (Row row : rows().stream().filter(Row::hasId).toList()) {
            for (int i = 0; i < PEOPLE.size(); i++) {
                Api.Reply absent = call(row, PEOPLE.get(i), true);
                softly.assertThat(absent.status()).as("%s by %s", row.endpoint(), PEOPLE.get(i)).isEqualTo(i == 0 ? 401 : 404);
                if (row.statuses().get(i) == 404) {
                    Api.Reply forbidden = call(row, PEOPLE.get(i), false);
                    softly.assertThat(forbidden.body()).as("%s by %s", row.endpoint(), PEOPLE.get(i)).isEqualTo(absent.body());
                    softly.assertThat(headers(forbidden)).isEqualTo(headers(absent));
                }
            }
        }
        softly.assertAll();
    }

    /** But for the one that says when the server takes a fresh connection. */
    private static Set<String> headers(Api.Reply reply) {
        return reply.http().headers().map().keySet().stream().filter(name -> !"connection".equals(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void listsHoldNothingOfOthers() {
        String session = "appointments?client=" + client;
        assertThat(Api.as(CLIENT).get(session).body()).contains(ids.get("appointments"));
        assertThat(Api.as(OTHER_CLIENT).get(session).items()).isEmpty();
        assertThat(Api.as(OTHER_CLINICIAN).get(session).items()).isEmpty();
        assertThat(Api.as(OTHER_CLIENT).get("assignments").body()).doesNotContain(ids.get("assignments"));
        assertThat(Api.as(CLIENT).get("repair-episodes").body()).contains(ids.get("repair-episodes"));
        assertThat(Api.as(OTHER_CLIENT).get("repair-episodes").body()).doesNotContain(ids.get("repair-episodes"));
        assertThat(Api.as(TREATING).get("clients?q=Birkh").body()).contains(client);
        assertThat(Api.as(OTHER_CLINICIAN).get("clients?q=Birkh").items()).isEmpty();
    }

    @Test
    void everyEndpointThatIsDescribedIsInTheTableAndDescribedWhole() {
        JsonObject paths = Api.description().getJsonObject("paths");
        Set<String> described = paths.entrySet().stream().flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                .filter(Set.of("get", "post", "put", "delete", "patch")::contains)
                .map(method -> method.toUpperCase() + " " + path.getKey().replace("/api/v1/", "")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).containsExactlyElementsOf(
                rows().stream().map(Row::endpoint).collect(Collectors.toCollection(TreeSet::new)));
        paths.values().stream().flatMap(path -> path.asJsonObject().values().stream())
                .map(operation -> operation.asJsonObject().getJsonObject("responses").keySet())
                .forEach(answers -> assertThat(answers).anyMatch(status -> status.matches("2\\d\\d|303")).doesNotContain("default"));
    }

    private static List<Row> rows() {
        return TABLE.lines().filter(line -> !line.startsWith("#")).map(line -> line.strip().split("\\s+"))
                .map(cells -> new Row(cells[0], cells[1], Stream.of(cells).skip(2).map(Integer::valueOf).toList())).toList();
    }

    private Api.Reply call(Row row, String person, boolean absent) {
        Api api = "anonymous".equals(person) ? Api.anonymous()
                : row.path().equals("tokens/current") ? Api.signedIn(person) : Api.as(person);
        String kind = row.path().replaceAll("/.*", "");
        String path = row.path().replace("{id}", absent ? ABSENT : ids.getOrDefault(kind, ABSENT))
                .replace("{stage}", "my-part");
        return switch (row.method()) {
            case "GET" -> api.get(path.equals("slots") ? "slots?service=" + service : path);
            case "DELETE" -> api.delete(path);
            default -> api.sendWith(row.method(), path, wish(row.path(), person));
        };
    }

    /** What nobody is granted, with everything in it that would be needed. */
    private String wish(String path, String person) {
        return (switch (path) {
            case "tokens", "session" -> Api.body("username", "nobody.atall").add("password", "nothing");
            case "exercises" -> Api.body("copyOf", "no-such-exercise");
            case "appointments/{id}/note/draft", "appointments/{id}/note/amendment", "psychotherapy-notes/{id}/draft" ->
                Api.body("version", -1).add("content", Json.createObjectBuilder().add("words", "").add("plan", ""));
            case "exercises/{id}/draft" -> Api.body("version", -1).add("content",
                    Json.createObjectBuilder().add("languages", Json.createArrayBuilder().add("en")));
            case "clients/{id}/assignments" -> Api.body("exerciseId", "no-such-exercise");
            case "appointments" -> Api.body("clinicianId", Practice.staffId(person.equals(OTHER_CLINICIAN) ? person : TREATING))
                    .add("clientIds", Json.createArrayBuilder().add(client)).add("serviceId", service)
                    .add("start", "2020-01-06T10:00:00+01:00");
            case "repair-episodes" -> Api.body("title", "Not yet").add("happenedAt", "2999-01-06T10:00:00+01:00");
            case "repair-episodes/{id}/stages/{stage}" -> Api.body("revision", -1).add("words", "");
            case "assignments/{id}/draft" -> Api.body("revision", -1).add("stepKey", "their-side")
                    .add("answers", Json.createObjectBuilder());
            case "assignments/own" -> Api.body("title", " ");
            case "assignments/{id}/feedback" -> Api.body("helpful", 6);
            case "assignments/{id}/submission" -> Api.body("revision", -1).add("visibility", "private");
            case "reflections/{id}/review" -> Api.body("version", -1).add("outcome", "reviewed");
            case "reflections/{id}/visibility" -> Api.body("version", -1).add("visibility", "private");
            case "appointments/{id}/reschedule" -> Api.body("version", -1).add("start", "2020-01-06T10:00:00+01:00");
            default -> Api.body("version", -1);
        }).build().toString();
    }
}
