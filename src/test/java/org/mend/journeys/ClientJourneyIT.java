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

/** A client on a phone does what a clinician asked for, is kept while typing, and says who may see it. */
class ClientJourneyIT extends Journey {

    private static final String EXERCISE = "before-i-say-sorry-again";
    private static final String WORDS = "He was waiting at the door, and I walked past him.";

    @Test
    void aWholeExerciseFromTodayToThankYou() {
        String assignment = assignToRuth();
        Page page = People.RUTH.signIn(browser.phone());
        assertThat(page.locator("h1")).containsText("Ruth");
        assertThat(page.locator(".card-hero .button.primary")).isVisible();

        open(page, assignment);
        assertThat(step(page, "why")).containsText("Why it may help");
        assertThat(step(page, "why")).containsText("Begin with the door.");
        go(page);
        step(page, "settle").locator("[data-start]").click();
        assertThat(step(page, "settle").locator(".breath")).hasClass(Pattern.compile("running"));
        go(page);
        step(page, "their-side").locator("textarea").pressSequentially(WORDS);
        awaitKept(page, assignment, WORDS);

        page.reload();
        assertThat(step(page, "their-side").locator("textarea")).hasValue(WORDS);
        go(page);
        step(page, "sentence").locator("[data-part='I see that'] [data-option]").first().click();
        step(page, "sentence").locator("[data-part='and I'] input").fill("want to hear how it was");
        assertThat(step(page, "sentence").locator("[data-sentence]")).containsText("and I want to hear how it was");
        go(page);
        step(page, "guilt").locator("label", withText("8")).click();
        go(page);
        step(page, "size").locator("label", withText("3")).click();
        go(page);

        go(page);
        assertThat(page.locator("#share-missing")).isVisible();
        step(page, "share").locator("label", withText("My clinician")).first().click();
        go(page);
        page.waitForURL("**/client/done.xhtml?id=*");
        assertThat(page.locator("h1")).containsText("Thank you");
        assertThat(page.locator("main")).containsText("You and your clinician");

        page.navigate("client/look-back.xhtml");
        page.locator("a.open-item").first().click();
        assertThat(page.locator("main")).containsText(WORDS);
        assertThat(page.locator("main")).containsText("8 of 10");
    }

    @Test
    void sendingTwiceMakesOneReflection() {
        String assignment = assignToRuth();
        Page page = People.RUTH.signIn(browser.phone());
        open(page, assignment);
        for (int i = 0; i < 6; i++) {
            go(page);
        }
        step(page, "share").locator("label", withText("Only me")).click();
        page.locator("[data-go]").dblclick();
        page.waitForURL("**/client/done.xhtml?id=*");
        String reflection = page.url().replaceAll(".*id=", "");

        APIResponse again = page.request().post("api/v1/assignments/" + assignment + "/submission", RequestOptions.create()
            .setData(Map.of("revision", 0, "visibility", "clinician")));

        assertThat(again.status()).isEqualTo(200);
        assertThat(member(again, "id")).isEqualTo(reflection);
        assertThat(member(again, "visibility")).isEqualTo("private");
        open(page, assignment);
        page.waitForURL("**/client/reflection.xhtml?id=" + reflection);
    }

    @Test
    void whoeverIsSignedOutWhileWritingSignsInAgainInPlaceAndLosesNothing() {
        String assignment = assignToRuth();
        Page page = People.RUTH.signIn(browser.phone());
        open(page, assignment);
        go(page);
        go(page);
        Locator box = step(page, "their-side").locator("textarea");
        box.fill("First.");
        awaitKept(page, assignment, "First.");

        page.request().delete("api/v1/session");
        box.pressSequentially(" And then this.");
        Locator dialog = page.locator("#sign-in-again");
        assertThat(dialog).isVisible();
        dialog.locator("[name=username]").fill(People.RUTH.username());
        dialog.locator("[name=password]").fill(TestServer.DEMO_PASSWORD);
        dialog.locator("button.primary").click();

        awaitKept(page, assignment, "First. And then this.");
        assertThat(box).isVisible();
        assertThat(box).hasValue("First. And then this.");
    }

    @Test
    void whatTwoWindowsWroteIsShownSideBySide() {
        String assignment = assignToRuth();
        Page phone = People.RUTH.signIn(browser.phone());
        Page laptop = People.RUTH.signIn(browser.desk());
        open(phone, assignment);
        go(phone);
        go(phone);
        awaitKept(phone, assignment, "their-side");
        open(laptop, assignment);
        step(phone, "their-side").locator("textarea").fill("On the phone.");
        awaitKept(phone, assignment, "On the phone.");

        step(laptop, "their-side").locator("textarea").fill("On the laptop.");

        Locator dialog = laptop.locator("#two-texts");
        assertThat(dialog).containsText("On the phone.");
        assertThat(dialog).containsText("On the laptop.");
        dialog.locator("[data-take=there]").click();
        assertThat(step(laptop, "their-side").locator("textarea")).hasValue("On the phone.");
    }

    @Test
    void notTodayIsAnAnswerToo() {
        String later = assignToRuth();
        String never = assignToRuth();
        Page page = People.RUTH.signIn(browser.phone());

        page.navigate("client/later.xhtml?id=" + later);
        page.locator("[id='form'] button").first().click();
        page.waitForURL("**/client/today.xhtml*");
        page.navigate("client/not-this-one.xhtml?id=" + never);
        page.locator("[id='form:reason']").fill("Too close to home just now.");
        page.locator("[id='form'] button").first().click();
        page.waitForURL("**/client/today.xhtml*");

        page.navigate("client/practice.xhtml");
        assertThat(page.locator("a[href*='" + never + "']")).hasCount(0);
        assertThat(page.locator("a[href*='" + later + "']")).hasCount(1);
    }

    @Test
    void whatWasSharedCanBeTakenBackAndTheClinicianNoLongerSeesIt() {
        String assignment = assignToRuth();
        Page page = People.RUTH.signIn(browser.phone());
        open(page, assignment);
        for (int i = 0; i < 6; i++) {
            go(page);
        }
        step(page, "share").locator("label", withText("My clinician")).first().click();
        go(page);
        page.waitForURL("**/client/done.xhtml?id=*");
        String reflection = page.url().replaceAll(".*id=", "");
        Page mara = People.MARA.signIn(browser.desk());
        assertThat(mara.request().get("clinician/reflection.xhtml?id=" + reflection).status()).isEqualTo(200);

        page.navigate("client/reflection.xhtml?id=" + reflection);
        page.locator("[id='form:keep']").click();
        assertThat(page.locator("#who")).containsText("Only you");

        assertThat(mara.request().get("clinician/reflection.xhtml?id=" + reflection).status()).isEqualTo(404);
    }

    private static void open(Page page, String assignment) {
        page.navigate("client/play.xhtml?id=" + assignment);
    }

    private static Locator step(Page page, String key) {
        return page.locator("[data-step='" + key + "']");
    }

    private static void go(Page page) {
        page.locator("[data-go]").click();
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(Pattern.compile("^\\s*" + text));
    }

    /** The server has it, which is more than the page saying so. */
    private static void awaitKept(Page page, String assignment, String words) {
        page.waitForCondition(() -> page.request().get("api/v1/assignments/" + assignment + "/draft").text().contains(words));
        assertThat(page.locator(".kept")).hasAttribute("data-state", "kept");
    }

    /** Doctor Weil asks Ruth, by the API; the id of the assignment. */
    private String assignToRuth() {
        Page desk = browser.desk();
        String token = member(desk.request().post("api/v1/tokens", RequestOptions.create()
            .setData(Map.of("username", People.MARA.username(), "password", TestServer.DEMO_PASSWORD))), "token");
        APIResponse found = desk.request().get("api/v1/clients?q=Amsel", bearer(token));
        Matcher ruth = Pattern.compile("\\{[^{}]*\"givenName\":\"Ruth\"[^{}]*}").matcher(found.text());
        assertThat(ruth.find()).as("Ruth Amsel among the clients").isTrue();
        APIResponse assigned = desk.request().post("api/v1/clients/" + member(ruth.group(), "id") + "/assignments",
            bearer(token).setData(Map.of("exerciseId", EXERCISE, "note", "Begin with the door.")));
        return member(assigned, "id");
    }

    private static RequestOptions bearer(String token) {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }

    private static String member(APIResponse answer, String name) {
        assertThat(answer.ok()).as(answer.url() + " " + answer.status()).isTrue();
        return member(answer.text(), name);
    }

    private static String member(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        assertThat(value.find()).as(name + " in " + json).isTrue();
        return value.group(1);
    }
}
