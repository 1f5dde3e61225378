package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** What may be asked, on whose word, and that what was published stays as it was. */
@ExtendWith(ArquillianExtension.class)
class InstrumentsIT {

    @Inject
    private TestPractice practice;
    @Inject
    private InstrumentContent content;
    @Inject
    private InstrumentCatalogue catalogue;
    @Inject
    private InstrumentTerms terms;
    @Inject
    private InstrumentEditing editing;

    private Principal ada;
    private Principal mara;

    @BeforeEach
    void aPractice() {
        ada = practice.staff(Role.ADMIN);
        mara = practice.clinician();
    }

    @Test
    void startingAgainChangesNothing() {
        content.load();
        long versions = practice.count("select count(*) from instrument_version");

        assertThat(content.load()).isZero();
        assertThat(practice.count("select count(*) from instrument_version")).isEqualTo(versions);
        assertThat(practice.count("select count(*) from instrument where origin = 'SHIPPED' and code in ('phq-9', 'gad-7', 'scs-sf',"
                + " 'csi-16', 'csi-4', 'saps')")).isEqualTo(6);
    }

    @Test
    void aChangedFileIsANewVersionAndTheOldOneStays() {
        String code = "test-" + Ids.format(Ids.next()).toLowerCase(Locale.ROOT);
        String first = InstrumentFiles.text("gad-7.json").replace("\"gad-7\"", '"' + code + '"');
        String second = first.replace("\"number\": 1", "\"number\": 2").replace("Trouble relaxing", "Hard to relax");

        assertThat(publish(first)).isEqualTo(1);
        assertThat(publish(first)).isZero();
        long asked = asked(code).versionId();
        assertThat(publish(second)).isEqualTo(1);
        assertThat(publish(first)).as("an older file is no news").isZero();

        assertThat(asked(code).versionId()).isNotEqualTo(asked);
        assertThat(practice.as(mara, () -> catalogue.definition(asked)).item("q4").text().in("en")).isEqualTo("Trouble relaxing");
        assertThat(practice.as(mara, () -> catalogue.definition(asked(code).versionId())).item("q4").text().in("en"))
                .isEqualTo("Hard to relax");
    }

    @Test
    void whatHasTermsIsAskedOnlyWhileTheyAreAcknowledged() {
        content.load();
        long saps = id("saps");
        practice.run(ada, () -> terms.withdraw(saps));
        assertThat(codes()).contains("phq-9", "gad-7").doesNotContain("saps");

        assertThatThrownBy(() -> practice.run(ada, () -> terms.acknowledge(saps, false, ""))).isInstanceOf(Invalid.class)
                .hasMessage("instrument-terms-unread");
        assertThat(codes()).doesNotContain("saps");

        practice.run(ada, () -> terms.acknowledge(saps, true, " filed with the contracts "));
        practice.run(ada, () -> terms.acknowledge(saps, true, "said twice"));
        assertThat(codes()).contains("saps");
        InstrumentEntry entry = practice.as(ada, () -> terms.entry(saps));
        assertThat(entry.askable()).isTrue();
        assertThat(entry.acknowledged().by()).isEqualTo("Dr. Mara Weil");
        assertThat(entry.acknowledged().note()).isEqualTo("filed with the contracts");

        practice.run(ada, () -> terms.withdraw(saps));
        assertThat(codes()).doesNotContain("saps");
        assertThat(practice.count("select count(*) from instrument_terms where instrument_id = ? and withdrawn_by = ?"
                + " and account_id = ?", saps, ada.accountId(), ada.accountId())).as("stays on record").isEqualTo(1);
        assertThat(practice.count("select count(*) from audit_event where entity_type = 'Questionnaire' and account_id = ?",
                ada.accountId())).isPositive();
    }

    @Test
    void whatIsFreeHasNothingToAcknowledge() {
        content.load();

        assertThatThrownBy(() -> practice.run(ada, () -> terms.acknowledge(id("phq-9"), true, ""))).isInstanceOf(Conflict.class)
                .hasMessage("instrument-without-terms");
        assertThatThrownBy(() -> practice.run(ada, () -> terms.acknowledge(1, true, ""))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAPracticeWritesIsAskedOnceItIsPublishedAndNeverChangesAfter() {
        DraftedInstrument begun = practice.as(ada, () -> editing.create(own("Ours")));
        long id = begun.instrumentId();
        assertThat(asking(id)).isEmpty();

        assertThat(practice.as(ada, () -> editing.publish(id, begun.version()))).isEqualTo(1);
        InstrumentRow first = asking(id).getFirst();
        DraftedInstrument next = practice.as(ada, () -> editing.save(id, opened(id).version(), own("Ours anew")));
        assertThat(asking(id)).as("a draft is nobody's business").containsExactly(first);
        assertThat(practice.as(ada, () -> editing.preview(id)).title().in("en")).isEqualTo("Ours anew");

        assertThat(practice.as(ada, () -> editing.publish(id, next.version()))).isEqualTo(2);
        assertThat(asking(id).getFirst().title()).isEqualTo("Ours anew");
        assertThat(practice.as(mara, () -> catalogue.definition(first.versionId())).title().in("en")).isEqualTo("Ours");
        assertThat(practice.as(ada, () -> editing.tried(id, Map.of("q1", 2))).getFirst().value()).isNull();
    }

    @Test
    void whatLacksSomethingIsKeptButNotPublished() {
        JsonObject unfinished = QuestionnaireReader.parsed("x", own("").toString().replace("\"to\":27", "\"to\":\"much\""));
        DraftedInstrument begun = practice.as(ada, () -> editing.create(unfinished));
        long id = begun.instrumentId();

        InstrumentIncomplete refused = catchThrowableOfType(InstrumentIncomplete.class,
                () -> practice.as(ada, () -> editing.publish(id, begun.version())));

        assertThat(refused.flaws()).extracting(InstrumentFlaw::place).contains("title.en", "scales[0].bands[4].to");
        assertThat(opened(id).content()).isEqualTo(unfinished);
        assertThat(asking(id)).isEmpty();
    }

    @Test
    void aWindowLeftOpenOverwritesNothing() {
        DraftedInstrument begun = practice.as(ada, () -> editing.create(own("One")));
        long id = begun.instrumentId();
        DraftedInstrument kept = practice.as(ada, () -> editing.save(id, begun.version(), own("Two")));

        assertThatThrownBy(() -> practice.as(ada, () -> editing.save(id, begun.version(), own("Three"))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> practice.as(ada, () -> editing.publish(id, begun.version()))).isInstanceOf(StaleVersion.class);
        assertThat(practice.as(ada, () -> editing.save(id, begun.version(), own("Two"))).version()).as("sent twice")
                .isEqualTo(kept.version());
        assertThat(opened(id).content()).isEqualTo(own("Two"));
    }

    @Test
    void retiredItIsNotAskedAndCanComeBack() {
        DraftedInstrument begun = practice.as(ada, () -> editing.create(own("Ours")));
        long id = begun.instrumentId();
        assertThatThrownBy(() -> practice.run(ada, () -> editing.retire(id))).isInstanceOf(Conflict.class)
                .hasMessage("instrument-unpublished");
        practice.as(ada, () -> editing.publish(id, begun.version()));
        long version = asking(id).getFirst().versionId();

        practice.run(ada, () -> editing.retire(id));
        assertThat(asking(id)).isEmpty();
        assertThat(practice.as(mara, () -> catalogue.definition(version))).as("what was answered is still read").isNotNull();

        practice.run(ada, () -> editing.bringBack(id));
        assertThat(asking(id)).hasSize(1);
    }

    @Test
    void aDraftIsThrownAwayAndWithItWhatWasNeverPublished() {
        DraftedInstrument begun = practice.as(ada, () -> editing.create(own("Ours")));

        practice.run(ada, () -> editing.discard(begun.instrumentId(), begun.version()));

        assertThatThrownBy(() -> opened(begun.instrumentId())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatCameWithMendIsNotWrittenOn() {
        content.load();

        assertThatThrownBy(() -> opened(id("phq-9"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practice.as(ada, () -> editing.save(id("phq-9"), 0, own("x")))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practice.run(ada, () -> editing.retire(id("phq-9")))).isInstanceOf(NotFound.class);
        assertThat(practice.as(ada, () -> editing.preview(id("phq-9"))).shortTitle()).isEqualTo("PHQ-9");
    }

    @Test
    void onlyAdministratorsDecideAndOnlyCliniciansAsk() {
        content.load();
        long saps = id("saps");
        List<Callable<?>> administration = List.of(() -> terms.list(), () -> terms.entry(saps), () -> editing.create(own("x")),
                () -> editing.open(saps), () -> editing.preview(saps), () -> editing.flaws(own("x")));
        Stream.of(mara, practice.client(), practice.staff(Role.FRONT_DESK)).forEach(other -> administration.forEach(work ->
                assertThatThrownBy(() -> practice.as(other, work)).isInstanceOf(NotAllowed.class)));
        Stream.of(ada, practice.client(), practice.staff(Role.FRONT_DESK)).forEach(other ->
                assertThatThrownBy(() -> practice.as(other, () -> catalogue.askable())).isInstanceOf(NotAllowed.class));
        assertThatThrownBy(() -> practice.run(mara, () -> terms.acknowledge(saps, true, ""))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> practice.run(mara, () -> terms.withdraw(saps))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theListTakesAsManyStatementsForManyAsForFew() throws Exception {
        content.load();
        long before = practice.selects(ada, () -> terms.list());
        for (int i = 0; i < 5; i++) {
            practice.as(ada, () -> editing.create(own("Ours")));
        }

        assertThat(practice.selects(ada, () -> terms.list())).isEqualTo(before);
    }

    private int publish(String definition) {
        return content.publish(Map.of(QuestionnaireReader.read("test", definition), definition));
    }

    /** A whole definition, as the form sends it. */
    private static JsonObject own(String title) {
        return QuestionnaireReader.parsed("x", InstrumentFiles.text("phq-9.json").replace("\"code\": \"phq-9\",", "")
                .replace("\"number\": 1,", "").replace("Patient Health Questionnaire, 9 questions", title));
    }

    private DraftedInstrument opened(long id) {
        return practice.as(ada, () -> editing.open(id));
    }

    private List<InstrumentRow> asking(long id) {
        return practice.as(mara, () -> catalogue.askable()).stream().filter(row -> row.instrumentId() == id).toList();
    }

    private InstrumentRow asked(String code) {
        return practice.as(mara, () -> catalogue.askable()).stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }

    private List<String> codes() {
        return practice.as(mara, () -> catalogue.askable()).stream().map(InstrumentRow::code).toList();
    }

    private long id(String code) {
        return practice.as(ada, () -> terms.list()).stream()
                .filter(entry -> entry.questionnaire() != null && entry.questionnaire().code().equals(code)).findFirst().orElseThrow()
                .instrumentId();
    }
}
