package org.mend.homework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * A JSON object of a library file, read strictly: every complaint names the file and the place.
 *
 * @param mistakes told of what is not as it must be; where it does not throw, something harmless stands in for it
 */
record LibraryObject(String file, String place, JsonObject json, Consumer<LibraryMistake> mistakes) {

    LibraryObject(String file, String place, JsonObject json) {
        this(file, place, json, mistake -> {
            throw mistake;
        });
    }

    void allow(String... names) {
        Set<String> allowed = Set.of(names);
        for (String name : json.keySet()) {
            if (!allowed.contains(name)) {
                complain(name, "is not known here", ExerciseFlaw.SHAPE);
            }
        }
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    LibraryObject object(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return new LibraryObject(file, path(name), object, mistakes);
        }
        complain(name, "must be an object", ExerciseFlaw.SHAPE);
        return new LibraryObject(file, path(name), JsonValue.EMPTY_JSON_OBJECT, mistakes);
    }

    List<LibraryObject> objects(String name, int least) {
        List<JsonValue> values = values(name, least);
        return IntStream.range(0, values.size()).mapToObj(i -> {
            if (values.get(i) instanceof JsonObject object) {
                return new LibraryObject(file, path(name) + "[" + i + "]", object, mistakes);
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
        complain(name, "must be a whole number from " + least + " to " + most, ExerciseFlaw.NUMBER, least, most);
        return least;
    }

    boolean flag(String name) {
        JsonValue value = json.get(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        complain(name, "must be true or false", ExerciseFlaw.SHAPE);
        return false;
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        String text = json.get(name) instanceof JsonString string ? string.getString() : "";
        return Arrays.stream(all).filter(constant -> constant.name().equals(text)).findFirst().orElseGet(() -> {
            complain(name, "must be one of " + Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")),
                    ExerciseFlaw.CHOICE);
            return all[0];
        });
    }

    LibraryMistake mistake(String name, String reason) {
        return new LibraryMistake(file, path(name), reason);
    }

    /** @param parameters what the text for a person takes, see {@link ExerciseFlaw} */
    void complain(String name, String reason, String code, Object... parameters) {
        mistakes.accept(new LibraryMistake(file, reason, new ExerciseFlaw(path(name), code, parameters)));
    }

    private List<JsonValue> values(String name, int least) {
        if (json.get(name) instanceof JsonArray array && array.size() >= least) {
            return array;
        }
        complain(name, "must be a list of at least " + least, ExerciseFlaw.FEW, least);
        return List.of();
    }

    private String text(JsonValue value, String name, int most) {
        if (value instanceof JsonString string && !string.getString().isBlank() && string.getString().length() <= most) {
            return string.getString();
        }
        boolean isLong = value instanceof JsonString string && !string.getString().isBlank();
        complain(name, "must be a text of at most " + most + " characters",
                isLong ? ExerciseFlaw.LONG : ExerciseFlaw.MISSING, most);
        return "";
    }

    private String path(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
