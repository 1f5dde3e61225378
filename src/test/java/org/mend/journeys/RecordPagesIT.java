package org.mend.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Pages about one record, reached as a person reaches them: from the list. Each opens and has no serious barrier. */
class RecordPagesIT extends Journey {

    @Test
    void theDeskOpensAClientAndTheirDetails() {
        Page tom = People.TOM.signIn(browser.desk());
        String client = linkFrom(tom, "frontdesk/clients.xhtml?q=Keller", "client.xhtml?id=");
        opens(tom, "frontdesk/" + client);
        opens(tom, "frontdesk/" + client.replace("client.xhtml", "client-edit.xhtml"));
    }

    @Test
    void aClinicianOpensEveryPartOfAChart() {
        Page mara = People.MARA.signIn(browser.desk());
        String chart = linkFrom(mara, "clinician/caseload.xhtml?q=Keller", "client.xhtml?id=");
        String id = chart.replaceAll(".*id=([0-9A-Z]+).*", "$1");
        for (String tab : List.of("homework", "reflections", "repair", "measures", "sessions", "details")) {
            opens(mara, "clinician/client.xhtml?id=" + id + "&tab=" + tab);
        }
        mara.navigate("clinician/client.xhtml?id=" + id + "&tab=sessions");
        assertThat(mara.locator("main a[href*='tab=sessions&session=']").count()).as("sessions in the chart").isPositive();
        opens(mara, "clinician/measure-ask.xhtml?client=" + id);
        opens(mara, "clinician/" + linkFrom(mara, "clinician/client.xhtml?id=" + id + "&tab=measures",
            "measure-ask.xhtml?client=" + id + "&plan="));
        opens(mara, "clinician/" + linkFrom(mara, "clinician/client.xhtml?id=" + id + "&tab=measures", "measure.xhtml?id="));
        opens(mara, "clinician/" + linkFrom(mara, "clinician/safety.xhtml", "safety.xhtml?id="));
        opens(mara, "clinician/assign.xhtml?client=" + id + "&exercise=kind-phrase");
        opens(mara, "clinician/programme.xhtml?client=" + id + "&programme=good-enough&pacing=WEEKDAYS&day=MONDAY");
        opens(mara, "clinician/" + linkFrom(mara, "clinician/client.xhtml?id=" + id, "&run="));
        opens(mara, "clinician/library.xhtml?exercise=sitting-together");
        opens(mara, "clinician/" + linkFrom(mara, "clinician/client.xhtml?id=" + id + "&tab=reflections", "reflection.xhtml?id="));
    }

    @Test
    void aClinicianOpensTheRecordAsAWhole() {
        Page mara = People.MARA.signIn(browser.desk());
        String chart = "clinician/" + linkFrom(mara, "clinician/caseload.xhtml?q=Keller", "client.xhtml?id=");
        opens(mara, chart + "&tab=notes");
        opens(mara, chart + "&tab=timeline");
        opens(mara, chart + "&tab=timeline&kind=notes&kind=private-notes&on=2020-01-01");
        opens(mara, "clinician/" + linkFrom(mara, chart + "&tab=notes", "note.xhtml?session="));
        opens(mara, "clinician/" + linkFrom(mara, chart + "&tab=notes", "private-notes.xhtml?id="));
        opens(mara, "clinician/" + linkFrom(mara, mara.url().replaceAll(".*/clinician/", "clinician/"), "&note="));
        opens(mara, "clinician/" + linkFrom(mara, chart, "prep.xhtml?session="));
    }

    @Test
    void aClinicianTriesAnExerciseAndWritesOne() {
        Page jo = People.JO.signIn(browser.desk());
        opens(jo, "clinician/exercise-preview.xhtml?exercise=kind-phrase&lang=es");
        jo.navigate("clinician/library.xhtml?exercise=kind-phrase");
        jo.locator("#picked [data-begin]").click();
        jo.waitForURL("**/clinician/exercise-edit.xhtml?id=*");
        String id = jo.url().replaceAll(".*id=", "");
        opens(jo, "clinician/exercise-edit.xhtml?id=" + id);
        opens(jo, "clinician/exercise-preview.xhtml?draft=" + id);

        Page mara = People.MARA.signIn(browser.desk());
        for (String address : List.of("exercise-edit.xhtml?id=" + id, "exercise-preview.xhtml?draft=" + id)) {
            assertThat(mara.navigate("clinician/" + address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void aClientOpensWhatTheyWroteAndWhatTheyWereAsked() {
        Page ines = People.INES.signIn(browser.phone());
        String reflection = linkFrom(ines, "client/look-back.xhtml", "reflection.xhtml?id=");
        opens(ines, "client/" + reflection);
        opens(ines, "client/" + reflection.replace("reflection.xhtml", "amend.xhtml"));
        String practice = linkFrom(ines, "client/practice.xhtml", "play.xhtml?id=");
        String measure = linkFrom(ines, "client/today.xhtml", "measure.xhtml?id=");
        for (String screen : List.of("", "&at=1", "&at=10", "&at=99")) {
            opens(ines, "client/" + measure + screen);
        }
        for (String page : List.of("play", "later", "not-this-one")) {
            opens(ines, "client/" + practice.replace("play.xhtml", page + ".xhtml"));
        }
    }

    @Test
    void aClientOpensWhatTheirPartnerShares() {
        Page ruth = People.RUTH.signIn(browser.phone());
        opens(ruth, "client/" + linkFrom(ruth, "client/shared.xhtml", "shared.xhtml?id="));
    }

    @Test
    void aClinicianOpensViewsOfTheQueueAFindingAndAPhrase() {
        Page mara = People.MARA.signIn(browser.desk());
        opens(mara, "clinician/reviews.xhtml?order=flagged");
        opens(mara, "clinician/search.xhtml?words=sorry");
        opens(mara, "clinician/" + linkFrom(mara, "clinician/search.xhtml?words=sorry", "reflection.xhtml?id="));
        opens(mara, "clinician/" + linkFrom(mara, "clinician/phrases.xhtml", "phrases.xhtml?id="));
    }

    @Test
    void whatComesBackOpensForTheClientAndForTheirClinician() {
        Page ines = People.INES.signIn(browser.phone());
        String episode = linkFrom(ines, "client/repair.xhtml", "repair-episode.xhtml?id=");
        opens(ines, "client/" + episode);
        for (String stage : List.of("what-happened", "settle", "my-part", "impact", "care", "asking", "follow-through")) {
            opens(ines, "client/" + episode + "&stage=" + stage);
        }
        opens(ines, "client/" + linkFrom(ines, "client/reach-out.xhtml", "reach-out.xhtml?id="));
        opens(ines, "client/" + linkFrom(ines, "client/follow-through.xhtml", "follow-through.xhtml?id="));
        Page mara = People.MARA.signIn(browser.desk());
        String chart = linkFrom(mara, "clinician/caseload.xhtml?q=Keller", "client.xhtml?id=");
        opens(mara, "clinician/" + linkFrom(mara, "clinician/" + chart + "&tab=repair", "repair-episode.xhtml?id="));
        opens(mara, "clinician/" + linkFrom(mara, "clinician/today.xhtml", "did-not-land.xhtml?id="));
    }

    @Test
    void anAdministratorOpensWhatCanBeChanged() {
        Page ada = People.ADA.signIn(browser.desk());
        Map.of("rooms", "room-edit", "services", "service-edit", "staff", "staff-edit").forEach((list, edit) ->
            opens(ada, "admin/" + linkFrom(ada, "admin/" + list + ".xhtml", edit + ".xhtml?id=")));
    }

    @Test
    void anAdministratorOpensQuestionnairesAndWritesOne() {
        Page ada = People.ADA.signIn(browser.desk());
        for (String page : List.of("instrument-preview", "instrument-terms")) {
            opens(ada, "admin/" + linkFrom(ada, "admin/instruments.xhtml", page + ".xhtml?id="));
        }
        ada.navigate("admin/instruments.xhtml");
        ada.locator("[id='begin:own']").click();
        ada.waitForURL("**/admin/instrument-edit.xhtml?id=*");
        String id = ada.url().replaceAll(".*id=", "");
        opens(ada, "admin/instrument-edit.xhtml?id=" + id);
        opens(ada, "admin/instrument-preview.xhtml?id=" + id);
        Page mara = People.MARA.signIn(browser.desk());
        assertThat(mara.navigate("admin/instrument-edit.xhtml?id=" + id).status()).isEqualTo(404);
    }

    private static String linkFrom(Page page, String list, String address) {
        page.navigate(list);
        Locator link = page.locator("main a[href*='" + address + "']").first();
        return link.getAttribute("href").replaceAll("^.*/", "");
    }

    private static void opens(Page page, String address) {
        Response answer = page.navigate(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(page.locator("#sign-in-again").count()).as(address + " to its end").isEqualTo(1);
        Barriers.none(page);
    }
}
