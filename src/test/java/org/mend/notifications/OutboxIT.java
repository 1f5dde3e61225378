package org.mend.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.ExerciseLibrary;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.TestPractice;
import org.mend.identity.Principal;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;

/** Mails as they arrive: what they say, to whom, and how often, whatever happens on the way. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final String EXERCISE = "before-i-say-sorry-again";

    @Inject
    private TestPractice practice;
    @Inject
    private TestMail mail;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ExerciseLibrary library;
    @Inject
    private Outbox outbox;
    @Inject
    private OutboxClaims claims;
    @Inject
    private Postman postman;
    @Inject
    private ContactPreferences preferences;
    @Inject
    private UserTransaction transaction;

    private Principal mara;
    private Principal ines;
    private String address;

    @BeforeEach
    void aMailServerAndAClient() {
        mail.begin();
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        address = mail.reach(ines);
    }

    @AfterEach
    void noMailServer() {
        mail.close();
    }

    @Test
    void aSpanishClientGetsASpanishMailThatSaysNothingOfWhatItIsAbout() throws Exception {
        assign();
        mail.sendDue();

        MimeMessage arrived = only();
        assertThat(arrived.getSubject()).isEqualTo("Algo te espera en Mend");
        String words = TestMail.words(arrived);
        String title = practice.as(mara, () -> library.exercise(EXERCISE, Locale.of("es"))).title();
        assertThat(words).contains("Abrir Mend").doesNotContain(title).doesNotContain("Weil").doesNotContain("Ines")
                .doesNotContain("Take your time").doesNotContain(practice(1));
        assertThat(MailTextsTest.telling(words.replaceAll("<[^>]*>", "").replace("!DOCTYPE", ""))).isEmpty();
        assertThat(TestMail.header(arrived, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(TestMail.header(arrived, "List-Unsubscribe"))
                .matches("<http://127\\.0\\.0\\.1:\\d+/api/v1/unsubscribe\\?t=[A-Za-z0-9_-]{32}>");
        assertThat(TestMail.header(arrived, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(TestMail.header(arrived, "Message-ID")).matches("<[0-9a-f]{40}@practice\\.example>");
        assertThat(TestMail.header(arrived, "Content-Language")).isEqualTo("es");
        assertThat(mail.states(ines, MessageKind.HOMEWORK_ASSIGNED)).isEqualTo("SENT");
    }

    @Test
    void severalNoticesAreOneMailAndTheNextOneWaitsForTheNextDay() {
        assign();
        assign();
        tell(MessageKind.FEEDBACK_GIVEN, 77);
        mail.sendDue();
        assertThat(mail.to(address)).hasSize(1);
        assertThat(practice.count("select count(*) from outbox_message where client_id = ? and status = 'SENT'",
                TestPractice.id(ines))).isEqualTo(3);
        assertThat(practice.count("select count(*) from outbox_message where client_id = ? and folded_into is not null",
                TestPractice.id(ines))).isEqualTo(2);

        tell(MessageKind.FEEDBACK_GIVEN, 78);
        mail.sendDue();

        assertThat(mail.to(address)).hasSize(1);
        assertThat(practice.count("select count(*) from outbox_message where client_id = ? and status = 'WAITING'"
                + " and due_at > utc_timestamp(6)", TestPractice.id(ines))).isOne();
    }

    @Test
    void aBadAddressFailsAtOnceAndStopsNobodyElse() {
        Principal without = practice.clientOf(mara);
        Principal odd = practice.clientOf(mara);
        Principal sly = practice.clientOf(mara);
        mail.reach(odd);
        mail.reach(sly);
        mail.settle(without, 12);
        mail.address(odd, "not an address");
        mail.address(sly, "a@example.org\r\nBcc: " + address);
        List.of(without, odd, sly, ines).forEach(this::assign);
        mail.sendDue();

        assertThat(mail.to(address)).hasSize(1);
        assertThat(mail.states(without, MessageKind.HOMEWORK_ASSIGNED)).isEqualTo("FAILED address-missing");
        assertThat(mail.states(odd, MessageKind.HOMEWORK_ASSIGNED)).isEqualTo("FAILED address-malformed");
        assertThat(mail.states(sly, MessageKind.HOMEWORK_ASSIGNED)).isEqualTo("FAILED address-malformed");
    }

    @Test
    void whileTheMailServerIsAwayMailsWaitAndAreTriedAgain() {
        assign();
        mail.close();
        mail.sendDue();
        assertThat(mail.states(ines, MessageKind.HOMEWORK_ASSIGNED)).isEqualTo("WAITING");
        assertThat(mail.text("select attempts from outbox_message where client_id = ?", TestPractice.id(ines))).isEqualTo("1");

        mail.open();
        mail.sendDue();
        assertThat(mail.to(address)).as("before the pause is over").isEmpty();
        mail.later(ines);
        mail.sendDue();

        assertThat(mail.to(address)).hasSize(1);
        assertThat(mail.states(ines, MessageKind.HOMEWORK_ASSIGNED)).isEqualTo("SENT");
    }

    @Test
    void manySendersAtOnceClaimOnce() throws Exception {
        assign();
        tell(MessageKind.FEEDBACK_GIVEN, 79);
        Queue<ClaimedMail> claimed = new ConcurrentLinkedQueue<>();

        List<String> ends = practice.atOnce(List.of(mara, mara, mara, mara, mara, mara),
                () -> claimed.addAll(claims.claim(TestPractice.id(ines))));

        assertThat(ends).containsOnly("done");
        assertThat(claimed).singleElement().extracting(ClaimedMail::messages).isEqualTo(2);
    }

    @Test
    void manyRoundsAtOnceMailOnce() throws Exception {
        assign();
        practice.atOnce(List.of(mara, mara, mara, mara), () -> {
            mail.sendDue();
            return null;
        });

        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void whatASenderLeftBehindIsSentByAnotherUnderTheSameMessageId() {
        assign();
        ClaimedMail left = claims.claim(TestPractice.id(ines)).getFirst();
        assertThat(postman.deliver(left)).isEqualTo(Postman.Delivery.TAKEN);
        mail.sendDue();
        assertThat(mail.to(address)).as("while the lease runs").hasSize(1);

        mail.later(ines);
        mail.sendDue();

        assertThat(mail.to(address)).hasSize(2)
                .extracting(one -> TestMail.header(one, "Message-ID")).containsOnly(TestMail.header(mail.to(address).getFirst(), "Message-ID"));
    }

    @Test
    void whatWasTakenBackOrAnsweredIsNotSent() {
        AssignmentRow takenBack = assign();
        practice.as(mara, () -> homework.cancel(takenBack.id(), takenBack.version()));
        AssignmentRow begun = assign();
        practice.as(ines, () -> homework.start(begun.id(), begun.version()));
        mail.sendDue();

        assertThat(mail.to(address)).isEmpty();
        assertThat(mail.states(ines, MessageKind.HOMEWORK_ASSIGNED)).isEqualTo("WITHDRAWN, WITHDRAWN settled");
    }

    @Test
    void whatIsWithdrawnBetweenClaimAndSendingIsNotSent() throws Exception {
        AssignmentRow assigned = assign();
        ClaimedMail claimed = claims.claim(TestPractice.id(ines)).getFirst();
        assertThat(claims.holds(claimed)).isTrue();
        transaction.begin();
        outbox.withdraw(assigned.id());
        transaction.commit();

        assertThat(claims.holds(claimed)).isFalse();
    }

    @Test
    void workForALaterDayIsToldOnThatMorning() {
        LocalDate day = LocalDate.now(TestMail.where(12)).plusDays(2);
        practice.as(mara, () -> homework.assign(TestPractice.id(ines), EXERCISE,
                AssignmentTerms.simply(null, null).withDays(day, null)));
        mail.sendDue();

        assertThat(mail.to(address)).isEmpty();
        assertThat(mail.text("select date_format(due_at, '%Y-%m-%dT%H:%i') from outbox_message where client_id = ?", TestPractice.id(ines)))
                .isEqualTo(day.atTime(LocalTime.of(8, 0)).atZone(TestMail.where(12)).withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime().toString());
    }

    @Test
    void inTheNightOfTheClientNothingGoesOut() {
        mail.settle(ines, 2);
        assign();
        mail.sendDue();

        assertThat(mail.to(address)).isEmpty();
        assertThat(mail.states(ines, MessageKind.HOMEWORK_ASSIGNED)).isEqualTo("WAITING");
    }

    @Test
    void whoWantsNoNoticesGetsNoneButStillHearsOfTimes() {
        practice.as(ines, () -> {
            preferences.choose(new ContactPreferenceRow(false, true, 9));
            return preferences.own();
        });
        assign();
        tell(MessageKind.SESSION_MOVED, 80);
        mail.sendDue();

        MimeMessage arrived = only();
        assertThat(TestMail.words(arrived)).contains("Hay algo nuevo en tu calendario de Mend");
        assertThat(TestMail.header(arrived, "List-Unsubscribe")).isEmpty();
        assertThat(mail.states(ines, MessageKind.HOMEWORK_ASSIGNED)).isEqualTo("WITHDRAWN unsubscribed");
    }

    private AssignmentRow assign() {
        return assign(ines);
    }

    private AssignmentRow assign(Principal client) {
        return practice.as(mara, () -> homework.assign(TestPractice.id(client), EXERCISE, AssignmentTerms.simply("Take your time.", null)));
    }

    private void tell(MessageKind kind, long subject) {
        try {
            transaction.begin();
            outbox.tellClient(TestPractice.id(ines), kind, subject);
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String practice(int id) {
        return mail.text("select name from practice where id = ?", id);
    }

    private MimeMessage only() {
        assertThat(mail.to(address)).hasSize(1);
        return mail.to(address).getFirst();
    }
}
