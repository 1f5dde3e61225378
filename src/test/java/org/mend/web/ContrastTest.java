package org.mend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the colours of tokens.css to WCAG 2.2 AA: 4.5 for text, 3 for the borders of controls and the seam. */
class ContrastTest {
    private static final Path TOKENS = Path.of("webapp/WEB-INF/resources/mend/css/tokens.css");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):\\s*#([0-9A-Fa-f]{6});");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3.0;

    private static final List<String> GROUNDS = List.of("paper", "surface", "surface-2");
    private static final List<String> TEXTS =
            List.of("ink", "ink-2", "primary", "primary-strong", "seam-text", "good", "stop");
    private static final Map<String, String> PAIRS = Map.of("on-primary", "primary", "on-stop", "stop");
    private static final Map<String, List<String>> ON_TINTS = Map.of(
            "primary-tint", List.of("primary", "ink", "ink-2"),
            "seam-tint", List.of("seam-text", "ink", "ink-2"),
            "good-tint", List.of("good", "ink", "ink-2"),
            "stop-tint", List.of("stop", "ink", "ink-2"));

    static Stream<Arguments> themes() throws IOException {
        return blocks().entrySet().stream().map(theme -> Arguments.of(theme.getKey(), theme.getValue()));
    }

    @Test
    void bothThemesAreThereAndDarkIsTheSameByDeviceAndByChoice() throws IOException {
        Map<String, Map<String, String>> themes = blocks();

        assertThat(themes).containsOnlyKeys("light", "dark by device", "dark by choice");
        assertThat(themes.get("dark by choice")).isEqualTo(themes.get("dark by device"));
        assertThat(themes.get("dark by choice")).containsOnlyKeys(themes.get("light").keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void textCanBeReadOnEveryGround(String theme, Map<String, String> colours) {
        for (String ground : GROUNDS) {
            for (String text : TEXTS) {
                assertContrast(colours, text, ground, TEXT);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void textCanBeReadOnTintsAndFilledButtons(String theme, Map<String, String> colours) {
        PAIRS.forEach((text, ground) -> assertContrast(colours, text, ground, TEXT));
        ON_TINTS.forEach((tint, texts) -> texts.forEach(text -> assertContrast(colours, text, tint, TEXT)));
        assertContrast(colours, "on-primary", "primary-strong", TEXT);
        assertContrast(colours, "paper", "ink", TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void bordersOfControlsAndTheSeamStandOut(String theme, Map<String, String> colours) {
        for (String ground : GROUNDS) {
            assertContrast(colours, "edge", ground, SHAPE);
            assertContrast(colours, "seam", ground, SHAPE);
        }
    }

    private static void assertContrast(Map<String, String> colours, String front, String back, double atLeast) {
        assertThat(contrast(colours.get(front), colours.get(back)))
                .as("%s on %s", front, back)
                .isGreaterThanOrEqualTo(atLeast);
    }

    private static Map<String, Map<String, String>> blocks() throws IOException {
        String css = Files.readString(TOKENS).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@media[^{]*\\{", "@dark ");
        Map<String, Map<String, String>> themes = new HashMap<>();
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            Map<String, String> colours = new HashMap<>();
            COLOUR.matcher(rule.group(2)).results().forEach(found -> colours.put(found.group(1), found.group(2)));
            if (!colours.isEmpty()) {
                themes.put(nameOf(rule.group(1)), colours);
            }
        }
        return themes;
    }

    private static String nameOf(String selector) {
        if (selector.contains("@dark")) {
            return "dark by device";
        }
        return selector.contains("\"dark\"") ? "dark by choice" : "light";
    }

    /** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
