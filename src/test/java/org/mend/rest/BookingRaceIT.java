package org.mend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mend.rest.Practice.DESK;
import static org.mend.rest.Practice.OTHER_DESK;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Whoever is quickest gets the hour; everybody else is told why not and when else. Nothing else ever happens. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BookingRaceIT {

    private static final int ROUNDS = 200;
    private static final int RACERS = 32;
    private static final Duration APART = Duration.ofMinutes(90);

    private final List<Api> desks = List.of(Api.signedIn(DESK), Api.signedIn(DESK), Api.signedIn(OTHER_DESK),
            Api.signedIn(OTHER_DESK));
    private final String service = Practice.individualService();
    private final String client = lastClient();

    @Test
    void theSameHourIsBookedOnce() throws Exception {
        List<JsonObject> hours = hours();
        CyclicBarrier start = new CyclicBarrier(RACERS);
        try (ExecutorService racers = Executors.newFixedThreadPool(RACERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                String wish = wish(hours.get(round));
                List<Future<Api.Reply>> running = IntStream.range(0, RACERS).mapToObj(racer -> racers.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return desks.get(racer % desks.size()).post("appointments", wish);
                })).toList();
                List<Api.Reply> replies = new ArrayList<>();
                for (Future<Api.Reply> one : running) {
                    replies.add(one.get());
                }
                assertOneWinner(round, replies);
            }
        }
        assertThat(bookedSince(hours.getFirst())).isEqualTo(ROUNDS);
    }

    private static void assertOneWinner(int round, List<Api.Reply> replies) {
        assertThat(replies).as("winners of round %d", round).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).as("round %d", round).filteredOn(reply -> reply.status() != 201).hasSize(RACERS - 1)
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(409);
                    assertThat(reply.problem()).isEqualTo("booking-refused");
                    assertThat(reply.json().getJsonArray("conflicts").getValuesAs(JsonObject.class))
                            .extracting(conflict -> conflict.getString("kind"))
                            .contains("clinician-double-booked", "client-double-booked");
                    assertThat(reply.json().getJsonArray("alternatives")).isNotEmpty();
                });
    }

    private String wish(JsonObject hour) {
        return Json.createObjectBuilder().add("clinicianId", hour.get("clinicianId"))
                .add("clientIds", Json.createArrayBuilder().add(client)).add("serviceId", service)
                .add("start", hour.get("start")).build().toString();
    }

    /** One after the other, with a pause for the buffers in between, with whoever is free first. */
    private List<JsonObject> hours() {
        List<JsonObject> hours = new ArrayList<>();
        LocalDate from = LocalDate.now().plusMonths(13);
        OffsetDateTime earliest = OffsetDateTime.MIN;
        for (int day = 0; hours.size() < ROUNDS; day++) {
            for (JsonObject slot : free(from.plusDays(day))) {
                OffsetDateTime start = OffsetDateTime.parse(slot.getString("start"));
                if (!start.isBefore(earliest)) {
                    hours.add(slot);
                    earliest = start.plus(APART);
                }
            }
        }
        return hours;
    }

    private List<JsonObject> free(LocalDate day) {
        return desks.getFirst().get("slots?limit=200&service=" + service + "&client=" + client + "&from=" + day + "&to=" + day)
                .items().getValuesAs(JsonObject.class);
    }

    private int bookedSince(JsonObject first) {
        String list = "appointments?limit=200&client=" + client + "&from=" + first.getString("start").replace("+", "%2B");
        Api.Reply page = desks.getFirst().get(list);
        return page.items().size() + (page.json().isNull("next") ? 0
                : desks.getFirst().get(list + "&after=" + page.text("next")).items().size());
    }

    /** Somebody whom no other test looks at. */
    private static String lastClient() {
        return Api.as(DESK).get("clients?limit=200").items().getValuesAs(JsonObject.class).getLast().getString("id");
    }
}
