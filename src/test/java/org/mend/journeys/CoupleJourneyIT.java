package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mend.harness.TestServer;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;

/** Ruth and Sam: each asked alone, and what both write opens when both say yes. */
class CoupleJourneyIT extends Journey {

    private static final String RUTHS = "I heard the door and thought you were gone.";
    private static final String SAMS = "I was coming back the whole time.";

    @Test
    void eachPartnerIsAskedAloneAndTheClinicianDecides() {
        Page mara = People.MARA.signIn(browser.desk());
        openCoupleWork(mara);
        mara.locator("[id='policy:which'] label", new Page.LocatorOptions().setHasText("Limited")).click();
        mara.locator("[id='policy:words']").fill("Said in the first session.");
        mara.locator("[id='policy'] button", new Page.LocatorOptions().setHasText("Record")).click();
        assertThat(mara.locator("#messages")).containsText("recorded");
        mara.locator("[id='screen'] button", new Page.LocatorOptions().setHasText("Ask again")).click();
        assertThat(mara.locator("[id='screen']")).containsText("Waiting for Ruth");
        Barriers.none(mara);

        Page sam = People.SAM.signIn(browser.phone());
        assertThat(sam.locator("a[href='for-you.xhtml']")).hasCount(0);
        sam.navigate("client/for-you.xhtml");
        sam.waitForURL("**/client/today.xhtml");

        Page ruth = People.RUTH.signIn(browser.phone());
        ruth.locator("a[href='for-you.xhtml']").click();
        ruth.locator("fieldset", new Page.LocatorOptions().setHasText("afraid")).locator("label",
            new Locator.LocatorOptions().setHasText("rather talk")).click();
        Barriers.none(ruth);
        ruth.locator("[id='form'] .primary").click();
        ruth.waitForURL("**/client/today.xhtml");
        assertThat(ruth.locator("a[href='for-you.xhtml']")).hasCount(0);

        openCoupleWork(mara);
        assertThat(mara.locator("main")).containsText("stay locked");
        assertThat(mara.locator("[id='screen'] strong", new Page.LocatorOptions().setHasText("rather talk"))).isVisible();
        mara.locator("[id='screen:note']").fill("Talked on the phone. She wants to go on.");
        mara.locator("[id='screen'] button", new Page.LocatorOptions().setHasText("Clear for couple work")).click();
        assertThat(mara.locator("[id='screen']")).containsText("Cleared");
        openCoupleWork(mara);
        assertThat(mara.locator("main")).containsText("Couple exercises are open");
    }

    @Test
    void whatBothWriteOpensWhenBothSayYes() {
        assignToBoth();
        Page ruth = People.RUTH.signIn(browser.phone());
        Page sam = People.SAM.signIn(browser.phone());
        write(ruth, RUTHS);
        openNewest(ruth);
        Barriers.none(ruth);
        ruth.locator("[id='form'] .primary").click();
        assertThat(ruth.locator("main")).containsText("You said yes");

        openNewest(sam);
        assertThat(sam.locator("main")).not().containsText(RUTHS);
        write(sam, SAMS);
        openNewest(sam);
        assertThat(sam.locator("main")).not().containsText(RUTHS);
        sam.locator("[id='form'] .primary").click();

        assertThat(sam.locator("main")).containsText(RUTHS);
        assertThat(sam.locator("main .seam")).isVisible();
        Barriers.none(sam);
        ruth.reload();
        assertThat(ruth.locator("main")).containsText(SAMS);
    }

    private static void openCoupleWork(Page mara) {
        mara.navigate("clinician/caseload.xhtml?q=Amsel");
        mara.locator("main a", new Page.LocatorOptions().setHasText("Ruth")).first().click();
        mara.locator(".tabs a", new Page.LocatorOptions().setHasText("Details")).click();
        mara.locator("main a[href*='couple.xhtml']").click();
        assertThat(mara.locator("h1")).containsText("Ruth and Sam");
    }

    private static void openNewest(Page page) {
        page.navigate("client/practice.xhtml");
        page.locator("a[href*='together.xhtml']").first().click();
        page.waitForURL("**/client/together.xhtml?id=*");
    }

    /** Opens the own page under seal, and hands it in by the API as the player does. */
    private static void write(Page page, String words) {
        openNewest(page);
        String work = page.locator("main a[href*='play.xhtml']").getAttribute("href").replaceAll(".*id=", "");
        String draft = page.request().get("api/v1/assignments/" + work + "/draft").text();
        Matcher revision = Pattern.compile("\"revision\":(\\d+)").matcher(draft);
        assertThat(revision.find()).as(draft).isTrue();
        APIResponse sent = page.request().post("api/v1/assignments/" + work + "/submission", RequestOptions.create()
            .setHeader("Origin", TestServer.url().toString().replaceAll("/$", "")).setHeader("Idempotency-Key", work)
            .setData(Map.of("revision", Integer.valueOf(revision.group(1)), "visibility", "PRIVATE", "stepKey", "for-you",
                "answers", Map.of("for-you", words))));
        assertThat(sent.ok()).as(sent.text()).isTrue();
    }

    /** Doctor Weil gives both a new one, by the API. */
    private void assignToBoth() {
        Page desk = browser.desk();
        APIResponse signedIn = desk.request().post("api/v1/tokens", RequestOptions.create()
            .setData(Map.of("username", People.MARA.username(), "password", TestServer.DEMO_PASSWORD)));
        String token = "Bearer " + member(signedIn.text(), "token");
        String found = desk.request().get("api/v1/clients?q=Amsel", RequestOptions.create().setHeader("Authorization", token)).text();
        Matcher ruth = Pattern.compile("\\{[^{}]*\"givenName\":\"Ruth\"[^{}]*}").matcher(found);
        assertThat(ruth.find()).as("Ruth Amsel among the clients").isTrue();
        APIResponse assigned = desk.request().post("api/v1/clients/" + member(ruth.group(), "id") + "/assignments",
            RequestOptions.create().setHeader("Authorization", token).setData(Map.of("exerciseId", "our-side-of-the-moment")));
        assertThat(assigned.ok()).as(assigned.text()).isTrue();
    }

    private static String member(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        assertThat(value.find()).as(name + " in " + json).isTrue();
        return value.group(1);
    }
}
