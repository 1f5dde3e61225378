package org.mend.homework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Reads one exercise file. Every language must have the same shape, since answers name options by place. */
final class LibraryExerciseReader {

    private static final int LONGEST_STEP_TEXT = 4000;
    private static final int MOST_STEPS = 30;
    private static final Set<String> OF_EACH_STEP = Set.of("key", "kind", "en", "es");

    private final String file;
    private final Consumer<LibraryMistake> mistakes;

    LibraryExerciseReader(String slug) {
        this(slug, mistake -> {
            throw mistake;
        });
    }

    private LibraryExerciseReader(String slug, Consumer<LibraryMistake> mistakes) {
        this.file = slug + ".json";
        this.mistakes = mistakes;
    }

    /** Everything that would have to be different, in the order of the file; empty when {@link #read} would take it. */
    static List<ExerciseFlaw> flaws(JsonObject json) {
        List<ExerciseFlaw> flaws = new ArrayList<>();
        try {
            new LibraryExerciseReader("draft", mistake -> flaws.add(mistake.flaw())).read(json);
        } catch (LibraryMistake mistake) {
            flaws.add(mistake.flaw());
        }
        return flaws;
    }

    /** @throws LibraryMistake naming the file and the key that is not as it must be. */
    LibraryExercise read(JsonObject json) {
        LibraryObject top = new LibraryObject(file, "", json, mistakes);
        top.allow("slug", "version", "part", "audience", "minutes", "source", "en", "es", "steps");
        String slug = top.text("slug", 80);
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw top.mistake("slug", "must be lower-case words joined by hyphens");
        }
        Map<String, LibraryText> texts = new LinkedHashMap<>();
        for (String language : Language.ALL) {
            LibraryObject text = top.object(language);
            text.allow("title", "summary", "rationale");
            texts.put(language, new LibraryText(text.text("title", 160), text.text("summary", 600),
                    text.text("rationale", 2000)));
        }
        int version = top.number("version", 1, 9999);
        Part part = top.oneOf("part", Part.class);
        Audience audience = top.oneOf("audience", Audience.class);
        return new LibraryExercise(slug, version, part, audience, top.number("minutes", 1, 120), top.text("source", 500), texts,
                steps(top, audience));
    }

    private List<LibraryExercise.Step> steps(LibraryObject top, Audience audience) {
        List<LibraryExercise.Step> steps = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        List<LibraryObject> objects = top.objects("steps", 1);
        if (objects.size() > MOST_STEPS) {
            top.complain("steps", "must be at most " + MOST_STEPS, ExerciseFlaw.MANY, MOST_STEPS);
        }
        for (LibraryObject object : objects) {
            LibraryExercise.Step step = step(object, audience);
            if (!keys.add(step.key())) {
                throw object.mistake("key", step.key() + " is there twice");
            }
            steps.add(step);
        }
        return steps;
    }

    private LibraryExercise.Step step(LibraryObject object, Audience audience) {
        String key = object.text("key", 40);
        if (!key.matches("[a-z0-9-]+")) {
            throw object.mistake("key", "must be lower-case letters, digits and hyphens");
        }
        LibraryObject named = new LibraryObject(file, "step " + key, object.json(), mistakes);
        StepKind kind = named.oneOf("kind", StepKind.class);
        if (kind == StepKind.PAIR && audience != Audience.COUPLE) {
            named.complain("kind", "is only for couples", ExerciseFlaw.PAIR_ALONE);
        }
        Map<String, JsonObject> content = new LinkedHashMap<>();
        List<Integer> shape = null;
        for (String language : Language.ALL) {
            LibraryObject text = named.object(language);
            List<Integer> found = checkedShape(kind, text);
            if (shape != null && !shape.equals(found)) {
                named.complain(language, "has other numbers of starters, options or parts than " + Language.ALL.getFirst(),
                        ExerciseFlaw.UNEVEN);
            }
            shape = found;
            content.put(language, text.json());
        }
        return new LibraryExercise.Step(key, kind, settings(kind, named), content);
    }

    private static JsonObject settings(StepKind kind, LibraryObject step) {
        JsonObjectBuilder settings = Json.createObjectBuilder();
        Set<String> allowed = new HashSet<>(OF_EACH_STEP);
        switch (kind) {
            case BREATH, TIMER -> {
                allowed.add("seconds");
                settings.add("seconds", step.number("seconds", 5, 3600));
            }
            case SCALE -> {
                allowed.addAll(Set.of("min", "max"));
                int min = step.number("min", 0, 99);
                settings.add("min", min).add("max", step.number("max", min + 1, 100));
            }
            case TEXT, COMMITMENT, PHRASE, PAIR -> {
                allowed.add("maxLength");
                if (step.has("maxLength")) {
                    settings.add("maxLength", step.number("maxLength", 1, ExerciseStep.LONGEST_TEXT));
                }
                if (kind == StepKind.TEXT && step.has("apology")) {
                    settings.add("apology", step.flag("apology"));
                    allowed.add("apology");
                }
            }
            case CHOICE -> {
                allowed.add("multiple");
                settings.add("multiple", step.has("multiple") && step.flag("multiple"));
            }
            default -> {
                // READING and CHECKLIST have nothing to set
            }
        }
        step.allow(allowed.toArray(String[]::new));
        return settings.build();
    }

    /** The numbers that must be equal in every language. */
    private static List<Integer> checkedShape(StepKind kind, LibraryObject text) {
        text.text("title", 160);
        text.text("prompt", LONGEST_STEP_TEXT);
        List<Integer> shape = new ArrayList<>();
        switch (kind) {
            case TEXT, COMMITMENT, PAIR -> {
                text.allow("title", "prompt", "starters");
                shape.add(text.has("starters") ? text.texts("starters", 0, 160).size() : 0);
            }
            case CHOICE, CHECKLIST -> {
                text.allow("title", "prompt", "options");
                shape.add(text.texts("options", 2, 300).size());
            }
            case SCALE -> {
                text.allow("title", "prompt", "low", "high");
                text.text("low", 80);
                text.text("high", 80);
            }
            case PHRASE -> {
                text.allow("title", "prompt", "parts");
                for (LibraryObject part : text.objects("parts", 1)) {
                    part.allow("label", "options");
                    part.text("label", 160);
                    shape.add(part.texts("options", 2, 300).size());
                }
            }
            default -> text.allow("title", "prompt");
        }
        return shape;
    }
}
