package org.mend.journeys;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

/** No page has a barrier that axe-core calls serious, in the light or in the dark. */
class AccessibilityIT extends Journey {

    private static final Map<People, String> AREAS = Map.of(People.INES, "client", People.MARA, "clinician",
        People.TOM, "frontdesk", People.ADA, "admin");

    @Test
    void noPageHasASeriousBarrier() {
        SoftAssertions softly = new SoftAssertions();
        Page anonymous = browser.phone();
        for (String path : List.of("account/sign-in.xhtml", "account/unsubscribe.xhtml", "account/tablet.xhtml", "client/help.xhtml")) {
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
        softly.assertThat(Barriers.inTheLight(page)).as("%s, in the light", name).isEmpty();
        softly.assertThat(Barriers.inTheDark(page)).as("%s, in the dark", name).isEmpty();
    }
}
