package org.mend.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;

/** Every page that exists, for everybody: a role sees its own area, and of every other only that nothing is there. */
class PageMatrixIT extends Journey {

    private static final Map<People, String> AREAS = Map.of(People.INES, "client", People.MARA, "clinician",
        People.TOM, "frontdesk", People.ADA, "admin");
    private static final Set<String> PUBLIC = Set.of("account/sign-in.xhtml", "account/sign-out.xhtml",
        "account/unsubscribe.xhtml", "account/tablet.xhtml", "client/help.xhtml");
    /** Needs the id of a record; without one, or with one that is nobody's, there is no such page. */
    private static final String NOBODYS = "?id=0000000000001";

    @Test
    void whoIsNotSignedInIsSentToTheSignInPage() {
        Page page = browser.desk();
        SoftAssertions softly = new SoftAssertions();
        for (String path : Pages.all()) {
            APIResponse answer = page.request().get(path, RequestOptions.create().setMaxRedirects(0));
            if (PUBLIC.contains(path)) {
                softly.assertThat(answer.status()).as(path).isIn(200, 302);
            } else {
                softly.assertThat(answer.status()).as(path).isEqualTo(302);
                softly.assertThat(answer.headers().get("location")).as(path).contains("account/sign-in.xhtml");
            }
        }
        softly.assertAll();
    }

    @Test
    void aRoleSeesItsOwnAreaAndNothingOfTheOthers() {
        SoftAssertions softly = new SoftAssertions();
        new TreeMap<>(AREAS).forEach((who, area) -> {
            Page page = who.signIn(browser.desk());
            String absent = page.request().get(area + "/no-such-page.xhtml").text();
            for (String path : Pages.all()) {
                boolean own = Pages.area(path).equals(area) || Pages.area(path).equals("account") || PUBLIC.contains(path);
                if (!own) {
                    APIResponse answer = page.request().get(path);
                    softly.assertThat(answer.status()).as("%s %s", who, path).isEqualTo(404);
                    softly.assertThat(withoutNonces(answer.text())).as("%s %s", who, path).isEqualTo(withoutNonces(absent));
                } else if (!path.endsWith("sign-out.xhtml")) {
                    softly.assertThat(page.request().get(path).status()).as("%s %s", who, path).isIn(200, 404);
                    softly.assertThat(page.request().get(path + NOBODYS).status()).as("%s %s", who, path).isIn(200, 404);
                }
            }
        });
        softly.assertAll();
    }

    @Test
    void anotherClientsHomeworkLooksLikeNone() {
        Page ines = People.INES.signIn(browser.phone());
        ines.locator(".card-hero a.primary").click();
        ines.waitForURL("**/client/play.xhtml?id=*");
        String id = ines.url().replaceAll(".*[?&]id=([0-9A-Z]+).*", "$1");
        Page ruth = People.RUTH.signIn(browser.phone());

        APIResponse foreign = ruth.request().get("client/play.xhtml?id=" + id);
        APIResponse absent = ruth.request().get("client/play.xhtml" + NOBODYS);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(withoutNonces(foreign.text())).isEqualTo(withoutNonces(absent.text()));
    }

    @Test
    void sourcesAndConfigurationAreOutOfReach() {
        Page page = People.ADA.signIn(browser.desk());
        for (String path : new String[] {"WEB-INF/web.xml", "WEB-INF/templates/base.xhtml", "WEB-INF/classes/META-INF/persistence.xml",
            "jakarta.faces.resource/web.xml.xhtml?ln=..", "jakarta.faces.resource/../web.xml"}) {
            assertThat(page.request().get(path).status()).as(path).isEqualTo(404);
        }
    }

    private static String withoutNonces(String html) {
        return html.replaceAll("nonce=\"[^\"]+\"", "").replaceAll("csp\\.init\\('[^']+'", "").replaceAll("j_idt\\d+", "");
    }
}
