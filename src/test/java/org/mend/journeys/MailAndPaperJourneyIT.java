package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;

/** A client chooses mails and takes a sheet of paper; a clinician prints from the library; anybody may end mails. */
class MailAndPaperJourneyIT extends Journey {

    @Test
    void aClientTurnsMailsOffAndOnAgain() {
        Page ruth = People.RUTH.signIn(browser.phone());
        ruth.navigate("account/preferences.xhtml");
        ruth.locator("[id='mail-form:mails']").uncheck();
        ruth.locator("[id='mail-form:hour']").selectOption("9");
        ruth.locator("#mail-form input[type=submit]").click();
        ruth.waitForURL("**/account/preferences.xhtml");
        assertThat(ruth.locator("[id='mail-form:mails']")).not().isChecked();
        assertThat(ruth.locator("[id='mail-form:hour']")).hasValue("9");

        ruth.locator("[id='mail-form:mails']").check();
        ruth.locator("#mail-form input[type=submit]").click();
        ruth.waitForURL("**/account/preferences.xhtml");
        assertThat(ruth.locator("[id='mail-form:mails']")).isChecked();
    }

    @Test
    void whoIsNotSignedInEndsMailsWithOneButton() {
        Page anybody = browser.phone();
        anybody.navigate("account/unsubscribe.xhtml?t=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        anybody.locator("#form .primary").click();

        assertThat(anybody.locator("#form")).hasCount(0);
        assertThat(anybody.locator("h1")).hasText("No more mails");
    }

    @Test
    void aClientTakesTheSheetOfWhatIsOpen() {
        Page ines = People.INES.signIn(browser.phone());
        ines.navigate("client/practice.xhtml");
        ines.locator("details.card > summary").click();
        APIResponse sheet = ines.request().get(ines.locator("details.card a[href*='sheet.pdf']").first().getAttribute("href"));

        isPdf(sheet);
    }

    @Test
    void aClinicianPrintsAnExerciseAndAProgramme() {
        Page mara = People.MARA.signIn(browser.desk());
        mara.navigate("clinician/library.xhtml?exercise=sitting-together");
        isPdf(mara.request().get(mara.locator("a[href*='/sheet.pdf']").first().getAttribute("href")));
        mara.navigate("clinician/library.xhtml?view=programmes");
        isPdf(mara.request().get(mara.locator("a[href*='/sheet.pdf']").first().getAttribute("href")));
    }

    private static void isPdf(APIResponse sheet) {
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(sheet.headers().get("content-disposition")).startsWith("attachment; filename=");
        assertThat(new String(sheet.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
