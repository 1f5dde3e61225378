package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An administrator adds a room, a service and a colleague, who then comes in and chooses a password. */
class AdminJourneyIT extends Journey {

    @Test
    void aRoomAndAServiceAreAddedAndABadValueIsExplainedBesideItsField() {
        Page page = People.ADA.signIn(browser.desk());
        page.navigate("admin/room-edit.xhtml");
        page.locator("[id='form:name']").fill("Willow");
        page.locator("[id='form:seats']").fill("0");
        page.locator("[id='form'] .primary").click();
        assertThat(page.locator("[id='form:seats-message']")).containsText("from 1 to 100");
        assertThat(page.locator("[id='form:name']")).hasValue("Willow");

        page.locator("[id='form:seats']").fill("4");
        page.locator("[id='form'] .primary").click();
        page.waitForURL("**/admin/rooms.xhtml");
        assertThat(page.locator("table")).containsText("Willow");

        page.navigate("admin/service-edit.xhtml");
        page.locator("[id='form:name']").fill("Short check-in");
        page.locator("[id='form:nameEs']").fill("Encuentro breve");
        page.locator("[id='form:duration']").fill("25");
        page.locator("[id='form'] .primary").click();
        page.waitForURL("**/admin/services.xhtml");
        assertThat(page.locator("table")).containsText("Short check-in");
    }

    @Test
    void aNameThatIsTakenIsRefusedAndWhatWasTypedStays() {
        Page page = People.ADA.signIn(browser.desk());
        page.navigate("admin/room-edit.xhtml");
        page.locator("[id='form:name']").fill("Linden");
        page.locator("[id='form:seats']").fill("5");
        page.locator("[id='form'] .primary").click();

        assertThat(page.locator("#messages")).containsText("name");
        assertThat(page.locator("[id='form:name']")).hasValue("Linden");
        assertThat(page.locator("[id='form:seats']")).hasValue("5");
    }

    @Test
    void aNewColleagueComesInWithTheFirstPasswordAndMustChooseAnother() {
        Page page = People.NOAH.signIn(browser.desk());
        page.navigate("admin/staff-edit.xhtml");
        page.locator("[id='form:name']").fill("Ida Sommer");
        page.locator("[id='form:username']").fill("ida.sommer");
        page.locator("[id='form:roles'] label", new Page.LocatorOptions().setHasText("Front desk")).click();
        page.locator("[id='form'] .primary").click();
        Locator first = page.locator("#opened code");
        assertThat(first).isVisible();

        Page ida = browser.desk();
        ida.navigate("account/sign-in.xhtml");
        ida.locator("[id='form:username']").fill("ida.sommer");
        ida.locator("[id='form:password']").fill(first.textContent());
        ida.locator("[id='form'] .primary").click();
        ida.waitForURL("**/account/password.xhtml");
        ida.navigate("frontdesk/calendar.xhtml");
        ida.waitForURL("**/account/password.xhtml");
        ida.locator("[id='form:old']").fill(first.textContent());
        ida.locator("[id='form:new']").fill("one calm long phrase");
        ida.locator("[id='form:repeated']").fill("one calm long phrase");
        ida.locator("[id='form'] .primary").click();
        ida.waitForURL("**/account/preferences.xhtml");
        ida.navigate("frontdesk/calendar.xhtml");
        assertThat(ida.locator("h1")).isVisible();
        assertThat(ida).hasURL(java.util.regex.Pattern.compile(".*/frontdesk/calendar\\.xhtml.*"));
    }
}
