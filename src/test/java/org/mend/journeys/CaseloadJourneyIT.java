package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** From "who needs me?" to a gentle nudge that the client finds; and how practice went, drawn and in numbers. */
class CaseloadJourneyIT extends Journey {

    private static final int WIDE = 1440;
    private static final int WIDE_HEIGHT = 900;
    private static final int PHONE = 390;
    private static final int PHONE_HEIGHT = 844;

    @Test
    void whoDriftedIsNudgedOnceAndTheButtonRests() {
        Page mara = wide(People.MARA.signIn(browser.desk()));
        mara.navigate("clinician/caseload.xhtml");
        mara.locator(".caseload-segments a", new Page.LocatorOptions().setHasText("Drifted")).click();
        mara.waitForURL("**/caseload.xhtml?show=drifted*");
        Locator row = mara.locator(".caseload tbody tr", new Page.LocatorOptions().setHas(mara.locator("button[name='nudge:send']"))).first();
        String name = row.locator("td").first().textContent().strip();
        Barriers.none(mara);

        row.locator("button[name='nudge:send']").click();
        Locator same = mara.locator(".caseload tbody tr", new Page.LocatorOptions().setHasText(name));
        assertThat(same.locator("button:disabled")).containsText("Next nudge from");
        assertThat(mara).hasURL(Pattern.compile("show=drifted"));
        assertThat(mara.locator("#messages, .messages, main").first()).containsText("they read that you thought of them");

        same.locator("button[name='nudge:back']").click();
        assertThat(same.locator("button[name='nudge:send']")).isVisible();
    }

    @Test
    void theClientFindsOneQuietLine() {
        Page mara = People.MARA.signIn(browser.desk());
        mara.navigate("clinician/caseload.xhtml?q=Keller");
        mara.locator("button[name='nudge:send']").first().click();
        assertThat(mara.locator(".caseload button:disabled").first()).containsText("Next nudge from");

        Page ines = People.INES.signIn(browser.phone());
        ines.navigate("client/today.xhtml");
        assertThat(ines.locator(".nudged")).containsText("thought of you");
        Barriers.none(ines);
    }

    @Test
    void theCaseloadWorksInAHandAndKeepsWhatIsLookedFor() {
        Page mara = People.MARA.signIn(browser.desk());
        mara.setViewportSize(PHONE, PHONE_HEIGHT);
        mara.navigate("clinician/caseload.xhtml?show=drifted&days=30");
        mara.locator("#days").selectOption("7");
        mara.locator("#sort").selectOption("name");
        mara.locator(".caseload-tools button").click();
        assertThat(mara).hasURL(Pattern.compile("show=drifted.*days=7"));
        assertThat(mara.locator(".caseload-segments [aria-current]")).containsText("Drifted");
        assertThat((Boolean) mara.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("no sideways scrolling").isTrue();
        Barriers.none(mara);

        mara.navigate("clinician/caseload.xhtml?q=zzzz");
        assertThat(mara.locator("main")).containsText("Nobody found");
    }

    @Test
    void howPracticeWentIsDrawnAndStandsAsATable() {
        Page mara = wide(People.MARA.signIn(browser.desk()));
        mara.navigate("clinician/caseload.xhtml?q=Keller");
        mara.locator(".caseload td a").first().click();
        mara.waitForURL("**/clinician/client.xhtml?id=*");

        assertThat(mara.locator(".adherence svg.chart").first()).isVisible();
        assertThat(mara.locator(".adherence svg.chart").first()).hasAttribute("aria-label", Pattern.compile("In 12 weeks"));
        mara.locator(".adherence summary").click();
        assertThat(mara.locator(".adherence .chart-numbers tbody").first().locator("tr")).hasCount(12);
        Barriers.none(mara);

        mara.navigate("clinician/library.xhtml?exercise=before-i-say-sorry-again");
        assertThat(mara.locator(".exercise-use svg.chart")).isVisible();
        Barriers.none(mara);
    }

    private static Page wide(Page page) {
        page.setViewportSize(WIDE, WIDE_HEIGHT);
        return page;
    }
}
