package org.mend.reflections;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;

/**
 * How often somebody has come back to change words they had left. An answer in words is left once a save is made at another step
 * than its own. The first change to it after that is a coming back, and counts; what follows belongs to the same coming
 * back until it is left again. To fill what stands empty is never counted.
 *
 * @param times by step key
 * @param writing the step whose words are being written since it was last come to, or null
 */
record ComingsBack(Map<String, Integer> times, String writing) {

    static final ComingsBack NONE = new ComingsBack(Map.of(), null);

    ComingsBack {
        times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
    }

    /** After a save. @param atStep the step that the writer is at */
    ComingsBack after(DraftAnswers before, DraftAnswers sent, String atStep) {
        Map<String, Integer> counted = new LinkedHashMap<>(times);
        String now = atStep.equals(writing) ? writing : null;
        for (String key : changed(before, sent)) {
            if (isLeft(before, key)) {
                counted.merge(key, 1, Integer::sum);
            }
            now = key.equals(atStep) ? key : now;
        }
        return new ComingsBack(counted, now);
    }

    /** Steps whose words a save would change although they were come back to as often as the cap allows. */
    List<String> beyond(int cap, DraftAnswers before, DraftAnswers sent) {
        return changed(before, sent).stream().filter(key -> isLeft(before, key) && times.getOrDefault(key, 0) >= cap).toList();
    }

    /** Steps whose words stay as they are. */
    List<String> settled(int cap, DraftAnswers kept) {
        return kept.values().keySet().stream()
                .filter(key -> isLeft(kept, key) && times.getOrDefault(key, 0) >= cap).toList();
    }

    private boolean isLeft(DraftAnswers kept, String key) {
        return !key.equals(writing) && kept.values().get(key) instanceof String words && !words.isBlank();
    }

    private static List<String> changed(DraftAnswers before, DraftAnswers sent) {
        List<String> keys = new ArrayList<>(before.values().keySet());
        sent.values().keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        return keys.stream().filter(key -> isWords(before, key) || isWords(sent, key))
                .filter(key -> !before.values().getOrDefault(key, "").equals(sent.values().getOrDefault(key, ""))).toList();
    }

    private static boolean isWords(DraftAnswers answers, String key) {
        return answers.values().get(key) instanceof String;
    }

    String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        times.forEach(object::add);
        return object.build().toString();
    }

    static ComingsBack parse(String json, String writing) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, Integer> times = new LinkedHashMap<>();
            var object = reader.readObject();
            object.keySet().forEach(key -> times.put(key, object.getInt(key)));
            return new ComingsBack(times, writing);
        }
    }
}
