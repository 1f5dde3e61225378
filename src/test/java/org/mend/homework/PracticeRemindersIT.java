package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.identity.Principal;
import org.mend.notifications.ContactPreferenceRow;
import org.mend.notifications.ContactPreferences;
import org.mend.notifications.MessageKind;
import org.mend.notifications.TestMail;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

/** Who is reminded, when, and who is left alone. It is noon where the client is, and the hour chosen is nine. */
@ExtendWith(ArquillianExtension.class)
class PracticeRemindersIT {

    @Inject
    private TestPractice practice;
    @Inject
    private TestMail mail;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private HomeworkProgress progress;
    @Inject
    private PracticeReminders reminders;
    @Inject
    private ContactPreferences preferences;
    @Inject
    private UserTransaction transaction;

    private Principal mara;
    private Principal ines;
    private String address;

    @BeforeEach
    void aClientWithOpenWorkOfWhichSheKnows() {
        mail.begin();
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        address = mail.reach(ines);
        choose(true, true, 9);
    }

    @AfterEach
    void noMailServer() {
        mail.close();
    }

    @Test
    void sheIsRemindedOnceADay() throws Exception {
        assign(AssignmentTerms.simply(null, null));
        reminders.writeDue();
        reminders.writeDue();
        mail.sendDue();
        reminders.writeDue();
        mail.sendDue();

        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isEqualTo("SENT");
        assertThat(mail.to(address)).singleElement().satisfies(one -> {
            assertThat(one.getSubject()).isEqualTo("Algo te espera en Mend");
            assertThat(TestMail.words(one)).doesNotContain("perdón").doesNotContain("sorry");
        });
    }

    @Test
    void twoNodesAtOnceRemindOnce() throws Exception {
        assign(AssignmentTerms.simply(null, null));

        practice.atOnce(java.util.List.of(mara, mara, mara), () -> {
            reminders.writeDue();
            return null;
        });

        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isEqualTo("WAITING");
    }

    @Test
    void notBeforeTheChosenHourAndNotByNight() {
        assign(AssignmentTerms.simply(null, null));
        choose(true, true, 13);
        reminders.writeDue();
        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isNull();

        mail.settle(ines, 3);
        choose(true, true, 8);
        reminders.writeDue();
        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isNull();
    }

    @Test
    void whoHasChosenNothingIsRemindedFromFive() {
        Principal ruth = practice.clientOf(mara);
        mail.reach(ruth);
        practice.as(mara, () -> homework.assign(TestPractice.id(ruth), "kind-phrase", AssignmentTerms.simply(null, null)));
        mail.settle(ruth, 16);
        reminders.writeDue();
        assertThat(mail.states(ruth, MessageKind.PRACTICE_REMINDER)).isNull();

        mail.settle(ruth, 17);
        reminders.writeDue();

        assertThat(mail.states(ruth, MessageKind.PRACTICE_REMINDER)).isEqualTo("WAITING");
    }

    @Test
    void nobodyIsRemindedOfWhatIsNotThereToPractise() {
        LocalDate today = LocalDate.now(TestMail.where(12));
        AssignmentRow later = assign(AssignmentTerms.simply(null, null));
        practice.as(ines, () -> homework.postpone(later.id(), later.version(), LocalDate.now(ines.zone()).plusDays(3)));
        AssignmentRow declined = assign(AssignmentTerms.simply(null, null));
        practice.as(ines, () -> homework.decline(declined.id(), declined.version(), null));
        assign(AssignmentTerms.simply(null, null).withDays(today.plusDays(1), null));
        assign(new AssignmentTerms(null, null, null, null, null, false, false, null));
        reminders.writeDue();

        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isNull();
    }

    @Test
    void nobodyIsRemindedWhoDoesNotWantIt() {
        assign(AssignmentTerms.simply(null, null));
        choose(true, false, 9);
        reminders.writeDue();
        choose(false, true, 9);
        reminders.writeDue();

        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isNull();
    }

    @Test
    void nobodyIsRemindedWhoIsNotInCareAnyMore() {
        assign(AssignmentTerms.simply(null, null));
        practice.endCare(ines, mara);
        reminders.writeDue();

        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isNull();
    }

    @Test
    void whoPractisesTodayIsNotReminded() throws Exception {
        AssignmentRow work = assign(AssignmentTerms.simply(null, null));
        practise(work);
        reminders.writeDue();

        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isNull();
    }

    @Test
    void whoPractisesBeforeTheMailGoesOutGetsNone() throws Exception {
        AssignmentRow work = assign(AssignmentTerms.simply(null, null));
        reminders.writeDue();
        practise(work);
        mail.sendDue();

        assertThat(mail.to(address)).isEmpty();
        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isEqualTo("WITHDRAWN settled");
    }

    @Test
    void whatIsTakenBackOrSwitchedOffMeanwhileIsNotSent() {
        AssignmentRow work = assign(AssignmentTerms.simply(null, null));
        reminders.writeDue();
        practice.as(mara, () -> homework.cancel(work.id(), work.version()));
        mail.sendDue();
        assertThat(mail.states(ines, MessageKind.PRACTICE_REMINDER)).isEqualTo("WITHDRAWN settled");

        Principal ruth = practice.clientOf(mara);
        String her = mail.reach(ruth);
        mail.settle(ruth, 18);
        practice.as(mara, () -> homework.assign(TestPractice.id(ruth), "kind-phrase", AssignmentTerms.simply(null, null)));
        mail.update("update outbox_message set status = 'IN_APP' where client_id = ?", TestPractice.id(ruth));
        reminders.writeDue();
        practice.as(ruth, () -> {
            preferences.choose(new ContactPreferenceRow(true, false, 9));
            return null;
        });
        mail.sendDue();
        assertThat(mail.to(her)).isEmpty();
        assertThat(mail.states(ruth, MessageKind.PRACTICE_REMINDER)).isEqualTo("WITHDRAWN settled");
    }

    @Test
    void aReminderOfAnotherDayIsNotSent() {
        assign(AssignmentTerms.simply(null, null));
        reminders.writeDue();
        mail.update("update outbox_message set created_at = created_at - interval 1 day where client_id = ? and kind = 'PRACTICE_REMINDER'",
                TestPractice.id(ines));
        mail.sendDue();

        assertThat(mail.to(address)).isEmpty();
    }

    /** She has been told of it another way, so that what is sent is the reminder. */
    private AssignmentRow assign(AssignmentTerms terms) {
        AssignmentRow row = practice.as(mara, () -> homework.assign(TestPractice.id(ines), "before-i-say-sorry-again", terms));
        mail.update("update outbox_message set status = 'IN_APP' where client_id = ? and subject_id = ?", TestPractice.id(ines), row.id());
        return row;
    }

    private void practise(AssignmentRow work) throws Exception {
        transaction.begin();
        practice.as(ines, () -> progress.begin(work.id()));
        transaction.commit();
    }

    private void choose(boolean mails, boolean reminded, int hour) {
        practice.as(ines, () -> {
            preferences.choose(new ContactPreferenceRow(mails, reminded, hour));
            return null;
        });
    }
}
