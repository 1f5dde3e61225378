package org.mend.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

class ServerIsUpIT extends Journey {

    @Test
    void readinessIncludesTheDatabase() {
        Page page = browser.desk();

        APIResponse answer = page.request().get("health/ready");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("\"database\"").contains("UP");
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        Page page = browser.phone();

        Response answer = page.navigate("");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.url()).contains("account/sign-in.xhtml");
        assertThat(page.locator("#main input[type=password]").isVisible()).isTrue();
        assertThat(answer.allHeaders()).containsKey("content-security-policy");
    }
}
