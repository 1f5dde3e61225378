package org.mend.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds on a page that would keep somebody out. */
final class Barriers {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Barriers() {
    }

    static void none(Page page) {
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getTarget()).toList()).as(page.url()).isEmpty();
    }
}
