package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mend.harness.TestServer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What comes back and what follows on: set going from the chart, practised on the phone, seen again in the chart. */
class PlansJourneyIT extends Journey {

    private static final ZoneId PRACTICE = ZoneId.of("Europe/Berlin");

    @Test
    void practiceIsAssignedInThreeClicksFromTheChart() {
        Page mara = People.MARA.signIn(browser.desk());
        openChart(mara, "Ines Keller");
        mara.locator("a.button.primary").click();
        mara.locator("#exercises a[href*='hand-on-the-chest']").first().click();
        assertThat(mara.locator("#picked .preview-title")).isVisible();
        mara.locator("[id='assign:go']").click();
        mara.waitForURL("**/clinician/client.xhtml?id=*");

        assertThat(mara.locator("main .messages")).containsText("Ines");
        assertThat(mara.locator("main")).containsText("Hand on the chest");
    }

    @Test
    void aWeekdayRhythmComesBackOnItsNextDay() {
        String day = LocalDate.now(PRACTICE).getDayOfWeek().name();
        Page mara = People.MARA.signIn(browser.desk());
        openChart(mara, "Sam Amsel");
        mara.locator("a.button.primary").click();
        mara.locator("#exercises a[href*='not-smoothed-over']").first().click();
        mara.locator("summary").click();
        mara.locator("[id='assign:cadence']").selectOption("WEEKDAYS");
        mara.locator(".day-choice input[value='" + day + "']").check();
        Barriers.none(mara);
        mara.locator("[id='assign:go']").click();
        mara.waitForURL("**/clinician/client.xhtml?id=*");
        Locator rhythm = row(mara, "Not smoothed over");
        assertThat(rhythm).containsText("open now");

        Page sam = browser.phone();
        signIn(sam, "sam.amsel");
        practise(sam, "Not smoothed over");

        mara.reload();
        LocalDate again = LocalDate.now(PRACTICE).plusWeeks(1);
        assertThat(row(mara, "Not smoothed over")).containsText("done once");
        assertThat(row(mara, "Not smoothed over")).containsText(again.format(DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK)));

        rhythmPauses(mara);
    }

    private static void rhythmPauses(Page mara) {
        row(mara, "Not smoothed over").locator("a").click();
        Barriers.none(mara);
        mara.locator("[id='plan:pause']").click();
        assertThat(row(mara, "Not smoothed over")).containsText("paused");
        mara.locator("[id='plan:resume']").click();
        assertThat(row(mara, "Not smoothed over")).containsText("under way");
        mara.locator("[id='plan:end']").click();
        mara.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
        assertThat(row(mara, "Not smoothed over")).hasCount(0);
    }

    @Test
    void aProgrammeIsStartedForACoupleAndAStepSkippedAndBroughtBack() {
        Page mara = People.MARA.signIn(browser.desk());
        openChart(mara, "Ruth Amsel");
        mara.locator(".plans a.button").click();
        mara.waitForURL("**/clinician/programme.xhtml?client=*");
        mara.locator("#programme").selectOption("good-enough");
        mara.locator("#whom").selectOption("both");
        mara.locator("#pacing").selectOption("DAYS_AFTER");
        mara.locator("#days").selectOption("5");
        LocalDate second = LocalDate.now(PRACTICE).plusDays(5);
        assertThat(mara.locator("#planned li").nth(1)).containsText(second.format(DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK)));
        Barriers.none(mara);
        mara.locator("[id='start:go']").click();
        mara.waitForURL("**/clinician/client.xhtml?*");

        Locator panel = mara.locator("aside#picked");
        assertThat(panel.locator("h3")).containsText(new String[] {"Ruth", "Sam"});
        Locator first = panel.locator(".plan-steps").first().locator("li").first();
        assertThat(first).containsText("asked");
        first.locator("button").click();
        assertThat(mara.locator("aside#picked .plan-steps").first().locator("li").first()).containsText("skipped");
        mara.locator("aside#picked [data-bring-back]").first().click();
        assertThat(mara.locator("aside#picked .plan-steps").first().locator("li").first()).containsText("asked");
        Barriers.none(mara);

        Page ruth = People.RUTH.signIn(browser.phone());
        ruth.navigate("client/practice.xhtml");
        assertThat(ruth.locator("main")).containsText("Guilt and the moment");

        mara.locator("[id='plan:end']").click();
        mara.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
        assertThat(row(mara, "Good enough")).hasCount(0);
    }

    @Test
    void severalClientsAreAskedOneByOneAndEachFailureIsNamed() {
        Page mara = People.MARA.signIn(browser.desk());
        mara.navigate("clinician/caseload.xhtml");
        Locator picks = mara.locator(".pick input");
        for (int i = 0; i < 3; i++) {
            picks.nth(i).check();
        }
        Barriers.none(mara);
        mara.locator("#chosen button").click();
        mara.waitForURL("**/clinician/assign.xhtml?client=*");
        assertThat(mara.locator("h1")).containsText("3");
        mara.locator("#exercises a[href*='quiet-company']").first().click();
        assertThat(mara.locator("#picked .preview-title")).isVisible();
        String lost = mara.locator("#several [data-client]").nth(1).getAttribute("data-client");
        mara.route("**/api/v1/clients/" + lost + "/assignments", route -> route.abort());
        mara.locator("[id='assign:all']").click();

        assertThat(mara.locator("#several [data-summary]")).hasText("Asked 2 of 3.");
        assertThat(mara.locator("#several [data-client]").nth(1)).containsText("not asked");
        assertThat(mara.locator("#several-bar")).hasJSProperty("value", 2);
        Barriers.none(mara);
        mara.unroute("**/api/v1/clients/" + lost + "/assignments");
        mara.locator("#several [data-retry]").click();
        assertThat(mara.locator("#several [data-summary]")).hasText("Asked 3 of 3.");

        mara.navigate("clinician/client.xhtml?id=" + lost);
        assertThat(mara.locator("main .chip", new Page.LocatorOptions().setHasText("asked")).first()).isVisible();
        assertThat(mara.locator("main")).containsText("Quiet company");
    }

    @Test
    void fromASessionPracticeIsAssignedToBothPartners() {
        Page mara = People.MARA.signIn(browser.desk());
        openChart(mara, "Ruth Amsel");
        mara.locator(".tabs a[href*='tab=sessions']").click();
        mara.locator("main a[href*='tab=sessions&session=']").first().click();
        mara.locator("aside#picked a[href*='assign.xhtml']").click();
        mara.waitForURL("**/clinician/assign.xhtml?client=*,*");

        assertThat(mara.locator("h1")).containsText("2");
        assertThat(mara.locator("#several")).containsText("Sam Amsel");
        assertThat(mara.locator("[id='assign:due_input']")).hasValue(Pattern.compile("\\d\\d/\\d\\d/\\d{4}"));
    }

    private static void openChart(Page mara, String name) {
        mara.navigate("clinician/caseload.xhtml?q=" + name.replace(' ', '+'));
        mara.locator("main a", new Page.LocatorOptions().setHasText(name)).first().click();
        mara.waitForURL("**/clinician/client.xhtml?id=*");
    }

    private static Locator row(Page mara, String title) {
        return mara.locator(".plans > .card .row", new Page.LocatorOptions().setHasText(title));
    }

    private static void practise(Page page, String title) {
        page.navigate("client/practice.xhtml");
        page.locator("a.open-item", new Page.LocatorOptions().setHasText(title)).first().click();
        Locator go = page.locator("[data-go]");
        while (page.locator("[data-step=share]").isHidden()) {
            go.click();
        }
        page.locator("[data-step=share] label", new Page.LocatorOptions().setHasText("Only me")).click();
        go.click();
        page.waitForURL("**/client/done.xhtml?id=*");
    }

    private static void signIn(Page page, String username) {
        page.navigate("account/sign-in.xhtml");
        page.locator("[id='form:username']").fill(username);
        page.locator("[id='form:password']").fill(TestServer.DEMO_PASSWORD);
        page.locator("[id='form'] .primary").click();
        assertThat(page.locator("[id='form:password']")).hasCount(0);
    }
}
