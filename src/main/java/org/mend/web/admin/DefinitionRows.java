package org.mend.web.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The rows that a definition is made of, as they begin. Their keys count up and are not used again while the rows are there. */
final class DefinitionRows {

    private DefinitionRows() {
    }

    /** Something to write on: one list of answers with two choices, one question, one scale. */
    static JsonObject blank(String language) {
        Map<String, Object> tree = DefinitionTree.of(Json.createObjectBuilder()
                .add("languages", Json.createArrayBuilder().add(language)).build());
        DefinitionTree.rows(tree, "options").add(list(List.of()));
        DefinitionTree.rows(tree, "items").add(item(List.of(), "list1"));
        Map<String, Object> scale = scale(List.of());
        scale.put("items", List.of("q1"));
        DefinitionTree.rows(tree, "scales").add(scale);
        return DefinitionTree.json(tree);
    }

    static Map<String, Object> list(List<Map<String, Object>> others) {
        Map<String, Object> list = row("key", next("list", others));
        List<Map<String, Object>> options = DefinitionTree.rows(list, "options");
        options.add(option(options));
        options.add(option(options));
        return list;
    }

    /** Its value is one more than the last. */
    static Map<String, Object> option(List<Map<String, Object>> others) {
        String last = others.isEmpty() ? "-1" : String.valueOf(others.getLast().get("value"));
        Map<String, Object> option = row("value", last.matches("-?[0-9]{1,4}") ? String.valueOf(Integer.parseInt(last) + 1) : "");
        option.put("text", new LinkedHashMap<String, Object>());
        return option;
    }

    static Map<String, Object> item(List<Map<String, Object>> others, String list) {
        Map<String, Object> item = row("key", next("q", others));
        item.put("lead", new LinkedHashMap<String, Object>());
        item.put("text", new LinkedHashMap<String, Object>());
        item.put("list", others.isEmpty() ? list : others.getLast().get("list"));
        item.put("reverse", false);
        return item;
    }

    static Map<String, Object> scale(List<Map<String, Object>> others) {
        Map<String, Object> scale = row("key", next("scale", others));
        scale.put("title", new LinkedHashMap<String, Object>());
        scale.put("items", List.of());
        scale.put("method", "SUM");
        scale.put("higherIsWorse", true);
        scale.put("missing", row("rule", "NONE"));
        scale.put("reliability", new LinkedHashMap<String, Object>());
        DefinitionTree.rows(scale, "bands");
        return scale;
    }

    static Map<String, Object> band(List<Map<String, Object>> others) {
        Map<String, Object> band = row("key", next("band", others));
        band.put("title", new LinkedHashMap<String, Object>());
        return band;
    }

    static Map<String, Object> alert(List<Map<String, Object>> others) {
        Map<String, Object> alert = row("key", next("rule", others));
        alert.put("title", new LinkedHashMap<String, Object>());
        alert.put("on", "");
        return alert;
    }

    private static Map<String, Object> row(String name, Object value) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(name, value);
        return row;
    }

    private static String next(String stem, List<Map<String, Object>> others) {
        return stem + (1 + others.stream().map(row -> String.valueOf(row.get("key"))).filter(key -> key.matches(stem + "[0-9]{1,6}"))
                .mapToInt(key -> Integer.parseInt(key.substring(stem.length()))).max().orElse(0));
    }
}
