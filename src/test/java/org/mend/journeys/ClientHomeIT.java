package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mend.shared.Ids;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A client decides what to practise, adds something, hands in what is good enough, and tells how it was; on a phone. */
class ClientHomeIT extends Journey {

    private static final String EXERCISE = "before-i-say-sorry-again";

    @Test
    void laterAndNotThisOneCanBeUndoneOnThePageTheyLeadTo() {
        Page page = People.RUTH.signIn(browser.phone());
        String asked = Homework.ask(page, "Ruth", "Amsel", EXERCISE);

        page.navigate("client/later.xhtml?id=" + asked);
        page.locator("[id='form'] button").first().click();
        page.waitForURL("**/client/today.xhtml?later=*");
        Barriers.none(page);
        page.locator("[id='undo:later']").click();
        page.waitForURL(url -> url.endsWith("/client/today.xhtml"));
        page.navigate("client/practice.xhtml");
        assertThat(page.locator("a.open-item[href*='" + asked + "']")).not().containsText("Comes back");

        page.navigate("client/play.xhtml?id=" + asked);
        page.locator("[data-go]").click();
        page.locator("[data-go]").click();
        page.locator("[data-step=their-side] textarea").fill("Begun before I left it out.");
        page.waitForCondition(() -> Homework.draft(page, asked).contains("Begun before"));
        page.navigate("client/not-this-one.xhtml?id=" + asked);
        Barriers.none(page);
        page.locator("[data-tell=barrier][data-value=too-hard]").click();
        assertThat(page.locator("[data-told-state]")).not().isEmpty();
        page.locator("[id='form'] button").first().click();
        page.waitForURL("**/client/today.xhtml?left=*");
        page.locator("[id='undo:left']").click();
        page.waitForURL(url -> url.endsWith("/client/today.xhtml"));
        assertThat(page.locator(".messages")).containsText("among your practice again");

        page.navigate("client/practice.xhtml");
        page.locator("a.open-item", new Page.LocatorOptions().setHasText("Step 2 of")).last().click();
        assertThat(page.locator("[data-step=their-side] textarea")).hasValue("Begun before I left it out.");
    }

    @Test
    void aYesIsOneTap() {
        Page page = People.RUTH.signIn(browser.phone());
        String asked = Homework.ask(page, "Ruth", "Amsel", EXERCISE);
        Homework.change("update assignment set why_now = 'You said evenings are hard.' where id = ?", Ids.parse(asked));
        Homework.onlyThis(asked, () -> {
            page.navigate("client/today.xhtml");
            assertThat(page.locator(".card-hero")).containsText("You said evenings are hard.");
            Barriers.none(page);

            page.locator("[id='yes:accept']").click();

            assertThat(page.locator(".card-hero")).containsText("You said you will do this.");
        });
    }

    @Test
    void afterAQuietWhileASmallWayBackStandsInPlaceOfWhatIsOpen() {
        Page page = People.RUTH.signIn(browser.phone());
        String asked = Homework.ask(page, "Ruth", "Amsel", EXERCISE);
        Homework.aWayBackInTheLibrary();
        Homework.quietSince(asked, 20);
        page.navigate("client/today.xhtml");
        assertThat(page.locator(".card-hero h2")).hasText("A small way back");
        assertThat(page.locator("main")).not().containsText("Still open");
        Barriers.none(page);

        page.locator("[id='back:begin']").click();

        page.waitForURL("**/client/play.xhtml?id=*");
        page.locator("[data-go]").click();
        assertThat(page.locator(".kept")).hasAttribute("data-state", "kept");
        page.navigate("client/today.xhtml");
        assertThat(page.locator(".card-hero h2")).not().hasText("A small way back");
    }

    @Test
    void somethingOfOnesOwnIsAddedDoneAndToldAbout() {
        Page page = People.RUTH.signIn(browser.phone());
        page.navigate("client/own.xhtml");
        Barriers.none(page);
        page.locator("[id='form:add']").click();
        assertThat(page.locator(".messages")).containsText("Give it a name");
        page.locator("[id='form:title']").fill("A walk with no phone");
        page.locator("[id='form:why']").fill("It helped in spring");
        page.locator("[id='form:add']").click();
        page.waitForURL("**/client/today.xhtml*");

        page.navigate("client/practice.xhtml");
        page.locator("a.open-item", new Page.LocatorOptions().setHasText("A walk with no phone")).last().click();
        assertThat(page.locator("[data-step=why] h1")).hasText("A walk with no phone");
        for (int i = 0; i < 4; i++) {
            page.locator("[data-go]").click();
        }
        page.locator("label.choice", new Page.LocatorOptions().setHasText("Only me")).click();
        page.locator("[data-go]").click();
        page.waitForURL("**/client/done.xhtml?id=*");
        assertThat(page.locator(".client-head")).containsText("A walk with no phone");
        Barriers.none(page);

        page.locator("[data-tell=amount][data-value=most]").click();
        page.locator("[data-tell=helpful][data-value='4']").click();
        page.locator("[data-tell=helpful][data-value='4']").click();
        page.locator("[data-tell=difficulty][data-value='2']").click();
        assertThat(page.locator("[data-told-state]")).hasText("Kept.");
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".pick[aria-pressed=true]").allTextContents().equals(List.of("Most", "A little hard"));
        });
    }

    @Test
    void whatIsOnesOwnAndNotBegunIsSimplyTakenAway() {
        Page page = People.RUTH.signIn(browser.phone());
        String own = Homework.own(page, "Call my sister");

        page.navigate("client/not-this-one.xhtml?id=" + own);
        assertThat(page.locator("main")).containsText("simply take it away");
        page.locator("[id='form'] button").first().click();
        page.waitForURL("**/client/today.xhtml*");

        page.navigate("client/practice.xhtml");
        assertThat(page.locator("a[href*='" + own + "']")).hasCount(0);
    }

    @Test
    void goodEnoughIsHandedInWithOneTapThatCanBeUndoneAndShowsNoScore() {
        Page page = People.RUTH.signIn(browser.phone());
        String asked = Homework.ask(page, "Ruth", "Amsel", EXERCISE);
        Homework.goodEnough(asked, 5);
        page.navigate("client/play.xhtml?id=" + asked);
        for (int i = 0; i < 4; i++) {
            page.locator("[data-go]").click();
        }
        Locator scale = page.locator("[data-step=guilt]");
        assertThat(scale.locator("label")).hasCount(5);
        scale.locator("label").nth(3).click();
        Barriers.none(page);

        page.locator("[data-hand-in]").click();
        assertThat(page.locator("[data-undo]")).isFocused();
        Barriers.none(page);
        page.locator("[data-undo]").click();
        assertThat(page.locator("[data-handing]")).isHidden();
        assertThat(page.locator("[data-hand-in]")).isFocused();

        page.locator("[data-hand-in]").click();
        page.waitForURL("**/client/done.xhtml?id=*");
        page.navigate("client/reflection.xhtml?id=" + page.url().replaceAll(".*id=", ""));
        assertThat(page.locator("main")).containsText("A good deal");
        assertThat(page.locator("main")).not().containsText(Pattern.compile("\\d+ of 10"));
        assertThat(page.locator("main")).containsText("You and your clinician");
    }

    @Test
    void wordsStandAfterTheAgreedComingsBackAndWhatWasTypedBeyondIsNotLost() {
        Page page = People.RUTH.signIn(browser.phone());
        String asked = Homework.ask(page, "Ruth", "Amsel", EXERCISE);
        Homework.goodEnough(asked, 0);
        page.navigate("client/play.xhtml?id=" + asked);
        page.locator("[data-go]").click();
        page.locator("[data-go]").click();
        Locator box = page.locator("[data-step=their-side] textarea");
        box.fill("As it came.");
        page.waitForCondition(() -> Homework.draft(page, asked).contains("As it came."));
        page.locator("[data-go]").click();
        page.waitForCondition(() -> Homework.draft(page, asked).contains("\"settled\":[\"their-side\"]"));
        page.locator("[data-back]").click();
        assertThat(box).hasAttribute("readonly", "");
        assertThat(page.locator("[data-step=their-side] [data-stands]")).containsText("They are enough.");
        Barriers.none(page);

        box.evaluate("field => { field.readOnly = false; }");
        box.fill("Polished once more.");
        Locator left = page.locator("[data-step=their-side] [data-words]");
        assertThat(left).hasText("Polished once more.");
        assertThat(box).hasValue("As it came.");
        page.locator("[data-step=their-side] [data-keep]").click();
        assertThat(left).hasCount(0);
        page.navigate("client/look-back.xhtml");
        page.locator("a.open-item").first().click();
        assertThat(page.locator("main")).containsText("Polished once more.");
        assertThat(page.locator("main")).containsText("Only you");
    }

    @Test
    void thePlayerIsPlayedByKeyboardAlone() {
        Page page = People.RUTH.signIn(browser.phone());
        String asked = Homework.ask(page, "Ruth", "Amsel", EXERCISE);
        page.navigate("client/play.xhtml?id=" + asked);
        assertThat(page.locator("#step-why")).isVisible();

        page.keyboard().press("Alt+ArrowRight");
        page.keyboard().press("Alt+ArrowRight");
        assertThat(page.locator("#step-their-side")).isFocused();
        page.keyboard().press("Alt+ArrowLeft");
        assertThat(page.locator("#step-settle")).isFocused();
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Alt+ArrowRight");
        }
        page.locator("[data-step=guilt] input").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("#step-guilt")).isHidden();
        page.locator("[data-open=pause-here]").click();
        assertThat(page.locator("#pause-here .breath")).isVisible();
        Barriers.none(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#pause-here")).isHidden();
    }

    @Test
    void whatIsTooLongStaysInItsFieldAndIsSaid() {
        Page page = People.RUTH.signIn(browser.phone());
        String own = Homework.own(page, "Something long");
        page.navigate("client/play.xhtml?id=" + own);
        page.locator("[data-go]").click();
        Locator box = page.locator("[data-step=plan] textarea");
        box.fill("🫶".repeat(2001));

        assertThat(page.locator("[data-step=plan] .field-error")).containsText("1 characters more");
        assertThat(box).hasValue("🫶".repeat(2001));
        assertThat(page.locator(".kept")).hasAttribute("data-state", "offline");
        box.fill("🫶".repeat(2000));
        assertThat(page.locator(".kept")).hasAttribute("data-state", "kept");
        page.waitForCondition(() -> Homework.draft(page, own).contains("🫶".repeat(2000)));
    }

    @Test
    void closedWhileSomebodyWritesTheWordsAreShownAndWaitOnTheDevice() {
        Page page = People.RUTH.signIn(browser.phone());
        String asked = Homework.ask(page, "Ruth", "Amsel", EXERCISE);
        page.navigate("client/play.xhtml?id=" + asked);
        page.locator("[data-go]").click();
        page.locator("[data-go]").click();
        Homework.change("update assignment set status = 'cancelled', ended_at = utc_timestamp(6) where id = ?", Ids.parse(asked));
        page.locator("[data-step=their-side] textarea").fill("Typed while it was closed.");

        assertThat(page.locator("#player [data-words]")).containsText("Typed while it was closed.");
        Barriers.none(page);
        page.navigate("client/today.xhtml");
        assertThat(page.locator("#words-waiting [data-words]")).containsText("Typed while it was closed.");
        page.locator("#words-waiting [data-drop]").click();
        page.reload();
        assertThat(page.locator("#words-waiting [data-words]")).hasCount(0);
    }
}
