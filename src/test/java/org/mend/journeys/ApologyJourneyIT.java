package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mend.harness.TestServer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;

/** A client looks for the words of an apology on a phone, alone or in an exercise, and is shown what the words may do. */
class ApologyJourneyIT extends Journey {

    private static final String DRAFT = "I am sorry I forgot your evening, but work was a lot.";

    @Test
    void hintsComeWhileSomebodyWritesAndShowWhere() {
        Page page = apologyPageOf(People.RUTH.username());
        assertThat(page.locator("main h1")).hasText("Finding the words");
        assertThat(panel(page)).containsText("Hints will stand here");
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.url()));

        words(page).pressSequentially(DRAFT);
        Locator mark = panel(page).locator(".apology-mark");
        assertThat(mark).hasCount(1);
        assertThat(mark.locator("mark")).hasText("but");
        assertThat(mark).containsText("Try ending the sentence there.");
        assertThat(panel(page).locator("[role=status]")).containsText("Try ending the sentence there.");
        assertThat(panel(page).locator(".apology-there li")).containsText(new String[] {"sorry", "what you did"});
        assertThat(panel(page).locator(".apology-could li")).hasCount(3);

        mark.locator("button").click();
        assertThat(words(page)).isFocused();
        assertThat(selected(page)).isEqualTo("but");
        page.keyboard().type("and");
        assertThat(mark).hasCount(0);
        assertThat(panel(page).locator("[role=status]")).hasText("No hint just now.");

        words(page).fill(words(page).inputValue() + " You waited for me. Next time I will call. Could we talk, when it suits you?");
        assertThat(panel(page).locator(".apology-there li")).hasCount(5);
        assertThat(panel(page).locator(".apology-could")).isHidden();
        assertThat(sent).isEmpty();
    }

    @Test
    void whereAWordStandsFarDownItIsBroughtIntoViewAndTheNextPlaceComesNext() {
        Page page = apologyPageOf(People.RUTH.username());
        words(page).fill("I am sorry.\n" + "It was a long day at the sea. ".repeat(60)
            + "\nI came late, but you waited.\nI called, but nobody came.");
        Locator where = panel(page).locator(".apology-mark button").first();

        assertThat(where).hasText("Show me where (1 of 2)");
        where.click();
        assertThat(selected(page)).isEqualTo("but");
        int first = selectionStart(page);
        assertThat(((Number) words(page).evaluate("area => area.scrollTop")).intValue()).isPositive();
        assertThat(words(page)).isInViewport();
        where.focus();
        page.keyboard().press("Enter");
        assertThat(selected(page)).isEqualTo("but");
        assertThat(selectionStart(page)).isGreaterThan(first);
    }

    @Test
    void nobodyIsFloodedAndAHeavyMomentComesFirstWithAWayToPeople() {
        Page page = apologyPageOf(People.RUTH.username());
        words(page).fill("I'm sorry if I hurt you, but you are too sensitive. I was just tired. Please forgive me. I want to die.");

        Locator marks = panel(page).locator(".apology-mark");
        assertThat(marks).hasCount(3);
        assertThat(panel(page)).containsText("More that can wait: 3");
        assertThat(marks.first()).containsText("Nobody watches these words just now");
        assertThat(marks.nth(1).locator("[data-help]")).isHidden();
        marks.first().locator("[data-help]").click();
        page.waitForURL("**/client/help.xhtml");
    }

    @Test
    void whoWantsToJustWriteIsLeftAloneUntilTheyAskAgain() {
        Page page = apologyPageOf(People.RUTH.username());
        words(page).fill(DRAFT);
        assertThat(panel(page).locator(".apology-mark")).hasCount(1);

        panel(page).locator("[data-switch]").click();
        assertThat(panel(page).locator(".apology-mark")).isHidden();
        page.navigate("client/apology.xhtml");
        assertThat(words(page)).hasValue("");
        words(page).fill(DRAFT);
        assertThat(panel(page).locator("[data-switch]")).hasText("Show me hints");
        assertThat(panel(page).locator("[data-body]")).isHidden();
        panel(page).locator("[data-switch]").click();
        assertThat(panel(page).locator(".apology-mark")).isVisible();
    }

    @Test
    void whatWasTypedIsGoneWithThePage() {
        Page page = apologyPageOf(People.RUTH.username());
        words(page).fill(DRAFT);
        page.navigate("client/today.xhtml");
        page.goBack();
        assertThat(words(page)).hasValue("");
        assertThat(page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])").toString()).doesNotContain("sorry");
    }

    @Test
    void inSpanishTooAndWithoutABarrier() {
        Page page = apologyPageOf("carmen.alborada");
        assertThat(page.locator("main h1")).hasText("Encontrar las palabras");
        words(page).pressSequentially("perdon si te sentiste mal, pero estaba cansada");

        assertThat(panel(page).locator(".apology-mark mark")).hasText(new String[] {"si te sentiste", "pero", "estaba cansada"});
        assertThat(panel(page)).containsText("“Pero” suele borrar lo que iba delante.");
        assertThat(panel(page).locator(".apology-there li")).hasText(new String[] {"Dices que lo sientes."});
        panel(page).locator(".apology-mark button").first().click();
        assertThat(selected(page)).isEqualTo("si te sentiste");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).as(scheme.name()).extracting(Rule::getId).isEmpty();
        }
    }

    @Test
    void aStepThatIsADraftOfAnApologyHasTheHintsBesideIt() {
        String assignment = assignToRuth("may-we-talk-again");
        Page page = People.RUTH.signIn(browser.phone());
        page.navigate("client/play.xhtml?id=" + assignment);
        Locator step = page.locator("[data-step=words]");
        while (step.isHidden()) {
            page.locator("[data-go]").click();
        }
        step.locator("textarea").fill("I’m sorry you feel that way.");
        assertThat(step.locator(".apology-mark")).containsText("I am sorry that I…");
        assertThat(page.locator(".kept")).hasAttribute("data-state", "kept");
        assertThat(page.locator("[data-step=if-no] .apology")).hasCount(0);

        page.reload();
        assertThat(step.locator(".apology-mark")).hasCount(1);
        assertThat(step.locator(".apology [role=status]")).hasText("");
    }

    private Page apologyPageOf(String username) {
        Page page = browser.phone();
        page.navigate("account/sign-in.xhtml");
        page.locator("[id='form:username']").fill(username);
        page.locator("[id='form:password']").fill(TestServer.DEMO_PASSWORD);
        page.locator("[id='form'] .primary").click();
        assertThat(page.locator("[id='form:password']")).hasCount(0);
        page.navigate("client/practice.xhtml");
        page.locator("main a[href*='apology.xhtml']").click();
        page.waitForURL("**/client/apology.xhtml");
        assertThat(panel(page)).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    private static Locator words(Page page) {
        return page.locator("#words");
    }

    private static Locator panel(Page page) {
        return page.locator(".apology");
    }

    private static String selected(Page page) {
        return words(page).evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)").toString();
    }

    private static int selectionStart(Page page) {
        return ((Number) words(page).evaluate("area => area.selectionStart")).intValue();
    }

    /** Doctor Weil asks Ruth, by the API; the id of the assignment. */
    private String assignToRuth(String exercise) {
        Page desk = browser.desk();
        String token = member(desk.request().post("api/v1/tokens", RequestOptions.create()
            .setData(Map.of("username", People.MARA.username(), "password", TestServer.DEMO_PASSWORD))), "token");
        APIResponse found = desk.request().get("api/v1/clients?q=Amsel", bearer(token));
        Matcher ruth = Pattern.compile("\\{[^{}]*\"givenName\":\"Ruth\"[^{}]*}").matcher(found.text());
        assertThat(ruth.find()).as("Ruth Amsel among the clients").isTrue();
        Matcher id = Pattern.compile("\"id\":\"([^\"]*)\"").matcher(ruth.group());
        assertThat(id.find()).isTrue();
        return member(desk.request().post("api/v1/clients/" + id.group(1) + "/assignments",
            bearer(token).setData(Map.of("exerciseId", exercise))), "id");
    }

    private static RequestOptions bearer(String token) {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }

    private static String member(APIResponse answer, String name) {
        assertThat(answer.ok()).as(answer.url() + " " + answer.status()).isTrue();
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(answer.text());
        assertThat(value.find()).as(name + " in " + answer.text()).isTrue();
        return value.group(1);
    }
}
