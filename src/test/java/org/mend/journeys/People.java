package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.mend.harness.TestServer;

import com.microsoft.playwright.Page;

/** People of the demo practice, and how they come in. */
enum People {
    MARA("mara.weil"), JO("jo.costa"), INES("ines.keller"), RUTH("ruth.amsel"), SAM("sam.amsel"), TOM("tom.okafor"), LENA("lena.brandt"),
    ADA("ada.lindqvist"), NOAH("noah.petrov");

    private final String username;

    People(String username) {
        this.username = username;
    }

    String username() {
        return username;
    }

    /** Signs in by the form, as a person does, and returns the page they land on. */
    Page signIn(Page page) {
        page.navigate("account/sign-in.xhtml");
        page.locator("[id='form:username']").fill(username);
        page.locator("[id='form:password']").fill(TestServer.DEMO_PASSWORD);
        page.locator("[id='form'] .primary").click();
        assertThat(page.locator("[id='form:password']")).hasCount(0);
        return page;
    }
}
