package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;


import org.junit.jupiter.api.Test;
import org.mend.harness.TestServer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A clinician finds an exercise, tries it as a client, makes it her own in both languages, and puts it away again. */
class LibraryJourneyIT extends Journey {

    @Test
    void anExerciseIsCopiedWrittenTriedPublishedAndAssignedAtADesk() {
        Page page = People.MARA.signIn(browser.desk());
        page.setViewportSize(1440, 900);
        String slug = wholeLife(page, "Rain");
        mayBeAssignedAndRetired(page, slug, "Rain");
    }

    @Test
    void theSameOnAPhone() {
        Page page = People.JO.signIn(browser.phone());
        String slug = wholeLife(page, "Snow");
        assertThat(page.locator("[data-toggle$='/retirement']")).isVisible();
        page.locator("[data-toggle$='/retirement']").click();
        assertThat(page.locator("#picked")).containsText("Retired");
        assertThat(slug).startsWith("own-");
    }

    @Test
    void favouritesAreKeptAndFoundAgain() {
        Page page = People.JO.signIn(browser.desk());
        page.navigate("clinician/library.xhtml");
        Locator star = page.locator("#star-sitting-together");
        if ("true".equals(star.getAttribute("aria-pressed"))) {
            star.click();
        }
        assertThat(star).hasAttribute("aria-pressed", "false");
        star.focus();
        page.keyboard().press("Enter");
        assertThat(star).hasAttribute("aria-pressed", "true");
        assertThat(star).isFocused();

        page.locator("#filter-shelf").selectOption("FAVOURITES");
        assertThat(page.locator("#exercises .exercise-row")).hasCount(1);
        page.reload();
        assertThat(page.locator("#exercises .exercise-row")).hasCount(1);
        page.locator("#filter-q").fill("nothing is called like this");
        page.keyboard().press("Enter");
        assertThat(page.locator("#exercises .empty")).isVisible();
        assertThat(page.locator("[data-count]")).hasText("No exercises");
        page.locator("#exercises .empty a").click();
        assertThat(page.locator("#exercises .exercise-row").nth(20)).isAttached();

        page.locator("#star-sitting-together").click();
        assertThat(star).hasAttribute("aria-pressed", "false");
    }

    @Test
    void whoeverIsSignedOutWhileWritingLosesNothing() {
        Page page = People.JO.signIn(browser.desk());
        page.navigate("clinician/library.xhtml");
        page.locator(".page-head [data-begin]").click();
        page.waitForURL("**/clinician/exercise-edit.xhtml?id=*");
        page.request().delete("api/v1/session");

        field(page, "#head", "en.title").fill("Written while signed out");
        Locator dialog = page.locator("#sign-in-again");
        assertThat(dialog).isVisible();
        dialog.locator("[name=username]").fill(People.JO.username());
        dialog.locator("[name=password]").fill(TestServer.DEMO_PASSWORD);
        dialog.locator("button.primary").click();
        kept(page);

        page.reload();
        assertThat(field(page, "#head", "en.title")).hasValue("Written while signed out");
        page.locator(".edit-end button").click();
        page.locator("[data-discard]").click();
        page.waitForURL("**/clinician/library.xhtml*");
    }

    @Test
    void whatAnotherWindowKeptIsNotOverwrittenUnseen() {
        Page one = People.JO.signIn(browser.desk());
        one.navigate("clinician/library.xhtml");
        one.locator(".page-head [data-begin]").click();
        one.waitForURL("**/clinician/exercise-edit.xhtml?id=*");
        Page other = one.context().newPage();
        other.navigate(one.url());
        field(one, "#head", "en.title").fill("In the first window");
        kept(one);

        field(other, "#head", "en.title").fill("In the second window");
        assertThat(other.locator("#elsewhere")).isVisible();
        other.locator("#elsewhere [data-take=there]").click();
        assertThat(field(other, "#head", "en.title")).hasValue("In the first window");
    }

    /** From the library's preview to the published copy; ends in the library with the copy picked. */
    private static String wholeLife(Page page, String name) {
        page.navigate("clinician/library.xhtml?exercise=kind-phrase");
        Barriers.none(page);
        page.locator("#picked [data-begin]").click();
        page.waitForURL("**/clinician/exercise-edit.xhtml?id=*");
        assertThat(page.locator(".edit-step").first()).isVisible();
        int steps = page.locator(".edit-step").count();

        field(page, "#head", "en.title").fill(name + " on the door");
        page.locator("[data-publish]").click();
        page.waitForURL("**/clinician/library.xhtml?shelf=OWN*");
        assertThat(page.locator("#picked .preview-title")).hasText(name + " on the door");
        page.locator("#picked a[href*='exercise-edit']").click();
        page.waitForURL("**/clinician/exercise-edit.xhtml?id=*");

        page.locator("#add").focus();
        page.keyboard().press("Enter");
        page.locator("#add-step [data-kind=CHOICE]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".edit-step")).hasCount(steps + 1);
        Locator added = page.locator(".edit-step").nth(steps);
        assertThat(field(page, added, "en.title")).isFocused();
        page.keyboard().type("Which door?");
        added.locator("[data-fold]").focus();
        page.keyboard().press("Alt+ArrowUp");
        Locator moved = page.locator(".edit-step").nth(steps - 1);
        assertThat(moved.locator("[data-words]")).hasText("Which door?");
        assertThat(moved.locator("[data-fold]")).isFocused();

        page.locator("[data-publish]").click();
        assertThat(page.locator("#problems")).isVisible();
        assertThat(page.locator("#problems li a").filter(new Locator.FilterOptions().setHasText("Spanish")).first()).isVisible();
        Barriers.none(page);
        page.locator("#problems li a").first().click();
        assertThat(field(page, moved, "en.prompt")).isFocused();
        page.keyboard().type("Choose what is closest.");
        field(page, moved, "en.options").fill("The front door\nThe garden gate");
        inSpanish(page);
        field(page, moved, "es.title").fill("¿Qué puerta?");
        field(page, moved, "es.prompt").fill("Elige la más cercana.");
        field(page, moved, "es.options").fill("La de la calle\nLa del jardín");
        kept(page);

        page.locator("[data-after-keeping]").click();
        page.waitForURL("**/clinician/exercise-preview.xhtml?draft=*");
        assertThat(page.locator(".trial-bar")).containsText("nothing is kept");
        assertThat(page.locator("[data-step=why] h1")).hasText(name + " on the door");
        Barriers.none(page);
        for (int i = 0; i < steps; i++) {
            page.locator("[data-go]").click();
        }
        page.locator(".step:not([hidden]) label", new Page.LocatorOptions().setHasText("The garden gate")).click();
        assertThat(page.locator(".kept")).hasAttribute("data-state", "preview");
        page.locator(".trial-bar a[lang=es]").click();
        assertThat(page.locator("[data-go]")).hasText("Empezar");
        page.locator(".trial-bar > a").click();
        page.waitForURL("**/clinician/exercise-edit.xhtml?id=*");

        page.locator("[data-publish]").click();
        page.waitForURL("**/clinician/library.xhtml?shelf=OWN*");
        assertThat(page.locator(".own-exercise")).containsText("Version 2");
        assertThat(page.locator("#picked .preview-steps")).containsText("Which door?");
        return page.url().replaceAll(".*exercise=([^&#]+).*", "$1");
    }

    private static void mayBeAssignedAndRetired(Page page, String slug, String name) {
        page.locator("#star-" + slug).click();
        assertThat(page.locator("#star-" + slug)).hasAttribute("aria-pressed", "true");
        page.navigate("clinician/caseload.xhtml?q=Keller");
        page.locator("main a", new Page.LocatorOptions().setHasText("Keller")).first().click();
        page.waitForURL("**/clinician/client.xhtml?id=*");
        page.locator("a.button.primary").click();
        page.waitForURL("**/clinician/assign.xhtml?client=*");
        assertThat(page.locator("#exercises .theme").first()).containsText(name + " on the door");

        page.navigate("clinician/library.xhtml?shelf=OWN&exercise=" + slug);
        page.locator("[data-toggle$='/retirement']").click();
        assertThat(page.locator("#picked")).containsText("Retired");
        assertThat(page.locator("#exercises a[href*='" + slug + "']")).hasCount(0);
        page.navigate("clinician/library.xhtml?shelf=RETIRED");
        assertThat(page.locator("#exercises a[href*='" + slug + "']")).hasCount(1);
    }

    /** On a narrow page one language is seen at a time. */
    private static void inSpanish(Page page) {
        Locator switchTo = page.locator("[data-show-language=es]");
        if (switchTo.isVisible()) {
            switchTo.click();
        }
    }

    private static Locator field(Page page, String root, String member) {
        return field(page, page.locator(root), member);
    }

    private static Locator field(Page page, Locator root, String member) {
        return root.locator("[data-bind='" + member + "']");
    }

    private static void kept(Page page) {
        assertThat(page.locator(".page-head .kept")).hasAttribute("data-state", "kept");
    }
}
