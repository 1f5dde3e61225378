package org.mend.web.admin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mend.shared.StorableText;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * A definition while it is written in a form: maps and lists that fields are bound to. A number is kept as it was typed, also where
 * it is none, so that nothing is lost; only what can be read as a number becomes one.
 */
final class DefinitionTree {

    private static final Set<String> NUMBERS = Set.of("value", "from", "to", "atLeast", "sd");
    /** What the form shows as one choice and the definition has as two members. */
    private static final String ON = "on";
    private static final List<String> WORDS_OF_TOP = List.of("title", "intro", "licence", "attribution");

    private DefinitionTree() {
    }

    /** With a place for every field that the form has. */
    static Map<String, Object> of(JsonObject definition) {
        Map<String, Object> tree = map(definition);
        tree.remove("code");
        tree.remove("number");
        tree.putIfAbsent("languages", new ArrayList<>());
        WORDS_OF_TOP.forEach(name -> words(tree, name));
        rows(tree, "options").forEach(list -> rows(list, "options").forEach(option -> words(option, "text")));
        rows(tree, "items").forEach(item -> {
            words(item, "lead");
            words(item, "text");
        });
        rows(tree, "scales").forEach(DefinitionTree::scale);
        rows(tree, "alerts").forEach(alert -> {
            words(alert, "title");
            alert.put(ON, alert.containsKey("scale") ? "scale:" + alert.remove("scale")
                    : alert.containsKey("item") ? "item:" + alert.remove("item") : "");
        });
        return tree;
    }

    private static void scale(Map<String, Object> scale) {
        words(scale, "title");
        words(scale, "missing");
        words(scale, "reliability");
        scale.putIfAbsent("items", new ArrayList<>());
        rows(scale, "bands").forEach(band -> words(band, "title"));
    }

    private static void words(Map<String, Object> row, String name) {
        row.putIfAbsent(name, new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) of.computeIfAbsent(name, missing -> new ArrayList<>());
    }

    private static Map<String, Object> map(JsonObject json) {
        Map<String, Object> tree = new LinkedHashMap<>();
        json.forEach((name, value) -> tree.put(name, plain(value)));
        return tree;
    }

    private static Object plain(JsonValue value) {
        return switch (value) {
            case JsonObject object -> map(object);
            case JsonArray array -> {
                List<Object> list = new ArrayList<>();
                array.forEach(one -> list.add(plain(one)));
                yield list;
            }
            case JsonString text -> text.getString();
            case JsonNumber number -> number.bigDecimalValue().toPlainString();
            default -> value == JsonValue.TRUE;
        };
    }

    static JsonObject json(Map<?, ?> tree) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        tree.forEach((name, value) -> add(json, tree, (String) name, value));
        return json.build();
    }

    private static void add(JsonObjectBuilder json, Map<?, ?> tree, String name, Object value) {
        if (ON.equals(name)) {
            String[] on = String.valueOf(value).split(":", 2);
            if (on.length == 2) {
                json.add(on[0], on[1]);
            }
            return;
        }
        boolean noRule = "items".equals(name) && "NONE".equals(tree.get("rule"));
        JsonValue written = noRule ? null : written(name, value);
        boolean optional = "lead".equals(name) || "reliability".equals(name);
        if (written != null && !(optional && written.asJsonObject().isEmpty())) {
            json.add(name, written);
        }
    }

    private static JsonValue written(String name, Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> object -> json(object);
            case Iterable<?> list -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                list.forEach(one -> array.add(written("", one)));
                yield array.build();
            }
            case Boolean flag -> flag ? JsonValue.TRUE : JsonValue.FALSE;
            default -> text(name, StorableText.of(value.toString()).strip());
        };
    }

    /** In {@code missing}, items is a number; everywhere else it is a list and does not come here. */
    private static JsonValue text(String name, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        boolean number = NUMBERS.contains(name) || "items".equals(name);
        if (number && typed.matches("-?[0-9]{1,9}([.,][0-9]{1,9})?")) {
            return Json.createValue(new BigDecimal(typed.replace(',', '.')));
        }
        return Json.createValue(typed);
    }
}
