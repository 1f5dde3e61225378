package org.mend.homework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** A JSON object of a library file, read strictly: every complaint names the file and the place. */
record LibraryObject(String file, String place, JsonObject json) {

    void allow(String... names) {
        Set<String> allowed = Set.of(names);
        for (String name : json.keySet()) {
            if (!allowed.contains(name)) {
                throw mistake(name, "is not known here");
            }
        }
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    LibraryObject object(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return new LibraryObject(file, path(name), object);
        }
        throw mistake(name, "must be an object");
    }

    List<LibraryObject> objects(String name, int least) {
        List<JsonValue> values = values(name, least);
        return IntStream.range(0, values.size()).mapToObj(i -> {
            if (values.get(i) instanceof JsonObject object) {
                return new LibraryObject(file, path(name) + "[" + i + "]", object);
            }
            throw mistake(name, "must hold objects");
        }).toList();
    }

    String text(String name, int most) {
        return text(json.get(name), name, most);
    }

    List<String> texts(String name, int least, int most) {
        return values(name, least).stream().map(value -> text(value, name, most)).toList();
    }

    int number(String name, int least, int most) {
        if (json.get(name) instanceof JsonNumber number && number.isIntegral() && number.longValue() >= least
                && number.longValue() <= most) {
            return number.intValue();
        }
        throw mistake(name, "must be a whole number from " + least + " to " + most);
    }

    boolean flag(String name) {
        JsonValue value = json.get(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw mistake(name, "must be true or false");
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = text(name, 40);
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(text)).findFirst()
                .orElseThrow(() -> mistake(name, "must be one of " + Arrays.stream(type.getEnumConstants())
                        .map(Enum::name).collect(Collectors.joining(", "))));
    }

    LibraryMistake mistake(String name, String reason) {
        return new LibraryMistake(file, path(name), reason);
    }

    private List<JsonValue> values(String name, int least) {
        if (json.get(name) instanceof JsonArray array && array.size() >= least) {
            return array;
        }
        throw mistake(name, "must be a list of at least " + least);
    }

    private String text(JsonValue value, String name, int most) {
        if (value instanceof JsonString string && !string.getString().isBlank() && string.getString().length() <= most) {
            return string.getString();
        }
        throw mistake(name, "must be a text of at most " + most + " characters");
    }

    private String path(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
