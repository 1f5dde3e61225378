package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mend.harness.TestServer;
import org.mend.shared.Ids;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A client on a phone comes back to a misstep; a clinician learns of what did not land, and the client that it was received. */
class RepairJourneyIT extends Journey {

    private static final String CLIENT = "lia.vogelsang-ruiz";
    private static final String CLINICIAN = "imre.fallow";
    private static final String WORDS = "I closed the door while she was still talking.";

    @Test
    void anEpisodeIsBegunLeftAndResumedAndSomethingComesBackTogether() {
        Page page = signedIn(browser.phone(), CLIENT);
        String id = begin(page, "The door");
        assertThat(page.locator("#words")).isVisible();
        page.locator("#words").pressSequentially(WORDS);
        awaitKept(page, id, "what-happened", WORDS);
        Barriers.none(page);

        page.navigate("client/today.xhtml");
        page.navigate("client/repair.xhtml");
        Barriers.none(page);
        page.locator("a.open-item", withText("The door")).first().click();
        assertThat(page.locator(".path-stage.done")).hasCount(1);
        assertThat(page.locator(".path-stage.done .seam")).hasCount(1);
        Barriers.none(page);
        page.locator("a.button.primary").click();
        page.waitForURL("**&stage=settle");
        page.locator("[data-start]").click();
        assertThat(page.locator(".breath")).hasClass(Pattern.compile("running"));
        page.locator("[data-there]").click();
        awaitKept(page, id, "settle", "\"revision\":1");
        Barriers.none(page);
        page.locator("#stage a.button.primary").click();
        page.waitForURL("**&stage=my-part");
        page.locator("#words").fill("I was ashamed.");
        page.locator("#stage a.button.primary").click();
        page.waitForURL("**&stage=impact");
        page.navigate("client/repair-episode.xhtml?id=" + id + "&stage=my-part");
        assertThat(page.locator("#words")).hasValue("I was ashamed.");
        assertThat(page.locator("[data-apology]")).hasCount(0);
        page.navigate("client/repair-episode.xhtml?id=" + id + "&stage=asking");
        assertThat(page.locator("[data-apology]")).hasCount(1);

        page.locator("a[href*='reach-out.xhtml?episode=']").click();
        page.locator("[id='form:whom']").fill("Noa");
        page.locator(".choice", withText("Not ready yet")).click();
        assertThat(page.locator("[id='form:when']")).isVisible();
        Barriers.none(page);
        page.locator("[id='form:tell']").click();
        page.waitForURL("**/client/repair-episode.xhtml?id=" + id);
        page.locator("a", withText("To Noa")).click();
        Barriers.none(page);
        page.locator("[id='bid:landed']").click();
        page.waitForURL("**/client/repair-episode.xhtml?id=" + id);
        assertThat(page.locator(".note-seam")).containsText("Something came back together");

        page.locator("[id='close-form:repaired']").click();
        assertThat(page.locator("#close")).isVisible();
        assertThat(page.locator("main")).containsText("You called it repaired");
        page.locator("[id='close-form:reopen']").click();
        assertThat(page.locator("#returns")).isVisible();
        page.navigate("client/repair.xhtml");
        assertThat(page.locator("a.open-item", withText("The door"))).hasCount(1);
    }

    @Test
    void whatTwoWindowsWroteIsShownSideBySideAndWhatIsTooLongStaysInThePage() {
        Page phone = signedIn(browser.phone(), CLIENT);
        Page laptop = signedIn(browser.desk(), CLIENT);
        String id = begin(phone, "Two windows");
        String stage = "client/repair-episode.xhtml?id=" + id + "&stage=care";
        phone.navigate(stage);
        laptop.navigate(stage);
        phone.locator("#words").fill("On the phone.");
        awaitKept(phone, id, "care", "On the phone.");
        laptop.locator("#words").fill("On the laptop.");

        Locator dialog = laptop.locator("#two-texts");
        assertThat(dialog).containsText("On the phone.");
        assertThat(dialog).containsText("On the laptop.");
        dialog.locator("[data-take=there]").click();
        assertThat(laptop.locator("#words")).hasValue("On the phone.");

        String tooLong = "x".repeat(20_001);
        phone.locator("#words").fill(tooLong);
        assertThat(phone.locator(".toast").first()).containsText("20,000");
        assertThat(phone.locator("#words")).hasValue(tooLong);
    }

    @Test
    void aPromiseAsksBackAndAnswersInOneTap() {
        Page page = signedIn(browser.phone(), CLIENT);
        page.navigate("client/follow-through.xhtml");
        page.locator("[id='form:words']").fill("Ring before I am late.");
        page.locator("[id='form:make']").click();
        page.waitForURL("**/client/follow-through.xhtml?id=*");
        String id = page.url().replaceAll(".*id=", "");
        assertThat(page.locator("main")).containsText("Ring before I am late.");
        dayPasses(id);

        page.navigate("client/today.xhtml");
        page.locator("a.open-item", withText("Ring before I am late.")).click();
        page.waitForURL("**/client/follow-through.xhtml?id=*");
        Barriers.none(page);
        page.locator("[id='answer:partly']").click();
        assertThat(page.locator("[id='answer:partly']")).hasCount(0);
        assertThat(page.locator("main")).containsText("You: Partly");
        page.navigate("client/follow-through.xhtml");
        Barriers.none(page);
    }

    @Test
    void theGapIsShownAtOnceAndOverTime() {
        Page page = signedIn(browser.phone(), CLIENT);
        page.navigate("client/guilt.xhtml");
        Barriers.none(page);
        page.locator("[id='form:moment']").fill("A late answer");
        page.locator("[name=guilt][value='8']").check(new Locator.CheckOptions().setForce(true));
        page.locator("[name=size][value='3']").check(new Locator.CheckOptions().setForce(true));
        assertThat(page.locator("[data-gap]")).containsText("bigger than the moment");
        page.locator("[id='form:keep']").click();
        page.waitForURL("**/client/guilt.xhtml?done=1");

        assertThat(page.locator("svg.chart")).isVisible();
        page.locator("summary").click();
        assertThat(page.locator(".guilt-table tbody tr").first()).containsText("A late answer");
        Barriers.none(page);
        page.locator(".guilt-table button").first().click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".guilt-table")).hasCount(0);
    }

    @Test
    void whatDidNotLandIsReceivedByTheClinicianAndTheClientSeesIt() {
        Page client = signedIn(browser.phone(), CLIENT);
        client.navigate("client/sessions.xhtml");
        client.locator("a[href='did-not-land.xhtml']").click();
        Barriers.none(client);
        client.locator(".choice", withText("Fallow")).first().click();
        client.locator("[id='form:words']").fill("You looked at the clock.");
        client.locator("[id='form:send']").click();
        assertThat(client.locator(".flag-card").first()).containsText("Told");

        Page imre = signedIn(browser.desk(), CLINICIAN);
        Locator task = imre.locator("a[href*='did-not-land.xhtml']", withText("Lia V."));
        task.first().click();
        imre.waitForURL("**/clinician/did-not-land.xhtml?id=*");
        assertThat(imre.locator("main")).containsText("You looked at the clock.");
        Barriers.none(imre);
        imre.locator("[id='answer:note']").fill("Thank you for telling me.");
        imre.locator("[id='answer:acknowledge']").click();
        assertThat(imre.locator("main")).containsText("You will bring it up");
        String flag = imre.url().replaceAll(".*id=", "");

        client.navigate("client/today.xhtml");
        client.locator("a[href='did-not-land.xhtml']").click();
        assertThat(client.locator(".flag-card").first()).containsText("Thank you for telling me.");
        Barriers.none(client);
        Page tom = People.TOM.signIn(browser.desk());
        assertThat(tom.request().get("clinician/did-not-land.xhtml?id=" + flag).status()).isEqualTo(404);
    }

    @Test
    void aSharedEpisodeStandsInTheChartUntilItIsTakenBack() {
        Page client = signedIn(browser.phone(), CLIENT);
        String id = begin(client, "To be shared");
        client.locator("#words").fill(WORDS);
        awaitKept(client, id, "what-happened", WORDS);
        client.navigate("client/repair-episode.xhtml?id=" + id);
        client.locator("[id='who-form:share']").click();
        assertThat(client.locator("#who")).containsText("You and your clinician");

        Page imre = signedIn(browser.desk(), CLINICIAN);
        imre.navigate("clinician/caseload.xhtml?q=Vogelsang");
        String chart = imre.locator("main a[href*='client.xhtml?id=']").first().getAttribute("href");
        imre.navigate("clinician/" + chart.replaceAll("^.*/", "") + "&tab=repair");
        Barriers.none(imre);
        imre.locator("a", withText("To be shared")).click();
        assertThat(imre.locator("main")).containsText(WORDS);
        Barriers.none(imre);

        client.locator("[id='who-form:keep']").click();
        assertThat(client.locator("#who")).containsText("Only you");
        assertThat(imre.request().get("clinician/repair-episode.xhtml?id=" + id).status()).isEqualTo(404);
        client.locator("summary").click();
        client.locator("[id='remove:delete']").click();
        client.locator(".ui-confirmdialog-yes").click();
        client.waitForURL("**/client/repair.xhtml*");
        assertThat(client.request().get("client/repair-episode.xhtml?id=" + id).status()).isEqualTo(404);
    }

    /** The id of the episode; its first stage is open then. */
    private static String begin(Page page, String title) {
        page.navigate("client/repair.xhtml");
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:begin']").click();
        page.waitForURL(Pattern.compile(".*/client/repair-episode\\.xhtml\\?.*stage=what-happened.*"));
        return page.url().replaceAll(".*id=([0-9A-Z]+).*", "$1");
    }

    /** The server has it, which is more than the page saying so. */
    private static void awaitKept(Page page, String id, String stage, String words) {
        page.waitForCondition(() -> page.request().get("api/v1/repair-episodes/" + id + "/stages/" + stage).text().contains(words));
        assertThat(page.locator("[data-indicator]")).hasAttribute("data-state", "kept");
    }

    private static void dayPasses(String promise) {
        TestDatabase.change("update follow_up set due_on = date_sub(due_on, interval 1 day) where commitment_id = ?",
            Ids.parse(promise));
    }

    private static Page signedIn(Page page, String username) {
        page.navigate("account/sign-in.xhtml");
        page.locator("[id='form:username']").fill(username);
        page.locator("[id='form:password']").fill(TestServer.DEMO_PASSWORD);
        page.locator("[id='form'] .primary").click();
        assertThat(page.locator("[id='form:password']")).hasCount(0);
        return page;
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
