package org.mend.rest;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;

/**
 * The one way JSON is read and written here. A body is one object and nothing behind it, read whole before it is looked at, since
 * the binding below would search for ever for the end of an array that has none. Members that nobody knows are passed over, so
 * that a caller who sends more than this version understands still gets through. Members without a value are written as null.
 */
@ApplicationScoped
class JsonText {

    private final JsonParserFactory parsers = Json.createParserFactory(Map.of());
    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    /** @throws RequestRefused when the bytes are no such object, or a member has another type than it is to have. */
    <T> T read(byte[] body, Type type) {
        try {
            return jsonb.fromJson(object(body).toString(), type);
        } catch (RuntimeException e) {
            // Parsers throw more kinds than they name, for depth and size among others; no code of ours runs in between.
            throw RequestRefused.malformed();
        }
    }

    private JsonObject object(byte[] body) {
        try (JsonParser parser = parsers.createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            parser.next();
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw RequestRefused.malformed();
            }
            return object;
        }
    }

    String write(Object value) {
        return jsonb.toJson(value);
    }
}
