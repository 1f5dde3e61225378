package org.mend.journeys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** No page has a barrier that axe-core calls serious, in the light or in the dark. */
class AccessibilityIT extends Journey {

    private static final Map<People, String> AREAS = Map.of(People.INES, "client", People.MARA, "clinician",
        People.TOM, "frontdesk", People.ADA, "admin");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void noPageHasASeriousBarrier() {
        SoftAssertions softly = new SoftAssertions();
        Page anonymous = browser.phone();
        for (String path : List.of("account/sign-in.xhtml", "account/unsubscribe.xhtml", "client/help.xhtml")) {
            look(anonymous, path, softly);
        }
        new TreeMap<>(AREAS).forEach((who, area) -> {
            Page page = who.signIn(who == People.INES ? browser.phone() : browser.desk());
            Pages.all().stream().filter(path -> Pages.area(path).equals(area)).forEach(path -> look(page, path, softly));
            look(page, "account/preferences.xhtml", softly);
        });
        Page ines = People.INES.signIn(browser.phone());
        ines.locator(".card-hero a.primary").click();
        ines.waitForURL("**/client/play.xhtml?id=*");
        check(ines, "the player", softly);
        softly.assertAll();
    }

    private static void look(Page page, String path, SoftAssertions softly) {
        var answer = page.navigate(path);
        if (answer != null && answer.status() == 200) {
            check(page, path, softly);
        }
    }

    private static void check(Page page, String name, SoftAssertions softly) {
        inTheme(page, ColorScheme.LIGHT, new AxeBuilder(page).withTags(WCAG), name, softly);
        inTheme(page, ColorScheme.DARK, new AxeBuilder(page).withRules(List.of("color-contrast")), name, softly);
    }

    /** In the dark nothing but the colours is another. */
    private static void inTheme(Page page, ColorScheme scheme, AxeBuilder axe, String name, SoftAssertions softly) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> barriers = axe.analyze().getViolations().stream()
            .filter(rule -> SERIOUS.contains(rule.getImpact())).map(AccessibilityIT::described).toList();
        softly.assertThat(barriers).as("%s, %s", name, scheme).isEmpty();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget()))
            .collect(Collectors.joining(", "));
    }
}
