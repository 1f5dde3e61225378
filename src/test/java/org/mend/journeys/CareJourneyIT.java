package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** From the chart to the client's phone and back: asked, done, read, answered, and the answer read. */
class CareJourneyIT extends Journey {

    private static final String NOTE = "Only if the evening is quiet.";
    private static final String ANSWER = "You noticed it while it happened. That is the hard part.";

    @Test
    void whatAClinicianAssignsComesBackAndIsAnswered() {
        Page mara = People.MARA.signIn(browser.desk());
        assign(mara, "kind-phrase");

        Page sam = browser.phone();
        signIn(sam, "sam.amsel");
        sam.navigate("client/practice.xhtml");
        sam.locator("a.open-item", new Page.LocatorOptions().setHasText("Kind phrase")).first().click();
        assertThat(sam.locator("[data-step=why]")).containsText(NOTE);
        Locator go = sam.locator("[data-go]");
        while (sam.locator("[data-step=share]").isHidden()) {
            go.click();
        }
        sam.locator("[data-step=share] label", new Page.LocatorOptions().setHasText("My clinician")).first().click();
        go.click();
        sam.waitForURL("**/client/done.xhtml?id=*");
        String reflection = sam.url().replaceAll(".*id=", "");

        mara.navigate("clinician/reviews.xhtml?id=" + reflection);
        assertThat(mara.locator(".pane-read h1")).hasText("Kind phrase");
        assertThat(mara.locator(".pane-list")).containsText("Sam A.");
        mara.locator("[id='answer:return']").click();
        assertThat(mara.locator("[id='answer:words-message']")).containsText("question");
        mara.locator("[id='answer:words']").fill(ANSWER);
        mara.locator("[id='answer:send']").click();
        assertThat(mara.locator(".pane-list a[href*='" + reflection + "']")).hasCount(0);

        sam.navigate("client/today.xhtml");
        sam.locator("a", new Page.LocatorOptions().setHasText(Pattern.compile("Read it"))).first().click();
        assertThat(sam.locator("main")).containsText(ANSWER);
    }

    @Test
    void readingAReflectionDoesNotMarkItReviewed() {
        Page jo = People.JO.signIn(browser.desk());
        jo.navigate("clinician/reviews.xhtml");
        String waiting = jo.locator(".rail .count").first().textContent();
        jo.keyboard().press("j");
        jo.keyboard().press("j");
        jo.navigate("clinician/reviews.xhtml");

        assertThat(jo.locator(".rail .count").first()).hasText(waiting);
    }

    private static void assign(Page mara, String exercise) {
        mara.navigate("clinician/caseload.xhtml?q=Sam+Amsel");
        mara.locator("main a", new Page.LocatorOptions().setHasText("Amsel")).first().click();
        mara.waitForURL("**/clinician/client.xhtml?id=*");
        mara.locator("a.button.primary").click();
        mara.waitForURL("**/clinician/assign.xhtml?client=*");
        mara.locator("#exercises a[href*='" + exercise + "']").first().click();
        assertThat(mara.locator("#picked .preview-title")).hasText("Kind phrase");
        mara.locator("[id='assign:note']").fill(NOTE);
        mara.locator("[id='assign:week']").click();
        assertThat(mara.locator("[id='assign:due_input']")).not().hasValue("");
        mara.locator("[id='assign:go']").click();
        mara.waitForURL("**/clinician/client.xhtml?id=*");
        assertThat(mara.locator("main")).containsText("Kind phrase");
    }

    private static void signIn(Page page, String username) {
        page.navigate("account/sign-in.xhtml");
        page.locator("[id='form:username']").fill(username);
        page.locator("[id='form:password']").fill(org.mend.harness.TestServer.DEMO_PASSWORD);
        page.locator("[id='form'] .primary").click();
        assertThat(page.locator("[id='form:password']")).hasCount(0);
    }
}
