package org.mend.measures;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.mend.measures.Questionnaire.AlertRule;
import org.mend.measures.Questionnaire.Item;
import org.mend.measures.Questionnaire.Option;
import org.mend.measures.Questionnaire.Terms;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/**
 * Reads one definition: a shipped file, what is stored as a version, or what an administrator writes. Scales have a reader of
 * their own, {@link ScaleReader}.
 */
final class QuestionnaireReader {

    static final int LONGEST_TITLE = 160;
    static final int LONGEST_TEXT = 2000;
    static final int MOST_ITEMS = 120;
    static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String file;
    private final Consumer<InstrumentMistake> mistakes;

    private QuestionnaireReader(String file, Consumer<InstrumentMistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** @throws InstrumentMistake naming the file and the place that is not as it must be */
    static Questionnaire read(String file, JsonObject json) {
        return new QuestionnaireReader(file, mistake -> {
            throw mistake;
        }).questionnaire(json);
    }

    /** @throws InstrumentMistake also when it is no JSON at all */
    static Questionnaire read(String file, String json) {
        return read(file, parsed(file, json));
    }

    /** Everything that would have to be different, in the order of the definition; empty when {@link #read} would take it. */
    static List<InstrumentFlaw> flaws(JsonObject json) {
        List<InstrumentFlaw> flaws = new ArrayList<>();
        new QuestionnaireReader("draft", mistake -> flaws.add(mistake.flaw())).questionnaire(json);
        return flaws;
    }

    static JsonObject parsed(String file, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new InstrumentMistake(file, "is no JSON: " + e.getMessage(), new InstrumentFlaw("", InstrumentFlaw.SHAPE));
        }
    }

    private Questionnaire questionnaire(JsonObject json) {
        DefinitionPart top = new DefinitionPart(file, "", json, mistakes);
        top.allow("code", "number", "languages", "shortTitle", "title", "intro", "options", "items", "scales", "alerts", "licence",
                "citation", "attribution", "terms");
        String code = key(top, "code");
        int number = top.number("number", 1, 9999);
        List<String> languages = languages(top);
        String shortTitle = top.text("shortTitle", 40);
        Words title = top.words("title", languages, LONGEST_TITLE);
        Words intro = top.words("intro", languages, LONGEST_TEXT);
        Map<String, List<Option>> lists = optionLists(top, languages);
        List<Item> items = items(top, languages, lists);
        List<Scale> scales = new ScaleReader(languages, items).scales(top);
        List<AlertRule> alerts = alerts(top, languages, items, scales);
        return new Questionnaire(code, number, languages, shortTitle, title, intro, items, scales, alerts,
                top.words("licence", languages, LONGEST_TEXT), top.text("citation", LONGEST_TEXT),
                top.words("attribution", languages, 600), terms(top, languages));
    }

    private static List<String> languages(DefinitionPart top) {
        List<String> languages = top.texts("languages", 1, 2);
        if (!DefinitionPart.LANGUAGES.containsAll(languages) || new HashSet<>(languages).size() < languages.size()) {
            top.complain("languages", "must be en, es or both", InstrumentFlaw.CHOICE);
        }
        return languages.stream().filter(DefinitionPart.LANGUAGES::contains).distinct().toList();
    }

    private static Map<String, List<Option>> optionLists(DefinitionPart top, List<String> languages) {
        Map<String, List<Option>> lists = new LinkedHashMap<>();
        for (DefinitionPart list : top.parts("options", 0, MOST_ITEMS)) {
            list.allow("key", "options");
            String key = key(list, "key");
            if (lists.put(key, options(list, languages)) != null) {
                list.complain("key", key + " is there twice", InstrumentFlaw.TWICE);
            }
        }
        return lists;
    }

    private static List<Option> options(DefinitionPart of, List<String> languages) {
        List<Option> options = new ArrayList<>();
        Set<Integer> values = new HashSet<>();
        for (DefinitionPart part : of.parts("options", 2, 20)) {
            part.allow("value", "text");
            int value = part.number("value", -100, 1000);
            if (!values.add(value)) {
                part.complain("value", value + " is there twice", InstrumentFlaw.TWICE);
            }
            options.add(new Option(value, part.words("text", languages, 200)));
        }
        return options;
    }

    private static List<Item> items(DefinitionPart top, List<String> languages, Map<String, List<Option>> lists) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (DefinitionPart part : top.parts("items", 1, MOST_ITEMS)) {
            part.allow("key", "lead", "text", "list", "options", "reverse");
            String key = key(part, "key");
            Words lead = part.has("lead") ? part.words("lead", languages, LONGEST_TEXT) : Words.NONE;
            List<Option> options = part.has("options") ? options(part, languages) : lists.get(part.text("list", 80));
            if (options == null) {
                part.complain("list", "names no list of options", InstrumentFlaw.UNKNOWN);
                options = List.of();
            }
            Item item = new Item(key, lead, part.words("text", languages, LONGEST_TEXT), options,
                    part.has("reverse") && part.flag("reverse"));
            if (items.put(key, item) != null) {
                part.complain("key", key + " is there twice", InstrumentFlaw.TWICE);
            }
        }
        return new ArrayList<>(items.values());
    }

    private static List<AlertRule> alerts(DefinitionPart top, List<String> languages, List<Item> items, List<Scale> scales) {
        Map<String, AlertRule> rules = new HashMap<>();
        List<AlertRule> found = new ArrayList<>();
        for (DefinitionPart part : top.parts("alerts", 0, 20)) {
            part.allow("key", "item", "scale", "atLeast", "title");
            String key = key(part, "key");
            String item = part.has("item") ? part.text("item", 40) : null;
            String scale = item == null ? part.text("scale", 40) : null;
            if (item != null && (part.has("scale") || items.stream().noneMatch(known -> known.key().equals(item)))) {
                part.complain("item", "must name one item, and no scale beside it", InstrumentFlaw.UNKNOWN);
            }
            if (scale != null && scales.stream().noneMatch(known -> known.key().equals(scale))) {
                part.complain("scale", "names no scale", InstrumentFlaw.UNKNOWN);
            }
            BigDecimal atLeast = part.decimal("atLeast");
            AlertRule rule = new AlertRule(key, item, scale, atLeast, part.words("title", languages, 300));
            if (rules.put(key, rule) != null) {
                part.complain("key", key + " is there twice", InstrumentFlaw.TWICE);
            }
            found.add(rule);
        }
        return found;
    }

    private static Terms terms(DefinitionPart top, List<String> languages) {
        if (!top.has("terms")) {
            return null;
        }
        DefinitionPart part = top.part("terms");
        part.allow("text", "url");
        return new Terms(part.words("text", languages, LONGEST_TEXT), part.text("url", 300));
    }

    static String key(DefinitionPart part, String name) {
        String key = part.text(name, 40);
        if (!key.isBlank() && !key.matches(KEY)) {
            part.complain(name, "must be lower-case words joined by hyphens", InstrumentFlaw.SHAPE);
        }
        return key;
    }
}
