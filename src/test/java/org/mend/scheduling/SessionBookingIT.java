package org.mend.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.NotSignedIn;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;
import org.mend.shared.TimeSlot;

import jakarta.inject.Inject;

/** Booking on the real database: who may, what is refused, and that the hour is the only one's. */
@ExtendWith(ArquillianExtension.class)
class SessionBookingIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String LIVE_STEPS = "select count(*) from taken_quantum where appointment_id = ?";

    @Inject
    private TestPractice practice;
    @Inject
    private PracticeCatalogue catalogue;
    @Inject
    private WorkingHours hours;
    @Inject
    private SessionBooking booking;
    @Inject
    private SessionAttendance attendance;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private SlotSearch slots;

    private Principal tom;
    private Principal mara;
    private Principal ines;
    private long service;
    private long room;
    private Instant nine;

    @BeforeEach
    void aClinicianWithARoomOfHerOwn() {
        tom = practice.staff(Role.FRONT_DESK);
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        Principal ada = practice.staff(Role.ADMIN);
        String name = "Test " + mara.accountId();
        room = practice.as(ada, () -> catalogue.save(new RoomRow(0, name, 3, null, true, 0)));
        service = practice.as(ada, () -> catalogue.save(new ServiceRow(0, name, name, 50, 0, 10, 2, true, 0)));
        practice.as(tom, () -> {
            hours.replace(mara.staffId().orElseThrow(), Arrays.stream(DayOfWeek.values())
                    .map(day -> new HoursRow(day, LocalTime.of(8, 0), LocalTime.of(18, 0))).toList());
            return null;
        });
        nine = LocalDate.now(BERLIN).plusWeeks(60).with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).atTime(9, 0).atZone(BERLIN).toInstant();
    }

    @Test
    void aSecondSessionAtTheSameHourIsRefusedWithEveryReasonAndTheNextFreeTimes() {
        book(tom, ines, nine);
        Principal ruth = practice.clientOf(mara);

        assertThatThrownBy(() -> book(tom, ruth, nine.plus(Duration.ofMinutes(55)))).isInstanceOfSatisfying(BookingRefused.class,
                refused -> {
                    assertThat(refused.conflicts()).extracting(BookingConflict::kind)
                            .containsExactly("clinician-double-booked", "room-taken");
                    assertThat(practice.as(tom, () -> slots.nextFree(refused.request(), 3))).extracting(FreeSlot::start)
                            .startsWith(nine.plus(Duration.ofMinutes(60))).hasSize(3);
                });
    }

    @Test
    void sessionsThatTouchAreBothBooked() {
        book(tom, ines, nine);

        assertThat(book(tom, ines, nine.plus(Duration.ofMinutes(60)))).isPositive();
    }

    @Test
    void oneOfManyAtOnceGetsTheHour() throws Exception {
        List<String> ends = practice.atOnce(Collections.nCopies(16, tom), () -> book(request(ines, nine)));

        assertThat(ends).containsOnlyOnce("done");
        assertThat(ends).filteredOn(end -> !end.equals("done")).hasSize(15).containsOnly("booking-refused");
    }

    @Test
    void movingFreesTheOldHourAndPointsBack() {
        long old = book(tom, ines, nine);
        long moved = practice.as(tom, () -> booking.reschedule(old, session(tom, old).version(), request(ines, nine.plus(Duration.ofHours(2)))));

        assertThat(session(tom, old).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(session(tom, old).cancellationReason()).isEqualTo("rescheduled");
        assertThat(practice.count(LIVE_STEPS, old)).isZero();
        assertThat(practice.count("select replaces_id from appointment where id = ?", moved)).isEqualTo(old);
        assertThat(book(tom, practice.clientOf(mara), nine)).isPositive();
    }

    @Test
    void aMoveToATakenHourLeavesTheSessionWhereItWas() {
        long first = book(tom, ines, nine);
        book(tom, practice.clientOf(mara), nine.plus(Duration.ofHours(2)));

        assertThatThrownBy(() -> practice.as(tom, () -> booking.reschedule(first, session(tom, first).version(),
                request(ines, nine.plus(Duration.ofHours(2)))))).isInstanceOf(BookingRefused.class);
        assertThat(session(tom, first).status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(practice.count(LIVE_STEPS, first)).isEqualTo(36);
    }

    @Test
    void cancelledSessionFreesTheSlot() {
        long first = book(tom, ines, nine);
        practice.as(tom, () -> {
            booking.cancel(first, session(tom, first).version(), true);
            return null;
        });

        assertThat(session(tom, first).cancellationReason()).isEqualTo("by-client");
        assertThat(book(tom, practice.clientOf(mara), nine)).isPositive();
    }

    @Test
    void whoeverSawAnOlderStateChangesNothing() {
        long session = book(tom, ines, nine);
        int seen = session(tom, session).version();
        practice.as(tom, () -> {
            attendance.arrive(session, seen);
            return null;
        });

        assertThatThrownBy(() -> practice.as(tom, () -> {
            booking.cancel(session, seen, false);
            return null;
        })).isInstanceOf(StaleVersion.class);
        assertThat(session(tom, session).status()).isEqualTo(AppointmentStatus.ARRIVED);
    }

    @Test
    void outsideOfWorkingHoursInThePastAndBeyondTheHorizonAreRefused() {
        assertThatThrownBy(() -> book(tom, ines, nine.minus(Duration.ofHours(3)))).isInstanceOfSatisfying(BookingRefused.class,
                refused -> assertThat(refused.conflicts()).extracting(BookingConflict::kind).containsExactly("outside-availability"));
        assertThatThrownBy(() -> book(tom, ines, Instant.parse("2020-01-07T08:00:00Z"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> book(tom, ines, nine.plus(Duration.ofDays(2000)))).isInstanceOf(Invalid.class);
    }

    @Test
    void noSessionIsBookedIntoLeave() {
        practice.as(tom, () -> {
            hours.addLeave(mara.staffId().orElseThrow(), TimeSlot.of(nine.minus(Duration.ofHours(1)), Duration.ofDays(1)));
            return null;
        });

        assertThatThrownBy(() -> book(tom, ines, nine)).isInstanceOfSatisfying(BookingRefused.class,
                refused -> assertThat(refused.conflicts()).extracting(BookingConflict::kind).containsExactly("clinician-on-leave"));
    }

    @Test
    void aClinicianBooksOnlyForHerselfAndClientsInHerCare() {
        assertThat(book(mara, ines, nine)).isPositive();
        Principal stranger = practice.client();
        assertThatThrownBy(() -> book(mara, stranger, nine.plus(Duration.ofHours(2)))).isInstanceOf(ClientNotFound.class);
        Principal jo = practice.clinician();
        assertThatThrownBy(() -> book(jo, ines, nine.plus(Duration.ofHours(3)))).isInstanceOf(Invalid.class);
    }

    @Test
    void clientsAdministratorsAndNobodyBookNothing() {
        assertThatThrownBy(() -> book(ines, ines, nine)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> book(practice.staff(Role.ADMIN), ines, nine)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> book(null, ines, nine)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void aClientSeesTheOwnSessionAndNobodyElsesName() {
        Principal ruth = practice.clientOf(mara);
        long together = practice.as(tom, () -> booking.book(new BookingRequest(mara.staffId().orElseThrow(),
                List.of(TestPractice.id(ines), TestPractice.id(ruth)), service, Optional.of(room), nine)));

        assertThat(session(ines, together).clients()).extracting(AppointmentRow.ParticipantRow::clientId)
                .containsExactly(TestPractice.id(ines));
        Principal stranger = practice.client();
        assertThatThrownBy(() -> session(stranger, together)).isInstanceOf(AppointmentNotFound.class);
    }

    @Test
    void aCalendarTakesNoMoreStatementsForMoreSessions() throws Exception {
        book(tom, ines, nine);
        CalendarFilter day = CalendarFilter.ofClinician(mara.staffId().orElseThrow(), TimeSlot.of(nine.minus(Duration.ofHours(9)), Duration.ofDays(1)));
        long one = practice.selects(tom, () -> calendar.sessions(day, 200));
        for (int i = 1; i < 8; i++) {
            book(tom, practice.clientOf(mara), nine.plus(Duration.ofHours(i)));
        }

        assertThat(practice.selects(tom, () -> calendar.sessions(day, 200))).isEqualTo(one);
        assertThat(practice.as(tom, () -> calendar.sessions(day, 200))).hasSize(8);
    }

    @Test
    void everyBookingAndItsReadersAreOnRecord() {
        long session = book(tom, ines, nine);
        session(mara, session);

        assertThat(practice.count("select count(*) from audit_event where entity_id = ? and client_id = ? and action = 'C' and account_id = ?",
                session, TestPractice.id(ines), tom.accountId())).isEqualTo(1);
        assertThat(practice.count("select count(*) from audit_event where entity_id = ? and action = 'R' and account_id = ?",
                session, mara.accountId())).isEqualTo(1);
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ? and kind = 'SESSION_BOOKED'", session)).isEqualTo(2);
    }

    private BookingRequest request(Principal client, Instant start) {
        return new BookingRequest(mara.staffId().orElseThrow(), List.of(TestPractice.id(client)), service, Optional.of(room), start);
    }

    private long book(BookingRequest request) {
        return booking.book(request);
    }

    private long book(Principal who, Principal client, Instant start) {
        return practice.as(who, () -> booking.book(request(client, start)));
    }

    private AppointmentRow session(Principal who, long id) {
        return practice.as(who, () -> calendar.session(id));
    }
}
