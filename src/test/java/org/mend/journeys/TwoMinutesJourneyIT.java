package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Two minutes before the session: one page says what happened since, what to bring up, and what was planned. */
class TwoMinutesJourneyIT extends Journey {

    @Test
    void aClinicianKnowsWhatToBringUpBeforeTheClientComesIn() {
        Page mara = People.MARA.signIn(browser.desk());
        mara.navigate("clinician/caseload.xhtml?q=Keller");
        mara.locator("main a[href*='client.xhtml?id=']").first().click();
        mara.waitForURL("**/clinician/client.xhtml?id=*");
        mara.keyboard().press("p");
        mara.waitForURL("**/clinician/prep.xhtml?session=*");
        String address = mara.url();

        Locator ines = mara.locator(".prep-part");
        assertThat(ines).hasCount(1);
        assertThat(ines).containsText("Ask how the second try with Jon went.");
        assertThat(ines).containsText("PHQ-9");
        assertThat(ines).containsText(Pattern.compile("reliable change: (yes|no)"));
        Barriers.none(mara);

        Locator topics = ines.locator("li", new Locator.LocatorOptions().setHas(mara.locator(".prep-topic")));
        assertThat(topics).hasCount(1);
        Locator reflection = topics.locator("a");
        String title = reflection.textContent();
        reflection.click();
        mara.waitForURL("**/clinician/reflection.xhtml?id=*");
        assertThat(mara.locator(".pane-read h1")).hasText(title);

        mara.navigate(address);
        topics.locator("button").click();
        assertThat(topics).hasCount(0);
        mara.navigate(address);
        assertThat(ines).hasCount(1);
        assertThat(topics).hasCount(0);
    }
}
