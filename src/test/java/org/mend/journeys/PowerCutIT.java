package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** A client writes while everything is killed, and nothing of it is lost. */
class PowerCutIT extends Journey {

    private static final LocatorAssertions.HasAttributeOptions PATIENT =
        new LocatorAssertions.HasAttributeOptions().setTimeout(60_000);

    @Test
    void whatWasTypedIsBackAfterTheServerAndItsDatabaseWereKilled() throws IOException {
        try (MendProcess practice = new MendProcess(freePort()).start()) {
            Page page = browser.phone();
            signIn(page, practice);
            page.locator(".card-hero a.primary").click();
            Locator box = page.locator("[data-step=their-side] textarea");
            box.fill("She had told me twice that the evening mattered.");
            Locator kept = page.locator(".kept");
            assertThat(kept).hasAttribute("data-state", "kept", PATIENT);
            page.waitForCondition(() -> draft(page, practice).contains("the evening mattered"));

            practice.cutPower();
            box.pressSequentially(" I came in on the phone.");
            assertThat(kept).hasAttribute("data-state", "offline", PATIENT);

            practice.start();
            Locator again = page.locator("#sign-in-again");
            assertThat(again).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            again.locator("[name=username]").fill("ines.keller");
            again.locator("[name=password]").fill(practice.password());
            again.locator("button.primary").click();
            assertThat(kept).hasAttribute("data-state", "kept", PATIENT);

            page.reload();
            assertThat(page.locator("[data-step=their-side] textarea"))
                .hasValue("She had told me twice that the evening mattered. I came in on the phone.");
            assertThat(page.locator("[data-step=their-side] textarea")).isVisible();
        }
    }

    private static void signIn(Page page, MendProcess practice) {
        page.navigate(practice.url("account/sign-in.xhtml"));
        page.locator("[id='form:username']").fill("ines.keller");
        page.locator("[id='form:password']").fill(practice.password());
        page.locator("[id='form'] .primary").click();
        assertThat(page.locator(".card-hero")).isVisible();
    }

    private static String draft(Page page, MendProcess practice) {
        String id = page.url().replaceAll(".*[?&]id=([0-9A-Z]+).*", "$1");
        return page.request().get(practice.url("api/v1/assignments/" + id + "/draft")).text();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
