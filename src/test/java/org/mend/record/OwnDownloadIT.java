package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

/** Everything that is the client's own, for the client alone, and for a day. */
@ExtendWith(ArquillianExtension.class)
class OwnDownloadIT {

    @Inject
    private TestPractice practice;
    @Inject
    private OwnRecordPractice records;
    @Inject
    private OwnDownload downloads;
    @Inject
    private DownloadClaims claims;
    @Inject
    private DownloadWorker worker;

    private Principal mara;
    private Principal ines;
    private Principal leon;

    @BeforeEach
    void aRecord() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        leon = practice.clientOf(mara);
        practice.couple(ines, leon);
        long own = records.reflection(ines, mara, "PRIVATE", "Le llegó un portazo <b>.");
        records.answer(own, mara, "Gracias por contarlo.");
        records.reflection(leon, mara, "CLINICIAN", "Only Leon wrote this.");
        records.repairWithPromise(ines, "Cerré la puerta.", "Llamar el domingo.");
        long version = records.instrument("D" + org.mend.shared.Ids.format(org.mend.shared.Ids.next()));
        records.score(ines, mara, version, 9, java.time.Instant.now().minusSeconds(5000));
    }

    @Test
    void theFileHoldsAllThatIsTheClientsOwnAndNothingOfOthers() throws IOException {
        Map<String, byte[]> files = unzipped(made(ines));

        assertThat(files).containsOnlyKeys("README.txt", "data.json", "my-words.pdf");
        String text = new String(files.get("data.json"), java.nio.charset.StandardCharsets.UTF_8);
        JsonObject data = json(files.get("data.json"));
        assertThat(data.getJsonArray("patient").getJsonObject(0).getString("givenName")).isEqualTo("Ines");
        JsonObject written = data.getJsonArray("questionnaireResponses").getJsonObject(0);
        assertThat(written.getJsonArray("item").getValuesAs(JsonObject.class)).anySatisfy(item -> {
            assertThat(item.getString("answer", "")).isEqualTo("Le llegó un portazo <b>.");
            assertThat(item.getString("prompt")).isNotBlank();
        });
        assertThat(written.getJsonArray("answersToMe").getJsonObject(0).getString("text")).isEqualTo("Gracias por contarlo.");
        assertThat(data.getJsonArray("promises").getJsonObject(0).getJsonArray("askedBack")).hasSize(2);
        assertThat(data.getJsonArray("repairEpisodes").getJsonObject(0).getJsonArray("stage")).hasSize(1);
        assertThat(data.getJsonArray("guiltChecks").getJsonObject(0).getInt("guilt")).isEqualTo(8);
        assertThat(data.getJsonArray("measures").getJsonObject(0).getJsonArray("score").getJsonObject(0).getInt("value")).isEqualTo(9);
        assertThat(data.getJsonArray("tasks")).hasSize(1);
        assertThat(text).doesNotContain("Only Leon");
        assertThat(BookletIT.text(files.get("my-words.pdf"))).contains("Le llegó un portazo <b>.", "Llamar el domingo.")
                .doesNotContain("Only Leon", "Gracias por contarlo");
    }

    @Test
    void everySectionIsReadable() throws IOException {
        JsonObject data = json(unzipped(made(ines)).get("data.json"));

        assertThat(data.keySet()).containsAll(RecordSections.ALL.stream().map(RecordSection::name).toList());
    }

    @Test
    void theSameRecordGivesTheSameData() throws IOException {
        JsonObject first = json(unzipped(made(ines)).get("data.json"));
        JsonObject second = json(unzipped(made(ines)).get("data.json"));

        for (Map.Entry<String, JsonValue> section : first.entrySet()) {
            if (!section.getKey().equals("made")) {
                assertThat(second.get(section.getKey())).as(section.getKey()).isEqualTo(section.getValue());
            }
        }
    }

    @Test
    void theTokenAloneOpensNothing() {
        DownloadTicket ticket = finished(ines);

        for (Principal other : List.of(leon)) {
            assertThatThrownBy(() -> practice.as(other, () -> downloads.file(ticket.id(), ticket.token())))
                    .isInstanceOf(DownloadNotFound.class);
            assertThat(practice.as(other, downloads::progress)).isEmpty();
        }
        for (Principal staff : List.of(mara, practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN))) {
            assertThatThrownBy(() -> practice.as(staff, () -> downloads.file(ticket.id(), ticket.token()))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(staff, downloads::ask)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(staff, downloads::progress)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void theClientWithoutTheNewestTokenOpensNothing() {
        DownloadTicket ticket = finished(ines);
        DownloadTicket newer = practice.as(ines, downloads::newLink);

        for (String token : new String[] {null, "", "x".repeat(500), ticket.token()}) {
            assertThatThrownBy(() -> practice.as(ines, () -> downloads.file(ticket.id(), token))).isInstanceOf(DownloadNotFound.class);
        }
        assertThat(practice.as(ines, () -> downloads.file(ticket.id(), newer.token()))).isNotEmpty();
    }

    @Test
    void afterADayItIsGone() {
        DownloadTicket ticket = finished(ines);
        long pieces = practice.count("select count(*) from record_download_part where download_id = ?", ticket.id());
        practice.update("update record_download set requested_at = requested_at - interval 2 day,"
                + " expires_at = utc_timestamp(6) where id = ?", ticket.id());

        assertThatThrownBy(() -> practice.as(ines, () -> downloads.file(ticket.id(), ticket.token()))).isInstanceOf(DownloadNotFound.class);
        assertThat(practice.as(ines, downloads::progress)).isEmpty();
        worker.round();
        assertThat(pieces).isPositive();
        assertThat(practice.count("select count(*) from record_download_part where download_id = ?", ticket.id())).isZero();
        assertThat(practice.count("select count(*) from record_download where id = ?", ticket.id())).isZero();
    }

    @Test
    void whatACrashedNodeLeftIsTakenUpWhenItsLeaseRunsOut() {
        insertWaiting();
        DownloadClaims.Claim crashed = claims.next(5).orElseThrow();
        claims.step(crashed);
        assertThat(practice.as(ines, downloads::progress).orElseThrow()).satisfies(progress -> {
            assertThat(progress.state()).isEqualTo(DownloadState.RUNNING);
            assertThat(progress.percent()).isEqualTo(20);
        });
        assertThat(claims.next(5)).as("its lease runs").isEmpty();
        practice.update("update record_download set claimed_until = utc_timestamp(6) - interval 1 second where id = ?", crashed.id());

        worker.round();

        assertThat(practice.as(ines, downloads::progress).orElseThrow().state()).isEqualTo(DownloadState.READY);
        assertThatThrownBy(() -> claims.step(crashed)).as("the one that crashed wakes up").isInstanceOf(DownloadClaims.Lost.class);
    }

    @Test
    void askedTwiceAtOnceThereIsOne() throws Exception {
        assertThat(practice.atOnce(List.of(ines, ines, ines), downloads::ask)).containsOnly("done");

        assertThat(practice.count("select count(*) from record_download where client_id = ?", TestPractice.id(ines))).isOne();
    }

    @Test
    void askingAndEachSavingAreOnRecord() {
        DownloadTicket ticket = finished(ines);
        practice.as(ines, () -> downloads.file(ticket.id(), ticket.token()));
        practice.as(ines, () -> downloads.file(ticket.id(), ticket.token()));

        String events = "select count(*) from audit_event where entity_type = 'RecordDownload' and entity_id = ? and account_id = ?"
                + " and action = ?";
        assertThat(practice.count(events, ticket.id(), ines.accountId(), "C")).isOne();
        assertThat(practice.count(events, ticket.id(), ines.accountId(), "R")).isEqualTo(2);
    }

    private byte[] made(Principal client) {
        DownloadTicket ticket = finished(client);
        return practice.as(client, () -> downloads.file(ticket.id(), ticket.token()));
    }

    /** Whoever makes it: the round that asking began, or this one. */
    private DownloadTicket finished(Principal client) {
        DownloadTicket ticket = practice.as(client, downloads::ask);
        long end = System.nanoTime() + 60_000_000_000L;
        while (practice.as(client, downloads::progress).orElseThrow().state().underWay() && System.nanoTime() < end) {
            worker.round();
            Thread.onSpinWait();
        }
        assertThat(practice.as(client, downloads::progress).orElseThrow().state()).isEqualTo(DownloadState.READY);
        return ticket;
    }

    /** As asking leaves it, without the round that asking begins. */
    private void insertWaiting() {
        practice.update("""
                insert into record_download (id, client_id, requested_at, state, token_hash, expires_at)
                values (?, ?, utc_timestamp(6) - interval 300 day, 'WAITING', repeat('a', 32), utc_timestamp(6) + interval 1 day)""",
                org.mend.shared.Ids.next(), TestPractice.id(ines));
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static JsonObject json(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }
}
