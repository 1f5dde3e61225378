package org.mend.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.TestPractice;
import org.mend.identity.Principal;

import jakarta.inject.Inject;

/** Whoever has the mail ends the mails, without a sign-in; whoever only opens its links does not. */
@ExtendWith(ArquillianExtension.class)
class UnsubscribeIT {

    private static final String NOBODYS = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    @Inject
    private TestPractice practice;
    @Inject
    private TestMail mail;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ContactPreferences preferences;
    @Inject
    @ConfigProperty(name = "mend.url")
    private String site;

    private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager()).build();
    private Principal ines;
    private String token;

    @BeforeEach
    void aMailInTheInbox() {
        mail.begin();
        Principal mara = practice.clinician();
        ines = practice.clientOf(mara);
        String address = mail.reach(ines);
        practice.as(mara, () -> homework.assign(TestPractice.id(ines), "kind-phrase", AssignmentTerms.simply(null, null)));
        mail.sendDue();
        token = TestMail.token(mail.to(address).getFirst());
    }

    @AfterEach
    void noMailServer() {
        mail.close();
    }

    @Test
    void openingALinkEndsNothing() throws Exception {
        HttpResponse<String> page = get("/account/unsubscribe.xhtml?t=" + token);
        HttpResponse<String> header = get("/api/v1/unsubscribe?t=" + token);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<form").doesNotContain(TestPractice.id(ines) + "").doesNotContain("Ines");
        assertThat(header.statusCode()).isEqualTo(303);
        assertThat(header.headers().firstValue("Location")).get().asString().endsWith("/account/unsubscribe.xhtml?t=" + token);
        assertThat(own().mails()).isTrue();
    }

    @Test
    void theButtonOnThePageEndsThemWithoutASignIn() throws Exception {
        Matcher form = ACTION.matcher(get("/account/unsubscribe.xhtml?t=" + token).body());
        assertThat(form.find()).isTrue();
        HttpResponse<String> done = post(form.group(1), "");

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(get("/account/unsubscribe.xhtml?done=true").body()).contains("No more mails").doesNotContain("id=\"form\"");
        assertThat(own().mails()).isFalse();
        practice.as(ines, () -> {
            preferences.choose(new ContactPreferenceRow(true, true, 9));
            return null;
        });
        assertThat(own()).isEqualTo(new ContactPreferenceRow(true, true, 9));
    }

    @Test
    void oneClickOfAMailProgramEndsThem() throws Exception {
        HttpResponse<String> done = post("/api/v1/unsubscribe?t=" + token, "List-Unsubscribe=One-Click",
                "Origin", "https://mail.example.com", "Sec-Fetch-Site", "cross-site");

        assertThat(done.statusCode()).isEqualTo(204);
        assertThat(done.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(own().mails()).isFalse();
    }

    @Test
    void aTokenThatIsNobodysLooksLikeOneThatIs() throws Exception {
        HttpResponse<String> right = post("/api/v1/unsubscribe?t=" + token, "");
        for (String wrong : new String[] {NOBODYS, "", "%00%F0%9F", token.substring(1), token + token + token}) {
            HttpResponse<String> answer = post("/api/v1/unsubscribe?t=" + wrong, "");
            assertThat(answer.statusCode()).as(wrong).isEqualTo(right.statusCode());
            assertThat(answer.headers().map().keySet()).isEqualTo(right.headers().map().keySet());
        }
        assertThat(mail.text("select count(*) from client_contact_preference where unsubscribed_at is not null and client_id = ?",
                TestPractice.id(ines))).isEqualTo("1");
    }

    @Test
    void onlyADigestOfTheTokenIsKept() {
        assertThat(mail.text("select count(*) from unsubscribe_token where token_hash = unhex(sha2(?, 256)) and client_id = ?", token,
                TestPractice.id(ines))).isEqualTo("1");
    }

    @Test
    void otherChangesFromOtherSitesAreStillRefused() throws Exception {
        HttpResponse<String> refused = post("/api/v1/tokens", "{}", "Origin", "https://mail.example.com");

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    private ContactPreferenceRow own() {
        return practice.as(ines, () -> preferences.own());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
