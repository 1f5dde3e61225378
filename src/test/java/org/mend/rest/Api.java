package org.mend.rest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mend.harness.TestServer;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;

/** The JSON API as a program outside meets it, in somebody's name or in nobody's. */
final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, Api> PEOPLE = new ConcurrentHashMap<>();

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    static Api anonymous() {
        return new Api(null);
    }

    /** With the one token that this person has in the tests. */
    static Api as(String username) {
        return PEOPLE.computeIfAbsent(username, Api::signedIn);
    }

    /** With a token of its own. */
    static Api signedIn(String username) {
        Reply reply = anonymous().post("tokens", body("username", username).add("password", TestServer.DEMO_PASSWORD));
        if (reply.status() != 201) {
            throw new IllegalStateException(username + " can't sign in: " + reply);
        }
        return new Api(reply.text("token"));
    }

    /** What the server says about itself. */
    static JsonObject description() {
        return send(HttpRequest.newBuilder(TestServer.url().resolve("openapi")).header("Accept", "application/json")).json();
    }

    /** An answer; {@code body} is empty where there is none. */
    record Reply(int status, String body, HttpResponse<String> http) {

        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        String text(String member) {
            return json().getString(member);
        }

        int number(String member) {
            return json().getInt(member);
        }

        JsonArray items() {
            return json().getJsonArray("items");
        }

        /** The code of the problem. */
        String problem() {
            return text("type").replace("urn:mend:problem:", "");
        }

        Optional<String> header(String name) {
            return http.headers().firstValue(name);
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply delete(String path) {
        return send(request(path).DELETE());
    }

    Reply post(String path, JsonObjectBuilder body, String... headers) {
        return post(path, body.build().toString(), headers);
    }

    Reply post(String path, String body, String... headers) {
        return sendWith("POST", path, body, headers);
    }

    Reply put(String path, JsonObjectBuilder body) {
        return sendWith("PUT", path, body.build().toString());
    }

    /** A body of the media type that is meant unless a header says otherwise. */
    Reply sendWith(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.ofString(body))
                .setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    static JsonObjectBuilder body(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }

    static JsonObjectBuilder body(String name, int value) {
        return Json.createObjectBuilder().add(name, value);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.url() + "api/v1/" + path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
