package org.mend.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * What axe finds on a page that would keep somebody out. It looks in "legacy mode", which leaves out frames of other origins: the
 * pages have no frames, and to open an empty page for each look took more than twice as long.
 */
final class Barriers {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOURS = List.of("color-contrast");
    /** Two frames, in which whatever changes begins to; then nothing is being fetched or on its way any more. */
    private static final String DRAWN = """
        async () => {
            const frame = () => new Promise(drawn => requestAnimationFrame(drawn));
            await frame();
            do { await frame(); } while (document.querySelector("[aria-busy=true]"));
            await Promise.all(document.getAnimations().map(one => one.finished.catch(() => null)));
        }""";

    private Barriers() {
    }

    static void none(Page page) {
        assertThat(found(new AxeBuilder(page).withTags(WCAG))).as(page.url()).isEmpty();
    }

    /** In the light, each of them. */
    static List<String> inTheLight(Page page) {
        still(page, ColorScheme.LIGHT);
        return found(new AxeBuilder(page).withTags(WCAG));
    }

    /** In the dark nothing but the colours is another. */
    static List<String> inTheDark(Page page) {
        still(page, ColorScheme.DARK);
        return found(new AxeBuilder(page).withRules(COLOURS));
    }

    /** Drawn in that theme to the end: axe would measure colours on their way from one theme to the other, or paled while loading. */
    private static void still(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(DRAWN);
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream().filter(rule -> SERIOUS.contains(rule.getImpact()))
            .map(Barriers::described).toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget()))
            .collect(Collectors.joining(", "));
    }
}
