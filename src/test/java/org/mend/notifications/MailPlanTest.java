package org.mend.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class MailPlanTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = Instant.parse("2026-06-10T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final Instant NEXT_MORNING = Instant.parse("2026-06-11T06:00:00Z");

    private final OutboxMessage homework = message(MessageKind.HOMEWORK_ASSIGNED, 1, NOON);
    private final OutboxMessage feedback = message(MessageKind.FEEDBACK_GIVEN, 2, NOON);
    private final OutboxMessage reminder = message(MessageKind.PRACTICE_REMINDER, 3, NOON);
    private final OutboxMessage session = message(MessageKind.SESSION_BOOKED, 4, NOON);

    @Test
    void allNoticesGoInOneMailAndNewsOfTimesInAnother() {
        List<MailPlan.Bundle> mails = plan(client("ines@example.org", false), false, NOON)
                .of(List.of(homework, session, feedback, reminder));

        assertThat(mails).extracting(MailPlan.Bundle::mailing).containsExactly(Mailing.NOTICE, Mailing.SESSION);
        assertThat(mails.getFirst().messages()).containsExactly(homework, feedback, reminder);
        assertThat(mails.getFirst().lead()).isSameAs(homework);
    }

    @Test
    void aSecondNoticeOfTheDayWaitsForTheNextAndAReminderIsDropped() {
        List<MailPlan.Bundle> mails = plan(client("ines@example.org", false), true, NOON).of(List.of(homework, session, reminder));

        assertThat(mails).extracting(MailPlan.Bundle::lead).containsExactly(session);
        assertThat(homework.status()).isEqualTo(MessageStatus.WAITING);
        assertThat(homework.dueAt()).isEqualTo(NEXT_MORNING);
        assertThat(reminder.status()).isEqualTo(MessageStatus.WITHDRAWN);
    }

    @Test
    void inTheNightEverythingWaitsForTheMorning() {
        Instant night = Instant.parse("2026-06-10T20:30:00Z");

        assertThat(plan(client("ines@example.org", false), false, night).of(List.of(homework, session))).isEmpty();
        assertThat(homework.dueAt()).isEqualTo(NEXT_MORNING);
        assertThat(session.dueAt()).isEqualTo(NEXT_MORNING);
    }

    @Test
    void withoutAnAddressItFailsAtOnceAndSaysWhy() {
        plan(client(null, false), false, NOON).of(List.of(homework));
        plan(client("ines at example", false), false, NOON).of(List.of(session));

        assertThat(homework.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(homework.reason()).isEqualTo("address-missing");
        assertThat(session.reason()).isEqualTo("address-malformed");
    }

    @Test
    void whoUnsubscribedStillHearsOfTimes() {
        List<MailPlan.Bundle> mails = plan(client("ines@example.org", true), false, NOON).of(List.of(homework, session));

        assertThat(mails).extracting(MailPlan.Bundle::lead).containsExactly(session);
        assertThat(homework.reason()).isEqualTo("unsubscribed");
    }

    @Test
    void aFeatureMayTakeItsMessageBackOrPutItOff() {
        Map<MessageKind, StillToTell> features = Map.of(MessageKind.HOMEWORK_ASSIGNED, answering(Optional.empty()),
                MessageKind.FEEDBACK_GIVEN, answering(Optional.of(TODAY.plusDays(3))));

        assertThat(new MailPlan(client("ines@example.org", false), false, features, NOON).of(List.of(homework, feedback))).isEmpty();
        assertThat(homework.reason()).isEqualTo("settled");
        assertThat(feedback.dueAt()).isEqualTo(Instant.parse("2026-06-13T06:00:00Z"));
    }

    @Test
    void newsThatWaitedForDaysAreNone() {
        OutboxMessage old = message(MessageKind.SESSION_BOOKED, 9, NOON.minus(Duration.ofDays(4)));

        assertThat(plan(client("ines@example.org", false), false, NOON).of(List.of(old))).isEmpty();
        assertThat(old.reason()).isEqualTo("too-old");
    }

    @Test
    void aMailThatIsTriedAgainKeepsItsLead() {
        feedback.claim("first try", TODAY, NOON);
        feedback.tryLater(NOON);

        List<MailPlan.Bundle> mails = plan(client("ines@example.org", false), false, NOON.plusSeconds(60)).of(List.of(homework, feedback));

        assertThat(mails.getFirst().lead()).isSameAs(feedback);
    }

    @Test
    void afterEachFailureThePauseIsLongerAndAfterTheSixthItIsGivenUp() {
        for (Duration pause : List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2),
                Duration.ofHours(8))) {
            homework.tryLater(NOON);
            assertThat(homework.status()).isEqualTo(MessageStatus.WAITING);
            assertThat(homework.dueAt()).isEqualTo(NOON.plus(pause));
        }
        homework.tryLater(NOON);
        assertThat(homework.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(homework.reason()).isEqualTo("gave-up");
    }

    @Test
    void staffAreToldInMendAlone() {
        assertThat(OutboxMessage.toStaff(MessageKind.REFLECTION_SHARED, 1, 2, NOON).status()).isEqualTo(MessageStatus.IN_APP);
        assertThat(OutboxMessage.toStaff(MessageKind.SESSION_BOOKED, 1, 2, NOON).status()).isEqualTo(MessageStatus.IN_APP);
    }

    private static MailPlan plan(Recipient to, boolean noticeToday, Instant now) {
        return new MailPlan(to, noticeToday, Map.of(), now);
    }

    private static Recipient client(String email, boolean unsubscribed) {
        return new Recipient(7, email, Locale.of("es"), BERLIN, unsubscribed);
    }

    private static OutboxMessage message(MessageKind kind, long subject, Instant at) {
        return OutboxMessage.toClient(kind, 7, subject, at);
    }

    private static StillToTell answering(Optional<LocalDate> day) {
        return new StillToTell() {

            @Override
            public Set<MessageKind> kinds() {
                return Set.of();
            }

            @Override
            public Optional<LocalDate> tellFrom(PendingMessage message) {
                return day;
            }
        };
    }
}
