package org.mend.measures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * A JSON object of a definition, read strictly: every complaint names the file and the place.
 *
 * @param mistakes told of what is not as it must be; where it does not throw, something harmless stands in for it
 */
record DefinitionPart(String file, String place, JsonObject json, Consumer<InstrumentMistake> mistakes) {

    static final List<String> LANGUAGES = List.of("en", "es");

    void allow(String... names) {
        Set<String> allowed = Set.of(names);
        json.keySet().stream().filter(name -> !allowed.contains(name))
                .forEach(name -> complain(name, "is not known here", InstrumentFlaw.SHAPE));
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    DefinitionPart part(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return new DefinitionPart(file, path(name), object, mistakes);
        }
        complain(name, "must be an object", InstrumentFlaw.SHAPE);
        return new DefinitionPart(file, path(name), JsonValue.EMPTY_JSON_OBJECT, mistakes);
    }

    List<DefinitionPart> parts(String name, int least, int most) {
        List<JsonValue> values = values(name, least, most);
        return IntStream.range(0, values.size()).mapToObj(i -> {
            boolean object = values.get(i) instanceof JsonObject;
            if (!object) {
                complain(name + "[" + i + "]", "must be an object", InstrumentFlaw.SHAPE);
            }
            return new DefinitionPart(file, path(name) + "[" + i + "]",
                    object ? values.get(i).asJsonObject() : JsonValue.EMPTY_JSON_OBJECT, mistakes);
        }).toList();
    }

    String text(String name, int most) {
        return text(json.get(name), name, most);
    }

    List<String> texts(String name, int least, int most) {
        return values(name, least, most).stream().map(value -> text(value, name, 80)).toList();
    }

    /** In each of these languages. */
    Words words(String name, List<String> languages, int most) {
        DefinitionPart part = part(name);
        part.allow(LANGUAGES.toArray(String[]::new));
        Map<String, String> found = new LinkedHashMap<>();
        languages.forEach(language -> found.put(language, part.text(language, most)));
        part.json().keySet().stream().filter(language -> !found.containsKey(language) && LANGUAGES.contains(language))
                .forEach(language -> found.put(language, part.text(language, most)));
        return new Words(found);
    }

    int number(String name, int least, int most) {
        if (json.get(name) instanceof JsonNumber number && number.isIntegral() && number.longValue() >= least
                && number.longValue() <= most) {
            return number.intValue();
        }
        complain(name, "must be a whole number from " + least + " to " + most, InstrumentFlaw.NUMBER, least, most);
        return least;
    }

    BigDecimal decimal(String name) {
        if (json.get(name) instanceof JsonNumber number && number.bigDecimalValue().abs().compareTo(BigDecimal.valueOf(10000)) < 0
                && number.bigDecimalValue().scale() <= 3) {
            return number.bigDecimalValue();
        }
        complain(name, "must be a number with three places at most", InstrumentFlaw.NUMBER, -9999, 9999);
        return BigDecimal.ZERO;
    }

    boolean flag(String name) {
        JsonValue value = json.get(name);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            complain(name, "must be true or false", InstrumentFlaw.SHAPE);
        }
        return value == JsonValue.TRUE;
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        String text = json.get(name) instanceof JsonString string ? string.getString() : "";
        return Arrays.stream(all).filter(constant -> constant.name().equals(text)).findFirst().orElseGet(() -> {
            complain(name, "must be one of " + Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")),
                    InstrumentFlaw.CHOICE);
            return all[0];
        });
    }

    /** @param parameters what the text for a person takes, see {@link InstrumentFlaw} */
    void complain(String name, String reason, String code, Object... parameters) {
        mistakes.accept(new InstrumentMistake(file, reason, new InstrumentFlaw(path(name), code, parameters)));
    }

    private List<JsonValue> values(String name, int least, int most) {
        if (!(json.get(name) instanceof JsonArray array) || array.size() < least) {
            complain(name, "must be a list of at least " + least, InstrumentFlaw.FEW, least);
            return json.get(name) instanceof JsonArray shorter ? shorter : List.of();
        }
        if (array.size() > most) {
            complain(name, "must be a list of at most " + most, InstrumentFlaw.MANY, most);
        }
        return array;
    }

    private String text(JsonValue value, String name, int most) {
        String text = value instanceof JsonString string ? string.getString() : "";
        if (text.isBlank()) {
            complain(name, "must be a text", InstrumentFlaw.MISSING);
        } else if (text.length() > most) {
            complain(name, "must be a text of at most " + most + " characters", InstrumentFlaw.LONG, most);
        }
        return text;
    }

    private String path(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
