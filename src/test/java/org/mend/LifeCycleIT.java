package org.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentStatus;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.TestPractice;
import org.mend.identity.NewAccount;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.identity.SignIn;
import org.mend.identity.StaffAdministration;
import org.mend.reflections.DraftState;
import org.mend.reflections.OwnReflection;
import org.mend.reflections.QueueOrder;
import org.mend.reflections.ReflectionDrafts;
import org.mend.reflections.ReflectionReading;
import org.mend.reflections.ReflectionReview;
import org.mend.reflections.ReflectionSubmission;
import org.mend.reflections.ReflectionVisibility;
import org.mend.reflections.ReviewOutcome;
import org.mend.reflections.SubmittedReflection;
import org.mend.reflections.WaitingReflection;
import org.mend.scheduling.AppointmentStatus;
import org.mend.scheduling.BookingRequest;
import org.mend.scheduling.CalendarFilter;
import org.mend.scheduling.HoursRow;
import org.mend.scheduling.PracticeCatalogue;
import org.mend.scheduling.RoomRow;
import org.mend.scheduling.ServiceRow;
import org.mend.scheduling.SessionBooking;
import org.mend.scheduling.SessionCalendar;
import org.mend.scheduling.WorkingHours;
import org.mend.shared.TimeSlot;

import jakarta.inject.Inject;

/** The whole main job in one life: a colleague, a room and a service; a session; practice asked, done, read and answered. */
@ExtendWith(ArquillianExtension.class)
class LifeCycleIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    private TestPractice practice;
    @Inject
    private StaffAdministration staff;
    @Inject
    private SignIn signIn;
    @Inject
    private PracticeCatalogue catalogue;
    @Inject
    private WorkingHours hours;
    @Inject
    private SessionBooking booking;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionDrafts drafts;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private ReflectionReading reading;
    @Inject
    private ReflectionReview review;

    @Test
    void fromAnEmptyRoomToAnAnswerThatIsRead() {
        Principal ada = practice.staff(Role.ADMIN);
        Principal tom = practice.staff(Role.FRONT_DESK);
        String unique = "life-" + ada.accountId();
        NewAccount opened = practice.as(ada, () -> staff.add("Dr. Ida Sommer", unique, Set.of(Role.CLINICIAN), Locale.ENGLISH));
        Principal ida = signIn.verify(unique, opened.temporaryPassword()).orElseThrow();
        assertThat(ida.mustChangePassword()).isTrue();
        long room = practice.as(ada, () -> catalogue.save(new RoomRow(0, unique, 2, null, true, 0)));
        long service = practice.as(ada, () -> catalogue.save(new ServiceRow(0, unique, unique, 50, 0, 10, 1, true, 0)));
        Principal ines = practice.clientOf(ida);

        Instant nine = LocalDate.now(BERLIN).plusWeeks(50).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(9, 0).atZone(BERLIN).toInstant();
        practice.as(tom, () -> {
            hours.replace(ida.staffId().orElseThrow(), List.of(new HoursRow(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))));
            return null;
        });
        BookingRequest wish = new BookingRequest(ida.staffId().orElseThrow(), List.of(TestPractice.id(ines)), service, Optional.of(room), nine);
        long booked = practice.as(tom, () -> booking.book(wish));
        BookingRequest later = new BookingRequest(wish.clinicianId(), wish.clientIds(), service, Optional.of(room), nine.plusSeconds(7200));
        long moved = practice.as(tom, () -> booking.reschedule(booked, calendar.session(booked).version(), later));
        for (Principal who : List.of(ines, ida)) {
            assertThat(practice.as(who, () -> calendar.session(moved)).start()).isEqualTo(later.start());
        }

        AssignmentRow asked = practice.as(ida, () -> homework.assign(TestPractice.id(ines), "before-i-say-sorry-again",
                AssignmentTerms.simply("Con calma.", LocalDate.now(BERLIN).plusDays(7))));
        DraftState open = practice.as(ines, () -> drafts.open(asked.id()));
        DraftState kept = practice.as(ines, () -> drafts.save(asked.id(), open.revision(), "their-side",
                Map.of("their-side", "Me lo había dicho dos veces.", "guilt", 8, "size", 4)));
        SubmittedReflection sent = practice.as(ines, () -> submission.submit(asked.id(), kept.revision(), ReflectionVisibility.CLINICIAN, null, null));
        assertThat(practice.as(ines, () -> homework.read(asked.id())).status()).isEqualTo(AssignmentStatus.COMPLETED);

        WaitingReflection waiting = practice.as(ida, () -> review.queue(QueueOrder.OLDEST, null, 10)).items().getFirst();
        assertThat(waiting.id()).isEqualTo(sent.id());
        assertThat(practice.as(ida, () -> reading.read(sent.id())).answers()).anySatisfy(prompt ->
                assertThat(prompt.text()).isEqualTo("Me lo había dicho dos veces."));
        practice.as(ida, () -> review.review(sent.id(), waiting.version(), ReviewOutcome.REVIEWED, "Gracias por volver a esto."));
        assertThat(practice.as(ines, reading::unseenFeedback)).isEqualTo(1);
        OwnReflection answered = practice.as(ines, () -> reading.readOwn(sent.id()));
        assertThat(answered.feedback()).singleElement().satisfies(answer -> assertThat(answer.feedback()).isEqualTo("Gracias por volver a esto."));
        assertThat(practice.as(ines, reading::unseenFeedback)).isZero();

        practice.as(tom, () -> {
            booking.cancel(moved, calendar.session(moved).version(), true);
            return null;
        });
        assertThat(practice.as(ines, () -> calendar.sessions(CalendarFilter.ofClient(TestPractice.id(ines), TimeSlot.of(nine, java.time.Duration.ofDays(1))), 10)))
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(AppointmentStatus.CANCELLED));
    }
}
