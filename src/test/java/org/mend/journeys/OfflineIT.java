package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The network goes away while a client writes: what is typed waits on the phone, locked, and is on the server when it is back. */
class OfflineIT extends Journey {

    private static final String CANARY = "CANARY-7431 typed far from any network.";
    /** What lies on the device, as a thief of the profile would find it, and whether the key could be read out. */
    private static final String STORED = """
        () => new Promise((resolve, reject) => {
            const opening = indexedDB.open("mend", 1);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
                const reading = opening.result.transaction(["words", "keys"]);
                const words = reading.objectStore("words").getAll();
                const keys = reading.objectStore("keys").getAll();
                reading.oncomplete = () => {
                    opening.result.close();
                    resolve(words.result.length + " words, " + keys.result.filter((one) => one.key.extractable).length + " open keys, "
                        + keys.result.length + " keys: " + words.result.map((one) =>
                            one.place + new TextDecoder("latin1").decode(one.box)).join(" ")
                        + " " + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));
                };
            };
        })""";

    @Test
    void whatIsTypedWithoutNetworkWaitsLockedAndIsSentWhenItIsBack() {
        Page page = People.RUTH.signIn(browser.phoneWithWorker());
        String own = Homework.own(page, "A walk with no phone");
        Locator box = writing(page, own);
        box.fill("Typed with network. ");
        page.waitForCondition(() -> Homework.draft(page, own).contains("Typed with network."));

        page.context().setOffline(true);
        box.pressSequentially(CANARY);
        assertThat(page.locator("#away")).containsText("Your words wait on this device, locked");
        page.waitForCondition(() -> stored(page).startsWith("1 words, 0 open keys, 1 keys"));
        assertThat(stored(page)).doesNotContain("CANARY").doesNotContain("Typed with network");

        page.context().setOffline(false);
        assertThat(page.locator(".kept")).hasAttribute("data-state", "kept");
        assertThat(page.locator("#away")).isHidden();
        page.waitForCondition(() -> Homework.draft(page, own).contains(CANARY));
        page.waitForCondition(() -> stored(page).startsWith("0 words"));
    }

    @Test
    void aPageLoadedAnewWithoutNetworkIsACalmOneAndTheWordsComeBackWithTheNetwork() {
        Page page = phoneReadyForNoNetwork();
        String own = Homework.own(page, "A walk with no phone");
        Locator box = writing(page, own);
        page.context().setOffline(true);
        box.pressSequentially(CANARY);
        page.waitForCondition(() -> stored(page).startsWith("1 words"));

        page.reload();
        assertThat(page.locator("h1")).hasText("No network just now");
        assertThat(page.locator("main")).containsText("112");

        page.context().setOffline(false);
        assertThat(page.locator("[data-step=plan] textarea")).hasValue(CANARY);
        page.waitForCondition(() -> Homework.draft(page, own).contains(CANARY));
    }

    @Test
    void handedInWithoutNetworkItGoesOnceWhenTheNetworkIsBack() {
        Page page = People.RUTH.signIn(browser.phone());
        String own = Homework.own(page, "A walk with no phone");
        writing(page, own).fill("Handed in on a hill.");
        page.waitForCondition(() -> Homework.draft(page, own).contains("on a hill"));
        for (int i = 0; i < 3; i++) {
            page.locator("[data-go]").click();
        }
        page.locator("label.choice", new Page.LocatorOptions().setHasText("Only me")).click();
        page.context().setOffline(true);
        page.locator("[data-go]").click();
        assertThat(page.locator("#away")).isVisible();

        page.context().setOffline(false);

        page.waitForURL("**/client/done.xhtml?id=*");
        page.waitForCondition(() -> stored(page).startsWith("0 words"));
    }

    @Test
    void somebodyElseOnTheSamePhoneSeesNothingAndTheFirstFindsTheirWordsAgain() {
        Page left = People.RUTH.signIn(browser.phone());
        String own = Homework.own(left, "Between us two");
        Locator box = writing(left, own);
        left.context().setOffline(true);
        box.pressSequentially(CANARY);
        left.waitForCondition(() -> stored(left).startsWith("1 words"));
        Page page = left.context().newPage();
        left.close();
        page.context().setOffline(false);
        page.navigate("account/sign-out.xhtml");

        People.INES.signIn(page);
        page.navigate("client/today.xhtml");
        page.waitForCondition(() -> stored(page).contains("1 keys"));
        assertThat(page.locator("#words-waiting [data-words], #words-waiting .open-item")).hasCount(0);
        assertThat((String) page.evaluate("mend.device.all().then((all) => JSON.stringify(all))")).isEqualTo("[]");
        assertThat(stored(page)).startsWith("1 words, 0 open keys");

        page.navigate("account/sign-out.xhtml");
        page.waitForCondition(() -> stored(page).contains(" 0 keys"));
        People.RUTH.signIn(page);
        page.navigate("client/today.xhtml");
        page.locator("#words-waiting .open-item").click();
        assertThat(page.locator("[data-step=plan] textarea")).hasValue(CANARY);
        page.waitForCondition(() -> Homework.draft(page, own).contains(CANARY));
    }

    @Test
    void whatWasWrittenElsewhereMeanwhileIsShownBesideWhatWaited() {
        Page phone = People.RUTH.signIn(browser.phone());
        String own = Homework.own(phone, "In two places");
        Locator box = writing(phone, own);
        phone.context().setOffline(true);
        box.pressSequentially("Typed on the phone.");
        phone.waitForCondition(() -> stored(phone).startsWith("1 words"));
        Page laptop = People.RUTH.signIn(browser.desk());
        writing(laptop, own).fill("Typed on the laptop.");
        laptop.waitForCondition(() -> Homework.draft(laptop, own).contains("laptop"));

        phone.context().setOffline(false);

        Locator dialog = phone.locator("#two-texts");
        assertThat(dialog).containsText("Typed on the phone.");
        assertThat(dialog).containsText("Typed on the laptop.");
        dialog.locator("[data-take=here]").click();
        phone.waitForCondition(() -> Homework.draft(phone, own).contains("Typed on the phone."));
    }

    @Test
    void thePauseAndHelpAreThereWithoutNetworkAndNothingOfAnybodyIsKept() {
        Page page = phoneReadyForNoNetwork();
        String kept = (String) page.evaluate("""
            () => caches.open("mend-1").then(async (cache) => {
                const pages = await cache.keys();
                return (await Promise.all(pages.map(async (one) => one.url + " " + await (await cache.match(one)).text()))).join(" ");
            })""");
        assertThat(kept).doesNotContain("Ruth").doesNotContain("Amsel").doesNotContain("today.xhtml ").doesNotContain("play.xhtml?");
        page.context().setOffline(true);

        page.navigate("client/pause.xhtml");
        assertThat(page).hasTitle("A minute · Mend");
        assertThat(page.locator(".breath")).hasClass(Pattern.compile("running"));
        page.locator("[data-keep-pause]").click();
        assertThat(page.locator("[data-pause-kept]")).containsText("nothing was noted");
        page.navigate("client/help.xhtml");
        assertThat(page.locator("main")).containsText("112");
    }

    @Test
    void aPauseIsNotedOnlyWhenWishedAndForgottenWhenWished() {
        Page page = People.RUTH.signIn(browser.phone());
        page.navigate("client/pause.xhtml");
        page.locator("[data-keep-pause]").click();
        assertThat(page.locator("[data-pause-kept]")).containsText("Only you see it");

        page.navigate("client/look-back.xhtml");
        assertThat(page.locator("main")).containsText("Quiet minutes you noted");
        page.locator("[id='pauses:forget']").click();
        assertThat(page.locator("main")).not().containsText("Quiet minutes you noted");
    }

    /** Signed in, and the worker has what it keeps. */
    private Page phoneReadyForNoNetwork() {
        Page page = People.RUTH.signIn(browser.phoneWithWorker());
        page.waitForCondition(() -> (Boolean) page.evaluate("""
            async () => {
                const worker = await navigator.serviceWorker.ready;
                const kept = await (await caches.open("mend-1")).keys();
                return worker.active.state === "activated" && kept.some((one) => one.url.includes("offline.js"));
            }"""));
        page.reload();
        return page;
    }

    private static Locator writing(Page page, String own) {
        page.navigate("client/play.xhtml?id=" + own);
        if (!page.locator("[data-step=plan]").isVisible()) {
            page.locator("[data-go]").click();
        }
        page.waitForCondition(() -> (Boolean) page.evaluate("() => mend.device.unlocked"));
        page.waitForCondition(() -> "kept".equals(page.locator(".kept").getAttribute("data-state")));
        return page.locator("[data-step=plan] textarea");
    }

    private static String stored(Page page) {
        return (String) page.evaluate(STORED);
    }
}
