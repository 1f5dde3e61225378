package org.mend.homework;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

import org.w3c.dom.Element;

/** Lays exercises out on paper, in one language: what is read stands in print, what is answered gets lines, boxes or circles. */
final class SheetPrinter {

    private static final String BUNDLE = "org.mend.homework.print.print";
    private static final int LINES = 8;
    private static final int LINES_OF_A_COMMITMENT = 3;
    private static final int MOST_POINTS = 11;

    private final PrintTemplate template = new PrintTemplate();
    private final ResourceBundle words;
    private final Locale language;
    private final String practice;

    /** @param practice name of the practice, for the head of each page */
    SheetPrinter(String practice, String language) {
        this.practice = practice;
        this.language = Locale.of(language);
        this.words = ResourceBundle.getBundle(BUNDLE, this.language, SheetPrinter.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What a clinician wrote to the client with it; each may be empty. */
    record Letter(String title, String whyNow, String note, String clinician) {
    }

    byte[] exercise(ExerciseSheet sheet) {
        add(sheet, sheet.title());
        return print(sheet.title(), sheet.summary());
    }

    byte[] assigned(ExerciseSheet sheet, Letter letter) {
        Element exercise = add(sheet, letter.title());
        String whyNow = letter.whyNow().isEmpty() ? "" : say("why-now", letter.whyNow());
        String both = whyNow + (whyNow.isEmpty() || letter.note().isEmpty() ? "" : "\n") + letter.note();
        if (!both.isEmpty()) {
            template.fill(template.add(exercise, "note"), Map.of("words", both, "who", letter.clinician()));
        }
        return print(letter.title(), sheet.summary());
    }

    byte[] programme(ProgrammeRow programme, List<ExerciseSheet> sheets) {
        Element cover = template.add(template.page(), "programme");
        template.fill(cover, Map.of("title", programme.title(), "description", programme.description()));
        int number = 1;
        for (ExerciseSheet sheet : sheets) {
            template.fill(template.add(cover, "entry"), Map.of("entry", say("entry", number++, sheet.title(), sheet.minutes())));
        }
        Element body = (Element) cover.getParentNode();
        for (ExerciseSheet sheet : sheets) {
            Element exercise = add(sheet, sheet.title());
            template.demote(exercise);
            exercise.setAttribute("class", "chapter");
            body.appendChild(exercise);
        }
        return print(programme.title(), programme.description());
    }

    private Element add(ExerciseSheet sheet, String title) {
        Element exercise = template.add(template.page(), "exercise");
        template.fill(exercise, Map.of("title", title, "facts", say("facts", sheet.minutes()), "summary", sheet.summary(),
                "rationale", sheet.rationale(), "source", say("source", sheet.source())));
        int number = 1;
        for (ExerciseStep step : sheet.steps()) {
            add(exercise, step, number++);
        }
        return exercise;
    }

    private void add(Element exercise, ExerciseStep step, int number) {
        Element part = template.add(exercise, "step");
        template.fill(part, Map.of("title", number + ". " + step.title(), "prompt", step.prompt()));
        if (step.seconds() > 0) {
            template.fill(template.add(part, "time"), Map.of("time", say("time", length(step.seconds()))));
        }
        if (!step.starters().isEmpty()) {
            Element starters = template.add(part, "starters");
            template.fill(starters, Map.of("starters", words.getString("starters")));
            step.starters().forEach(text -> template.fill(template.add(starters, "starter"), Map.of("text", text)));
        }
        if (step.kind().chosen()) {
            options(template.add(part, "options"), step);
        } else if (step.kind() == StepKind.SCALE) {
            scale(template.add(part, "scale"), step);
        } else if (step.kind() == StepKind.PHRASE) {
            phrase(template.add(part, "parts"), step);
        } else if (step.kind().written()) {
            IntStream.range(0, step.kind() == StepKind.COMMITMENT ? LINES_OF_A_COMMITMENT : LINES)
                    .forEach(line -> template.add(part, "line"));
        }
    }

    /** A box where several may be ticked, a circle where it is one. */
    private void options(Element list, ExerciseStep step) {
        for (String text : step.options()) {
            Element option = template.add(list, "option");
            template.fill(option, Map.of("text", text));
            if (!step.multiple()) {
                ((Element) option.getFirstChild()).setAttribute("class", "circle");
            }
        }
    }

    /** Every value as a circle; of a long scale, eleven in equal distances. */
    private void scale(Element scale, ExerciseStep step) {
        int points = Math.min(step.max() - step.min() + 1, MOST_POINTS);
        for (int i = 0; i < points; i++) {
            int value = step.min() + Math.round((float) i * (step.max() - step.min()) / (points - 1));
            template.fill(template.add(scale, "point"), Map.of("number", String.valueOf(value)));
        }
        template.fill(scale, Map.of("ends", say("ends", step.min(), step.low(), step.max(), step.high())));
    }

    private void phrase(Element parts, ExerciseStep step) {
        for (PhrasePart part : step.parts()) {
            template.fill(template.add(parts, "part"), Map.of("label", part.label(), "suggestions",
                    say("suggestions", String.join(" · ", part.options()))));
        }
    }

    private String length(int seconds) {
        return seconds < 90 ? say("seconds", seconds)
                : say("minutes", MessageFormat.format("{0,number,#.#}", seconds / 60.0));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }

    private byte[] print(String title, String summary) {
        Element root = template.page().getDocumentElement();
        root.setAttribute("lang", language.getLanguage());
        template.fill(root, Map.of("title", title, "summary", summary, "practice", practice, "disclaimer",
                words.getString("disclaimer")));
        template.finish();
        return PdfWriter.write(template.page());
    }
}
